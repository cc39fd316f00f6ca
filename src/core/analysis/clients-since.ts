import { type Problem, problem } from '../model/problem';
import { plural } from '../text/numbers';

/**
 * Who came and who is gone since the clients that the last analysis listed, by their references; nothing where nobody did, nor
 * where the two have no client in common: that is another list, not a later one.
 */
export function clientsSince(before: readonly string[], now: readonly string[]): readonly Problem[] {
  const [known, present] = [new Set(before), new Set(now)];
  const came = [...present].filter((key) => key !== '' && !known.has(key)).length;
  const gone = [...known].filter((key) => !present.has(key)).length;
  if (came + gone === 0 || gone === known.size) return [];
  return [
    problem(
      'clients-since',
      {
        fr: `Depuis la dernière analyse : ${plural(came, 'nouveau client', 'nouveaux clients', 'fr')}, ${plural(gone, 'client n’y est plus', 'clients n’y sont plus', 'fr')}.`,
        en: `Since the last analysis: ${plural(came, 'new client', 'new clients', 'en')}, ${plural(gone, 'client is gone', 'clients are gone', 'en')}.`,
      },
      { came, gone },
    ),
  ];
}
