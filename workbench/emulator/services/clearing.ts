import { NotEmulated } from '../errors';

interface Clearable {
  clearContent(): unknown;
  clearFormat(): unknown;
}

const OPTIONS = new Set(['contentsOnly', 'formatOnly']);

/** `clear()` and its options, on a range or a whole tab. Number formats survive, as they do `clearFormat`. */
export function clearParts(target: Clearable, options: object = {}): void {
  for (const name of Object.keys(options))
    if (!OPTIONS.has(name)) throw new NotEmulated(`clear({ ${name} })`);
  const { contentsOnly, formatOnly } = options as { contentsOnly?: boolean; formatOnly?: boolean };
  if (!formatOnly) target.clearContent();
  if (!contentsOnly) target.clearFormat();
}
