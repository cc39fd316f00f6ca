import { fold } from '../text/fold';
import type { Language } from '../text/language';
import { say } from '../text/typography';
import { DUPLICATES } from './duplicates-texts';

/**
 * By key of a record, what « Doublons » says of it in one line: group, confidence, and the answer where there is one.
 * Records that only look alike are left out.
 */
export function marksByKey(
  rows: readonly (readonly unknown[])[],
  language: Language,
): ReadonlyMap<string, string> {
  const { group, confidence, decision, key, kept, joining } = DUPLICATES.texts;
  const marks = new Map<string, string>();
  const headers = rows.find((cells) => at(cells, key) >= 0);
  if (!headers) return marks;
  const columns = [group, confidence, decision, key, DUPLICATES.texts.record].map((header) =>
    at(headers, header),
  );
  for (const cells of rows.slice(rows.indexOf(headers) + 1)) {
    const [number, sure, answer, found, record] = columns.map((column) => String(cells[column] ?? ''));
    const isAlike = [kept, joining].some(
      (phrase) => startsAs(record!, phrase.fr) || startsAs(record!, phrase.en),
    );
    if (!isAlike || found === '') continue;
    marks.set(found!, [`${say(group, language)} ${number}`, sure, answer].filter(Boolean).join(' – '));
  }
  return marks;
}

const at = (cells: readonly unknown[], header: { readonly fr: string; readonly en: string }): number =>
  cells.findIndex((cell) => [header.fr, header.en].some((text) => fold(text) === fold(String(cell ?? ''))));

const startsAs = (text: string, phrase: string): boolean =>
  fold(text).startsWith(fold(phrase.split('{')[0]!));
