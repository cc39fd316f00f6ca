import type { PreviewAnswer } from '../../src/contract/answers';
import { useSay } from '../language';
import { HOW, HOW_ANSWER, MEANING, SCORE } from './texts';

/** What each score means in real units, folded. Nothing where no score is given. */
export function Limits({ limits }: { readonly limits: PreviewAnswer['limits'] }) {
  const say = useSay();
  if (limits.length === 0) return null;
  return (
    <details>
      <summary>{say(HOW)}</summary>
      <p>{say(HOW_ANSWER)}</p>
      {limits.map((axis) => (
        <table key={axis.label.fr} class="limits">
          <caption>{say(axis.label)}</caption>
          <thead class="unseen">
            <tr>
              <th scope="col">{say(SCORE)}</th>
              <th scope="col">{say(MEANING)}</th>
            </tr>
          </thead>
          <tbody>
            {axis.classes.map((range, index) => (
              <tr key={range.fr}>
                <th scope="row">{axis.classes.length - index}</th>
                <td>{say(range)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </details>
  );
}
