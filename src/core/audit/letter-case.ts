import type { AuditContext } from './context';
import type { Found } from './found';
import { findValues, together } from './found';
import type { TypeId } from './types';

type LetterCase = 'upper' | 'lower' | 'mixed';

/** Legal forms and acronyms stand in capitals whatever the rest: of a company, only a word of this length tells. */
const TELLING: Readonly<Partial<Record<TypeId, number>>> = { company: 5, 'person-name': 3, city: 4 };

/** `undefined` for a text too short to tell: initials, acronyms. */
function caseOf(text: string, telling: number): LetterCase | undefined {
  const letters = text.replace(/[^a-zà-ÿœA-ZÀ-ÝŒ]+/g, ' ').trim();
  if (letters.length < 2) return undefined;
  if (text === text.toLowerCase()) return 'lower';
  if (text !== text.toUpperCase()) return 'mixed';
  return letters.split(' ').some((word) => word.length >= telling) ? 'upper' : undefined;
}

/** A way of writing needs this share of the column to be its rule. */
const RULE = 0.5;

/** Cells written in another case than most of their column; where none is the rule, than « Dupont ». */
export function findOtherCase(context: AuditContext, ...types: readonly TypeId[]): Found | undefined {
  return together(
    context,
    context.byType(...types).map((column) => {
      const cases = column.values.texts.map((text) => caseOf(text, TELLING[column.meant] ?? 1));
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
