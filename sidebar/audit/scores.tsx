import type { AuditAnswer } from '../../src/contract/audit';
import { useSay } from '../language';
import { DIMENSION, HOW_SCORED, outOf100, SCORE, UNKNOWN_SCORE } from './texts';

/** The verdict in words, the score, and what it is made of. */
export function Scores({ audit: { verdict, overall, dimensions, rule } }: { readonly audit: AuditAnswer }) {
  const say = useSay();
  const scoreOf = (score: number | null): string => say(score === null ? UNKNOWN_SCORE : outOf100(score));
  return (
    <section class="verdict">
      <p class="figure">
        {say(verdict)}
        <span class="detail">{scoreOf(overall)}</span>
      </p>
      <details>
        <summary>{say(HOW_SCORED)}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(DIMENSION)}</th>
              <th scope="col">{say(SCORE)}</th>
            </tr>
          </thead>
          <tbody>
            {dimensions.map(({ label, score }) => (
              <tr key={label.fr}>
                <th scope="row">{say(label)}</th>
                <td>{scoreOf(score)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="muted">{say(rule)}</p>
      </details>
    </section>
  );
}
