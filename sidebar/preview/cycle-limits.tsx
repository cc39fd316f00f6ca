import { useMemo } from 'preact/hooks';
import type { ClientFigures } from '../../src/core/preview/client-figures';
import { movedCycle, stopsOf } from '../../src/core/preview/move-limit';
import type { CycleSegmenting } from '../../src/core/preview/segmenting';
import { useSay } from '../language';
import { LimitRow } from './limit-row';
import { UNIT_OF } from './limit-units';
import { CYCLE_ABOUT, CYCLE_WORDS } from './texts';

interface CycleLimitsProps {
  readonly figures: ClientFigures;
  readonly limits: CycleSegmenting['limits'];
  readonly move: (limits: CycleSegmenting['limits']) => void;
}

/** In the order in which a client lives through them; what makes a long-standing one comes last. */
const LIMITS = [
  ['newUntil', 'firstOrderAge', UNIT_OF.stage],
  ['activeUntil', 'recency', UNIT_OF.stage],
  ['dormantUntil', 'recency', UNIT_OF.stage],
  ['inactiveUntil', 'recency', UNIT_OF.stage],
  ['loyalFrom', 'firstOrderAge', UNIT_OF.stage],
  ['loyalOrders', 'orders', UNIT_OF.frequency],
] as const;

/** Until which day a client is new, active, sleeping and inactive; a limit that no client comes near is left out. */
export function CycleLimits({ figures, limits, move }: CycleLimitsProps) {
  const say = useSay();
  const stops = useMemo(
    () => LIMITS.map(([, column, { least }]) => stopsOf(figures[column]).filter((value) => value >= least)),
    [figures],
  );
  return (
    <>
      {LIMITS.map(([name, , unit], place) => {
        const limit = limits[name];
        if (limit === undefined || stops[place]!.length === 0) return null;
        return (
          <LimitRow
            key={name}
            words={CYCLE_WORDS[name]}
            limit={limit}
            stops={stops[place]!}
            unit={unit}
            move={(value) => move(movedCycle(limits, name, value))}
          />
        );
      })}
      <p class="detail">{say(CYCLE_ABOUT)}</p>
    </>
  );
}
