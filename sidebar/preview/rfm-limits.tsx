import { useMemo } from 'preact/hooks';
import type { Phrase } from '../../src/core/model/problem';
import type { ClientFigures } from '../../src/core/preview/client-figures';
import { movedLimit, stopsOf } from '../../src/core/preview/move-limit';
import type { RfmSegmenting } from '../../src/core/preview/segmenting';
import { useSay } from '../language';
import { LimitRow, type LimitUnit } from './limit-row';
import { moneyUnit, UNIT_OF } from './limit-units';
import { inUnit, UNITS, upTo } from './texts';

type Axis = 'recency' | 'frequency' | 'monetary';

interface RfmLimitsProps {
  readonly figures: ClientFigures;
  readonly limits: RfmSegmenting['limits'];
  /** What R, F and M are called. */
  readonly labels: readonly Phrase[];
  readonly currency: string;
  readonly move: (limits: RfmSegmenting['limits']) => void;
}

const AXES = [
  ['recency', 'R', 'recency'],
  ['frequency', 'F', 'orders'],
  ['monetary', 'M', 'money'],
] as const;

/** The limits of the three scores, each axis folded under its name. */
export function RfmLimits({ figures, limits, labels, currency, move }: RfmLimitsProps) {
  const money = moneyUnit(currency);
  const words = { ...UNITS, monetary: { fr: currency, en: currency } };
  return (
    <>
      {AXES.map(([axis, letter, column], place) => (
        <AxisLimits
          key={axis}
          values={figures[column]}
          limits={limits[axis]}
          label={inUnit(labels[place]!, words[axis])}
          wordsOf={(index) =>
            upTo(`${letter}${scoreUnder(axis, index, limits.classes)}`, labels[place]!, words[axis])
          }
          unit={axis === 'monetary' ? money : UNIT_OF[axis]}
          move={(moved) => move({ ...limits, [axis]: moved })}
        />
      ))}
    </>
  );
}

/** Few days are good: the first limit of recency is that of the best score. */
const scoreUnder = (axis: Axis, index: number, classes: number): number =>
  axis === 'recency' ? classes - index : index + 1;

interface AxisLimitsProps {
  readonly values: Float64Array;
  readonly limits: readonly number[];
  readonly label: Phrase;
  readonly wordsOf: (index: number) => ReturnType<typeof upTo>;
  readonly unit: LimitUnit;
  readonly move: (limits: readonly number[]) => void;
}

function AxisLimits({ values, limits, label, wordsOf, unit, move }: AxisLimitsProps) {
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
