import { isDay } from '../../parse/day-text';
import { parseNumber } from '../../parse/number';
import { isPlaceholder } from '../../parse/placeholder';
import type { AuditContext, AuditedColumn } from '../context';
import { defineCheck } from '../define-check';
import { isErrorCell } from '../error-cells';
import { isLikeDate } from '../formats';
import type { Found } from '../found';
import { findValues, together } from '../found';

const TYPES = ['amount', 'number', 'percentage', 'headcount', 'date', 'text'] as const;

/** The kind that a column is of, if most of its cells are. */
const MOST = 0.6;

type CellKind = 'number' | 'date' | 'text';

/** Blank by another name, or broken: other checks speak of them. */
const isElsewhere = (text: string, kind: number): boolean => isErrorCell(text, kind) || isPlaceholder(text);

function strangersIn(context: AuditContext, column: AuditedColumn): Found | undefined {
  const { texts, counts, kinds } = column.values;
  const cells = texts.map((text, code) =>
    isElsewhere(text, kinds[code]!) ? undefined : kindOf(text, column),
  );
  const totals: Record<CellKind, number> = { number: 0, date: 0, text: 0 };
  let judged = 0;
  cells.forEach((kind, code) => {
    if (!kind) return;
    totals[kind] += counts[code]!;
    judged += counts[code]!;
  });
  const rule = (['number', 'date'] as const).find((kind) => totals[kind] >= MOST * judged);
  return rule && judged > 0
    ? findValues(context, [column], (_, __, code) => cells[code] !== undefined && cells[code] !== rule)
    : undefined;
}

/** In a column of dates a serial is a date, and an impossible day a date to correct. */
function kindOf(text: string, { meant }: AuditedColumn): CellKind {
  if (meant === 'date' ? isDay(text) || isLikeDate(text) : isLikeDate(text)) return 'date';
  return parseNumber(text) ? 'number' : 'text';
}

export const mixedTypes = defineCheck({
  id: 'mixed-types',
  dimension: 'consistency',
  severity: 'medium',
  whenFound: 'fail',
  title: { fr: 'Types mélangés', en: 'Mixed types' },
  why: {
    fr: 'Un texte au milieu de nombres ou de dates est laissé hors des calculs.',
    en: 'A text among numbers or dates is left out of computations.',
  },
  advice: {
    fr: 'Remplacez-le par un nombre ou une date, ou videz la cellule.',
    en: 'Replace it by a number or a date, or empty the cell.',
  },
  one: { fr: 'cellule d’un autre type que sa colonne', en: 'cell of another type than its column' },
  many: { fr: 'cellules d’un autre type que leur colonne', en: 'cells of another type than their column' },
  examples: {
    conform: [
      'Client | Effectif\nA | 12\nB | 40\nC | 7',
      'Client | Dernier achat\nA | 03/02/2025\nB | 2025-02-04\nC | 12 févr. 2025',
    ],
    toFix: [
      'Client | Effectif\nA | 12\nB | 40\nC | 10 à 19',
      'Client | Dernier achat\nA | 03/02/2025\nB | 04/02/2025\nC | 05/02/2025\nD | 06/02/2025\nE | jamais',
    ],
  },
  run: (context) =>
    together(
      context,
      context.byType(...TYPES).map((column) => strangersIn(context, column)),
    ),
});
