import { useMemo } from 'preact/hooks';
import type { ClientFigures } from '../../src/core/preview/client-figures';
import type { AbcdSegmenting } from '../../src/core/preview/segmenting';
import { marginRates } from '../../src/core/scoring/abcd/abcd';
import { useSay } from '../language';
import { AxisLimits } from './axis-limits';
import { moneyUnit, RATE } from './limit-units';
import { ABCD_ABOUT, inUnit, levelUpTo, MARGIN_RATE, REVENUE } from './texts';

interface AbcdLimitsProps {
  readonly figures: ClientFigures;
  readonly limits: AbcdSegmenting['limits'];
  readonly currency: string;
  readonly move: (limits: AbcdSegmenting['limits']) => void;
}

/** Until where a revenue and a margin rate are low, and middling. */
export function AbcdLimits({ figures: { revenue, margin }, limits, currency, move }: AbcdLimitsProps) {
  const say = useSay();
  const rates = useMemo(() => marginRates(revenue, margin), [revenue, margin]);
  const axes = [
    { axis: 'revenue', values: revenue, name: REVENUE, symbol: currency, unit: moneyUnit(currency) },
    { axis: 'marginRate', values: rates, name: MARGIN_RATE, symbol: '%', unit: RATE },
  ] as const;
  return (
    <>
      {axes.map(({ axis, values, name, symbol, unit }) => (
        <AxisLimits
          key={axis}
          {...{ values, unit }}
          limits={limits[axis]}
          label={inUnit(name, { fr: symbol, en: symbol })}
          wordsOf={(index) => levelUpTo(index, name, symbol)}
          move={(moved) => move({ ...limits, [axis]: moved })}
        />
      ))}
      <p class="detail">{say(ABCD_ABOUT)}</p>
    </>
  );
}
