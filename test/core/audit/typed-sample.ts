import { type CellValue, Kind } from '../../../src/core/model/cell';
import type { Cells, Grid } from '../../../src/core/model/table';
import { parseDate } from '../../../src/core/parse/date';
import { gridOf } from '../../support/grid';

const AMOUNTS = ['CA HT', 'CA HT N-1', 'Marge brute', 'Nb commandes', 'Effectif'];
const DATES = ['Premier achat', 'Dernier achat'];

/** A CSV as a French spreadsheet opens it: plain numbers and dd/mm/yyyy days become cells of their kind. */
export function openedInSheets(rows: readonly (readonly string[])[]): Grid {
  const grid = gridOf(rows);
  return {
    ...grid,
    columns: grid.columns.map((cells, position) => {
      const header = rows[0]![position]!;
      if (AMOUNTS.includes(header)) return typed(cells, asNumber);
      return DATES.includes(header) ? typed(cells, asDay) : cells;
    }),
  };
}

function typed(cells: Cells, read: (text: string) => readonly [number, CellValue] | undefined): Cells {
  const values = [...cells.values];
  const kinds = Uint8Array.from(cells.kinds);
  cells.values.forEach((value, row) => {
    const cell = row > 0 && cells.kinds[row] === Kind.text ? read(value as string) : undefined;
    if (cell) [kinds[row], values[row]] = cell;
  });
  return { values, kinds };
}

const asNumber = (text: string): readonly [number, CellValue] | undefined =>
  /^-?\d+(?:,\d+)?$/.test(text) ? [Kind.number, Number(text.replace(',', '.'))] : undefined;

function asDay(text: string): readonly [number, CellValue] | undefined {
  const parsed = /^\d\d\/\d\d\/\d{4}$/.test(text) ? parseDate(text, 'dmy') : undefined;
  return parsed && [Kind.date, parsed.date];
}
