import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';
import type { EmulatedDocument } from '../../workbench/emulator';

/** Another document in the same state, down to the numbers given so far: what happens to one leaves the other alone. */
export const copyOfDocument = (document: EmulatedDocument): EmulatedDocument =>
  copy(document) as EmulatedDocument;

/** The same for documents that nothing can tell apart; what each person or execution left in them counts, too. */
export const stateOf = (document: EmulatedDocument): string =>
  createHash('sha1')
    .update(serialize({ ...document, revision: 0 }))
    .digest('base64');

/** Rows and cells that are absent stay absent. */
function copy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copy);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item)]));
}
