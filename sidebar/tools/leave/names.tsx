import type { Phrase } from '../../../src/core/model/problem';
import { useSay } from '../../language';

/** A heading and the names under it; nothing where there are none. */
export function Names({ title, names }: { readonly title: Phrase; readonly names: readonly string[] }) {
  const say = useSay();
  if (names.length === 0) return null;
  return (
    <section>
      <h2>{say(title)}</h2>
      <ul class="names">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </section>
  );
}
