import type { AuditContext } from './context';

/** Types whose values cannot be taken for labels. */
const EXACT = [
  'date',
  'amount',
  'number',
  'percentage',
  'email',
  'phone',
  'siret',
  'siren',
  'vat-number',
  'iban',
  'postal-code',
] as const;

/** Below this many columns, a row with one cell filled says nothing. */
const LEAST_COLUMNS = 4;

/**
 * For each row, whether it looks like a title: a second line of headers (two cells or more of exact types, none of them good,
 * all in words), or one cell in words alone where other rows fill three or more. `undefined` for a row without any cell.
 */
export function titleReader(context: AuditContext): (row: number) => boolean | undefined {
  const exact = context.byType(...EXACT).map((column) => ({ column, good: context.goodIn(column) }));
  const sections = sectionReader(context);
  return (row) => {
    let bad = 0;
    let good = 0;
    for (const { column, good: marks } of exact) {
      const code = column.values.codes[row]!;
      if (code < 0) continue;
      if (marks[code]) good++;
      else if (isLabel(column.values.texts[code]!)) bad++;
    }
    return (bad >= 2 && good === 0) || sections(row);
  };
}

/** Words, and neither an error cell nor a figure. */
const isLabel = (text: string): boolean => /^[a-zà-ÿœ][^\d@#]*$/i.test(text) && text.length > 2;

function sectionReader({ columns, table }: AuditContext): (row: number) => boolean {
  const filled = new Int32Array(table.rowCount);
  const last = new Int32Array(table.rowCount);
  columns.forEach(({ values }, index) => {
    values.codes.forEach((code, row) => {
      if (code < 0) return;
      filled[row]!++;
      last[row] = index;
    });
  });
  const usual = Int32Array.from(filled).sort()[Math.floor(table.rowCount / 2)] ?? 0;
  if (columns.length < LEAST_COLUMNS || usual < LEAST_COLUMNS - 1) return () => false;
  return (row) => {
    if (filled[row] !== 1) return false;
    const { values } = columns[last[row]!]!;
    return isLabel(values.texts[values.codes[row]!]!);
  };
}
