import { useMemo } from 'preact/hooks';
import { concentrationOf } from '../../src/core/scoring/concentration';
import { formatShare } from '../../src/core/text/numbers';
import { useLanguage, useSay } from '../language';
import { FIRST_CLIENTS, PARETO, PARETO_FIGURES, paretoSentence, THEIR_REVENUE } from './texts';

const WIDTH = 240;
const HEIGHT = 110;

interface ParetoProps {
  /** Cents, one amount per client; NaN where it is unknown. */
  readonly amounts: Float64Array;
  /** Shares of the clients after which a class ends, with its name. */
  readonly ends: readonly { readonly name: string; readonly share: number }[];
}

const isKnown = (amount: number): boolean => !Number.isNaN(amount);

/** Which share of the revenue the first clients make: a curve, its one sentence, and its figures as a table. */
export function Pareto({ amounts, ends }: ParetoProps) {
  const say = useSay();
  const concentration = useMemo(() => concentrationOf(amounts.filter(isKnown)), [amounts]);
  if (!concentration) return null;
  const sentence = say(paretoSentence(concentration.topFifth));
  return (
    <section>
      <h2>{say(PARETO)}</h2>
      <Curve curve={concentration.curve} ends={ends} label={sentence} />
      <p>{sentence}</p>
      <CurveFigures curve={concentration.curve} />
    </section>
  );
}

interface CurveProps extends Pick<ParetoProps, 'ends'> {
  /** Cumulated share at each tenth of the clients. */
  readonly curve: readonly number[];
  readonly label: string;
}

const x = (share: number): number => share * WIDTH;
const y = (share: number): number => (1 - share) * HEIGHT;

function Curve({ curve, ends, label }: CurveProps) {
  const language = useLanguage();
  const points = [0, ...curve].map((share, tenth) => `${x(tenth / 10)},${y(share).toFixed(1)}`).join(' ');
  return (
    <svg class="pareto" viewBox={`-1 -12 ${WIDTH + 2} ${HEIGHT + 28}`} role="img" aria-label={label}>
      <path class="axis" d={`M0 0V${HEIGHT}H${WIDTH}`} />
      <polyline points={points} />
      {ends.map(({ name, share }) => (
        <g key={name}>
          <path class="end" d={`M${x(share)} 0V${HEIGHT}`} />
          <text x={x(share) + 3} y={HEIGHT - 4}>
            {name}
          </text>
        </g>
      ))}
      <text x={3} y={-3}>
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

function CurveFigures({ curve }: Pick<CurveProps, 'curve'>) {
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
          {curve.map((share, tenth) => (
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
