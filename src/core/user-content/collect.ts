import type { TabId } from '../output/tab-plan';
import {
  headerRowOf,
  holdsEntries,
  isList,
  KEY_HEADERS,
  numberedKeys,
  type StandingTab,
  type StandingValue,
  type UserCell,
  type UserItem,
} from './content';
import { isOffered } from './follow-up-columns';
import { marksIn } from './same-client';

/** True when the tab holds cells that are not ours: their formulas and formats have to be read too. */
export const hasUserCells = (standing: StandingTab): boolean =>
  collect(standing).some((item) => item.at !== 'note');

/** Everything that a person added to these rows of one of our tabs. */
export const collect = (standing: StandingTab): readonly UserItem[] =>
  isList(standing.tab) ? collectFromList(standing) : collectFromPage(standing);

function collectFromList(standing: StandingTab): readonly UserItem[] {
  const { tab, values, part } = standing;
  const headerRow = headerRowOf(tab);
  const headers = (values[headerRow] ?? []).map(String);
  const keyColumn = headers.findIndex((header) => KEY_HEADERS.includes(header));
  if (keyColumn < 0) return [];
  const keys = numberedKeys(values.map((row, index) => (index > headerRow ? text(row[keyColumn]) : '')));
  const lastOwn = keys.reduce((last, key, row) => (key === '' ? last : row), headerRow);
  const columns = userColumns(standing, headers, lastOwn);
  const marksOf = (row: number): { readonly marks?: readonly string[] } => {
    const marks = marksIn(headers, (column) => text(values[row]?.[column]));
    return marks.length > 0 ? { marks } : {};
  };
  // Those that we offer stand anyway: while they are empty there is nothing to keep.
  const items: UserItem[] = columns
    .filter(({ header }) => !isOffered(header))
    .map(({ header }) => ({ at: 'column', tab, column: header }));
  const rank = ranksOfNobody(keys, headerRow);
  for (let row = Math.max(headerRow + 1, part.first); row < part.last; row++) {
    const key = keys[row]!;
    if (key === '') {
      items.push(...belowItems(standing, row, rank[row]!));
      continue;
    }
    for (const { header, position } of columns) {
      const cell = cellAt(standing, row, position);
      if (cell) items.push({ at: 'cell', tab, key, ...marksOf(row), column: header, cell });
    }
  }
  const labelOf = (row: number): string => keys[row] || rowLabel(values, row);
  return [...items, ...notesOf(standing, headers, labelOf, (row) => (keys[row] ? marksOf(row) : {}))];
}

/** Columns whose header is not ours; one without a header counts when it holds something. */
function userColumns(
  { tab, ownColumns, values }: StandingTab,
  headers: readonly string[],
  lastOwn: number,
): readonly { readonly header: string; readonly position: number }[] {
  return headers.flatMap((header, position) => {
    if (ownColumns.includes(header)) return [];
    const filled = values.some(
      (row, index) => index > headerRowOf(tab) && index <= lastOwn && text(row[position]) !== '',
    );
    return header !== '' || filled ? [{ header, position }] : [];
  });
}

/** Of each row that is nobody's, between or below the clients: which one it is, from 1. */
function ranksOfNobody(keys: readonly string[], headerRow: number): readonly number[] {
  let count = 0;
  return keys.map((key, row) => (row > headerRow && key === '' ? ++count : 0));
}

/** What stands in such a row: it goes below the last client again. */
function belowItems(standing: StandingTab, row: number, down: number): readonly UserItem[] {
  return (standing.values[row] ?? []).flatMap((_, column): readonly UserItem[] => {
    const cell = cellAt(standing, row, column);
    return cell ? [{ at: 'below', tab: standing.tab, down, column, cell }] : [];
  });
}

function collectFromPage(standing: StandingTab): readonly UserItem[] {
  const { tab, values, ownColumns, part } = standing;
  const ownWidth = Number(ownColumns[0] ?? 0);
  // Lines that people type below our last one are ours too: the run that writes the tab reads them itself.
  const ownRows = holdsEntries(tab) ? values.length : standing.ownRows;
  const items: UserItem[] = [];
  for (let row = part.first; row < part.last; row++) {
    values[row]!.forEach((_, column) => {
      const cell = row < ownRows && column < ownWidth ? undefined : cellAt(standing, row, column);
      if (!cell) return;
      if (row >= ownRows) items.push({ at: 'below', tab, down: row - ownRows + 1, column, cell });
      else items.push({ at: 'beside', tab, row, column, cell });
    });
  }
  return [...items, ...notesOf(standing, [], (row) => rowLabel(values, row))];
}

const rowLabel = (values: StandingTab['values'], row: number): string => `@${row}:${text(values[row]?.[0])}`;

function notesOf(
  { tab, notes, part }: StandingTab,
  headers: readonly string[],
  keyOf: (row: number) => string,
  marksOf: (row: number) => { readonly marks?: readonly string[] } = () => ({}),
): readonly UserItem[] {
  return notes.slice(part.first, part.last).flatMap((cells, index) => {
    const row = part.first + index;
    return cells.flatMap((note, column): readonly UserItem[] =>
      note === ''
        ? []
        : [
            {
              at: 'note',
              tab,
              key: keyOf(row),
              ...marksOf(row),
              column: headers[column] || `@${column}`,
              text: note,
            },
          ],
    );
  });
}

const text = (value: StandingValue | undefined): string =>
  value === undefined ? '' : typeof value === 'object' ? String(value.instant) : String(value);

function cellAt(
  { values, formulas, formats }: StandingTab,
  row: number,
  column: number,
): UserCell | undefined {
  const value = values[row]?.[column];
  const formula = formulas?.[row]?.[column];
  const where = { format: formats?.[row]?.[column] ?? 'General', row: row + 1 };
  if (formula) return { kind: 'formula', value: formula, ...where };
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'object') return { kind: 'instant', value: value.instant, ...where };
  const kind = typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
  return { kind, value, ...where };
}

/** Headers and size that are ours once the tab is written, for the next time. */
export const ownColumnsOf = (tab: TabId, headers: readonly string[], width: number): readonly string[] =>
  isList(tab) ? headers : [String(width)];
