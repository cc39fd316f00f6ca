import type { Phrase } from '../../src/core/model/problem';
import type { ClientFigures } from '../../src/core/preview/client-figures';
import type { RfmSegmenting } from '../../src/core/preview/segmenting';
import { AxisLimits } from './axis-limits';
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
