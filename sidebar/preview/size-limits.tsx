import { useMemo } from 'preact/hooks';
import { movedSize, stopsOf } from '../../src/core/preview/move-limit';
import type { PmgSegmenting } from '../../src/core/preview/segmenting';
import { LimitRow } from './limit-row';
import { moneyUnit, POINTS } from './limit-units';
import { sizeWords } from './texts';

interface SizeLimitsProps {
  readonly sizes: Float64Array;
  readonly limits: PmgSegmenting['limits'];
  readonly currency: string;
  readonly move: (limits: PmgSegmenting['limits']) => void;
}

/** From which revenue, or which potential, an account is big, and medium. */
export function SizeLimits({ sizes, limits, currency, move }: SizeLimitsProps) {
  const stops = useMemo(() => stopsOf(sizes), [sizes]);
  const [unit, words] = limits.on
    ? [POINTS, sizeWords('points')]
    : [moneyUnit(currency), sizeWords(currency)];
  return (
    <>
      {(['big', 'medium'] as const).map((size) => (
        <LimitRow
          key={size}
          words={words[size]}
          limit={limits[size]}
          stops={stops}
          unit={unit}
          move={(value) => move(movedSize(limits, size, value))}
        />
      ))}
    </>
  );
}
