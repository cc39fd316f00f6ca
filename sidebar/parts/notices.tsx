import type { Problem } from '../../src/core/model/problem';
import { useSay } from '../language';
import { GOOD_TO_KNOW } from './texts';

/** Remarks that stop nothing. */
export function Notices({ notices }: { readonly notices: readonly Problem[] }) {
  const say = useSay();
  if (notices.length === 0) return null;
  return (
    <section>
      <h2>{say(GOOD_TO_KNOW)}</h2>
      <ul class="notices">
        {notices.map((notice) => (
          <li key={notice.text.fr}>{say(notice.text)}</li>
        ))}
      </ul>
    </section>
  );
}
