import type { NewExportAnswer } from '../../../src/contract/new-export';
import { useSay } from '../../language';
import { Notices } from '../../parts/notices';
import {
  BLANK,
  clientsLine,
  EXAMPLES,
  emptiedLine,
  FATES,
  type Fate,
  moneyLine,
  nameOf,
  number,
} from './texts';

/** What is new, changed, the same and gone, with a few of each; then the money, to the cent. */
export function Comparison({ answer }: { readonly answer: NewExportAnswer }) {
  const say = useSay();
  return (
    <>
      <dl>
        {FATES.map((fate) => (
          <div key={fate}>
            <dt>{say(nameOf(answer, fate))}</dt>
            <dd>
              <strong>{say(number(answer.things[fate]))}</strong>
              {fate !== 'identical' && <Examples answer={answer} fate={fate} />}
            </dd>
          </div>
        ))}
      </dl>
      {answer.shape === 'orders' && <p>{say(clientsLine(answer))}</p>}
      {answer.money && <p>{say(moneyLine(answer))}</p>}
      {answer.emptied > 0 && <p class="notice">{say(emptiedLine(answer.emptied))}</p>}
      <Notices notices={answer.notices} />
    </>
  );
}

function Examples({
  answer,
  fate,
}: {
  readonly answer: NewExportAnswer;
  readonly fate: Exclude<Fate, 'identical'>;
}) {
  const say = useSay();
  const examples = answer.examples[fate];
  if (examples.length === 0) return null;
  return (
    <details>
      <summary aria-label={`${say(EXAMPLES)} – ${say(nameOf(answer, fate))}`}>{say(EXAMPLES)}</summary>
      <ul class="names">
        {examples.map(({ name, changes }, index) => (
          <li key={`${index} ${name}`}>
            {name}
            {changes.map(({ header, before, after }) => (
              <span class="detail" key={header}>
                {header} {'\u2013'} {before || say(BLANK)} → {after || say(BLANK)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
