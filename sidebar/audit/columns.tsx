import type { AuditAnswer } from '../../src/contract/audit';
import { useSay } from '../language';
import { ADVISED, COLUMNS, filledAndDistinct, USEFUL } from './texts';

/** Every column: what it holds, how well it is filled, and whether it is worth segmenting by. */
export function Columns({ audit }: { readonly audit: AuditAnswer }) {
  const say = useSay();
  return (
    <section>
      <h2>{say(ADVISED)}</h2>
      <p>{audit.advised.join(' · ')}</p>
      <details>
        <summary>{say(COLUMNS)}</summary>
        <ul class="notices">
          {audit.columns.map(({ position, header, type, fillRate, distinct, useful, reason }) => (
            <li key={position}>
              <strong>{header}</strong> <span class="tag">{say(USEFUL[useful])}</span>
              <span class="detail">
                {say(type)}, {say(filledAndDistinct(fillRate, distinct))}
              </span>
              <span class="detail">{say(reason)}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
