import { useMemo } from 'preact/hooks';
import type { Phrase } from '../../src/core/model/problem';
import { movedLimit, stopsOf } from '../../src/core/preview/move-limit';
import { useSay } from '../language';
import { LimitRow, type LimitUnit } from './limit-row';
import type { LimitWords } from './texts';

interface AxisLimitsProps {
  readonly values: Float64Array;
  readonly limits: readonly number[];
  readonly label: Phrase;
  readonly wordsOf: (index: number) => LimitWords;
  readonly unit: LimitUnit;
  readonly move: (limits: readonly number[]) => void;
}

/** The ascending limits of one criterion, folded under its name. */
export function AxisLimits({ values, limits, label, wordsOf, unit, move }: AxisLimitsProps) {
  const say = useSay();
  const stops = useMemo(() => stopsOf(values), [values]);
  return (
    <details>
      <summary>{say(label)}</summary>
      {limits.map((limit, index) => (
        <LimitRow
          key={wordsOf(index).shown.fr}
          words={wordsOf(index)}
          limit={limit}
          stops={stops}
          unit={unit}
          move={(value) => move(movedLimit(limits, index, value))}
        />
      ))}
    </details>
  );
}
