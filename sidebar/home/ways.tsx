import type { Way } from '../../src/contract/plan';
import type { Phrase } from '../../src/core/model/problem';
import { useSay } from '../language';

interface WaysProps {
  readonly title?: Phrase;
  readonly ways: readonly Way[];
  readonly follow: (way: Way) => void;
}

/** Buttons that lead elsewhere, under a title. */
export function Ways({ title, ways, follow }: WaysProps) {
  const say = useSay();
  if (ways.length === 0) return null;
  return (
    <section>
      {title && <h2>{say(title)}</h2>}
      <ul class="tabs">
        {ways.map((way) => (
          <li key={way.label}>
            <button type="button" class="link" onClick={() => follow(way)}>
              {way.label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
