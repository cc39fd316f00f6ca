import type { FoundChange } from '../../src/core/duplicates/findings';
import { useSay } from '../language';
import { AFTER, CONFLICT, EMPTY, elsewhere, NO_CHANGE } from './texts';

/** The kept record before and after merging: what changes, and what the others say. */
export function Changes({ changes }: { readonly changes: readonly FoundChange[] }) {
  const say = useSay();
  return (
    <details>
      <summary>{say(AFTER)}</summary>
      {changes.length === 0 && <p>{say(NO_CHANGE)}</p>}
      <ul class="notices">
        {changes.map(({ header, before, after, others, conflict }) => (
          <li key={header}>
            <strong>{header}</strong> {conflict && <span class="tag">{say(CONFLICT)}</span>}
            <span class="detail">
              {before === after ? after : `${before || say(EMPTY)} → ${after || say(EMPTY)}`}
            </span>
            {others.length > 0 && <span class="detail">{say(elsewhere(others))}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
