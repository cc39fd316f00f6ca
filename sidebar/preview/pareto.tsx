import { useMemo } from 'preact/hooks';
import type { Phrase } from '../../src/core/model/problem';
import { type CurvePoint, concentrationOf, paretoCurve } from '../../src/core/scoring/concentration';
import { formatShare } from '../../src/core/text/numbers';
import { useLanguage, useSay } from '../language';
import { FIRST_CLIENTS, PARETO, PARETO_FIGURES, paretoSentence, THEIR_REVENUE } from './texts';

const WIDTH = 240;
const HEIGHT = 110;

/** Two for each of the pixels that the sidebar has for the curve: more would show nothing more. */
const MOST_POINTS = 2 * WIDTH;

interface ParetoProps {
  /** Cents, one amount per client; NaN where it is unknown. */
  readonly amounts: Float64Array;
  /** Shares of the clients after which a class ends, with its name. */
  readonly ends: readonly { readonly name: Phrase; readonly share: number }[];
}

const isKnown = (amount: number): boolean => !Number.isNaN(amount);

/** Which share of the revenue the first clients make: a curve, its one sentence, and its figures as a table. */
export function Pareto({ amounts, ends }: ParetoProps) {
  const say = useSay();
  const [concentration, curve] = useMemo(() => {
    const known = amounts.filter(isKnown);
    return [concentrationOf(known), paretoCurve(known, MOST_POINTS)];
  }, [amounts]);
  if (!concentration) return null;
  const sentence = say(paretoSentence(concentration.topFifth));
  return (
    <section>
      <h2>{say(PARETO)}</h2>
      <Curve curve={curve} ends={ends} label={sentence} />
      <p>{sentence}</p>
      <CurveFigures tenths={concentration.curve} />
    </section>
  );
}

interface CurveProps extends Pick<ParetoProps, 'ends'> {
  readonly curve: readonly CurvePoint[];
  readonly label: string;
}

const x = (share: number): number => share * WIDTH;

function Curve({ curve, ends, label }: CurveProps) {
  const language = useLanguage();
  const say = useSay();
  // Credits may bring the total below what the best clients make: the curve then passes above the whole.
  const highest = Math.max(...curve.map(({ revenue }) => revenue));
  const y = (share: number): number => (1 - share / highest) * HEIGHT;
  const points = curve.map(({ clients, revenue }) => `${x(clients).toFixed(1)},${y(revenue).toFixed(1)}`);
  return (
    <svg class="pareto" viewBox={`-1 -12 ${WIDTH + 2} ${HEIGHT + 28}`} role="img" aria-label={label}>
      <path class="axis" d={`M0 0V${HEIGHT}H${WIDTH}`} />
      <polyline points={points.join(' ')} />
      {ends.map(({ name, share }) => (
        <g key={name.fr}>
          <path class="end" d={`M${x(share)} 0V${HEIGHT}`} />
          <text x={x(share) + 3} y={HEIGHT - 4}>
            {say(name)}
          </text>
        </g>
      ))}
      <text x={3} y={y(1) - 3}>
        {formatShare(1, language, 0)}
      </text>
      <text x={0} y={HEIGHT + 13}>
        {formatShare(0, language, 0)}
      </text>
      <text x={WIDTH} y={HEIGHT + 13} text-anchor="end">
        {formatShare(1, language, 0)}
      </text>
    </svg>
  );
}

/** A table says what the curve shows, at each tenth of the clients. */
function CurveFigures({ tenths }: { readonly tenths: readonly number[] }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <details>
      <summary>{say(PARETO_FIGURES)}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(FIRST_CLIENTS)}</th>
            <th scope="col">{say(THEIR_REVENUE)}</th>
          </tr>
        </thead>
        <tbody>
          {tenths.map((share, tenth) => (
            <tr key={FIRST_CLIENTS.fr + String((tenth + 1) / 10)}>
              <th scope="row">{formatShare((tenth + 1) / 10, language, 0)}</th>
              <td>{formatShare(share, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
