import { fold } from '../text/fold';

const READ = new WeakMap<readonly string[], ReadonlySet<string>>();

/** True for a text that is one of the names, accents and case aside; the list is read on first use. */
export function isNamed(names: readonly string[], text: string): boolean {
  let known = READ.get(names);
  if (!known) {
    known = new Set(names);
    READ.set(names, known);
  }
  return known.has(fold(text));
}
