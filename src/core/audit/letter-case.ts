import type { AuditContext } from './context';
import type { Found } from './found';
import { findValues, together } from './found';
import type { TypeId } from './types';

type LetterCase = 'upper' | 'lower' | 'mixed';

/** Legal forms and acronyms stand in capitals whatever the rest: a word of this length tells. */
const TELLING = 4;

/** `undefined` for a text too short to tell: initials, acronyms. */
function caseOf(text: string): LetterCase | undefined {
  const telling = text
    .split(/[\s'’-]+/)
    .filter((word) => word.length >= TELLING && /^[a-zà-ÿœA-ZÀ-ÝŒ]+$/.test(word));
  const letters = telling.join('');
  if (letters === '') return undefined;
  if (letters === letters.toUpperCase()) return 'upper';
  return text === text.toLowerCase() ? 'lower' : 'mixed';
}

/** A way of writing needs this share of the column to be its rule. */
const RULE = 0.5;

/** Cells written in another case than most of their column; no finding where no case is the rule. */
export function findOtherCase(context: AuditContext, ...types: readonly TypeId[]): Found | undefined {
  return together(
    context,
    context.byType(...types).map((column) => {
      const cases = column.values.texts.map(caseOf);
      const counts: Record<LetterCase, number> = { mixed: 0, upper: 0, lower: 0 };
      let told = 0;
      cases.forEach((letterCase, code) => {
        if (!letterCase) return;
        counts[letterCase] += column.values.counts[code]!;
        told += column.values.counts[code]!;
      });
      const rule =
        (Object.keys(counts) as LetterCase[]).find((letterCase) => counts[letterCase] > RULE * told) ??
        'mixed';
      return findValues(
        context,
        [column],
        (_, __, code) => cases[code] !== undefined && cases[code] !== rule,
      );
    }),
  );
}
