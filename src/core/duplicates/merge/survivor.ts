import type { Phrase } from '../../model/problem';
import type { Table } from '../../model/table';
import { isBlank, shownText } from '../../parse/cell-text';
import { fold } from '../../text/fold';

/** Rows of one client, the one to keep first, and what decided. */
export interface Ranked {
  readonly rows: readonly number[];
  readonly why: Phrase;
}

const WHY: Readonly<Record<'recent' | 'filled' | 'content', Phrase>> = {
  recent: { fr: 'dernier achat le plus récent', en: 'most recent last order' },
  filled: { fr: 'fiche la plus complète', en: 'most complete record' },
  content: { fr: 'fiches équivalentes', en: 'equivalent records' },
};

/**
 * The most recent last order first, then the most filled row, then the smallest content, capitals and accents apart:
 * never the order of the rows. `days` is the last order of each row, `NaN` when unknown.
 */
export function rankRows(rows: readonly number[], table: Table, days: Float64Array | undefined): Ranked {
  const ranks = rows.map((row) => ({
    row,
    day: Number.isNaN(days?.[row] ?? Number.NaN) ? Number.NEGATIVE_INFINITY : days![row]!,
    filled: table.columns.filter(({ kinds, values }) => !isBlank(kinds[row], values[row])).length,
    content: contentOf(table, row),
  }));
  ranks.sort(
    (a, b) =>
      (a.day === b.day ? 0 : b.day - a.day) ||
      b.filled - a.filled ||
      (a.content < b.content ? -1 : a.content > b.content ? 1 : 0),
  );
  const [first, second] = ranks;
  const decided =
    !second || first!.day > second.day ? 'recent' : first!.filled > second.filled ? 'filled' : 'content';
  return { rows: ranks.map(({ row }) => row), why: WHY[decided] };
}

const contentOf = (table: Table, row: number): string => {
  const texts = table.columns.map((column) => shownText(column, row));
  return `${fold(texts.join(' '))}\u0001${texts.join(' ')}`;
};
