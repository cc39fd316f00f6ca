import type { Phrase } from '../model/problem';
import type { Place } from './address';
import { countMarked, markValues } from './column-values';
import type { AuditContext, AuditedColumn } from './context';
import { placesOf } from './places';

/** What a check counted. */
export interface Found {
  /** Cells, rows or columns concerned. */
  readonly count: number;
  /** Among how many the question was asked. */
  readonly examined: number;
  /** The first ones, column by column, in the order of the rows. */
  readonly places: readonly Place[];
  /** Columns concerned, beyond the first places; absent: those of the places. */
  readonly positions?: readonly number[];
  /** Where it is less certain than the check usually is. */
  readonly verdict?: 'review';
  /** More to say than the count. */
  readonly detail?: Phrase;
}

/** Filled cells of these columns whose value is bad: each distinct value is judged once. */
export function findValues(
  context: AuditContext,
  columns: readonly AuditedColumn[],
  isBad: (text: string, column: AuditedColumn, code: number) => boolean,
): Found | undefined {
  return together(
    context,
    columns.map((column) => {
      const marks = markValues(column.values, (text, code) => isBad(text, column, code));
      const count = countMarked(column.values, marks);
      return {
        count,
        positions: count > 0 ? [column.guess.position] : [],
        examined: column.values.filled,
        places: placesOf(context, column, marks),
      };
    }),
  );
}

/**
 * Rows that are bad, shown at the cell of one column. `judge` says `undefined` for a row where the question makes no
 * sense.
 */
export function findRows(
  context: AuditContext,
  { guess }: Pick<AuditedColumn, 'guess'>,
  judge: (row: number) => boolean | undefined,
): Found | undefined {
  const places: Place[] = [];
  let count = 0;
  let examined = 0;
  for (let row = 0; row < context.table.rowCount; row++) {
    const bad = judge(row);
    if (bad === undefined) continue;
    examined++;
    if (!bad) continue;
    count++;
    if (places.length < context.places)
      places.push({ position: guess.position, sheetRow: context.table.sheetRows[row]! });
  }
  return examined === 0 ? undefined : { count, examined, places };
}

/** The columns that something was found in, each once. */
export const positionsOf = ({ positions, places }: Found): readonly number[] => [
  ...new Set(positions ?? places.map(({ position }) => position)),
];

/** Columns that are bad, shown at their header. */
export function findColumns(
  { table, columns, places }: AuditContext,
  isBad: (column: AuditedColumn) => boolean,
): Found | undefined {
  const bad = columns.filter(isBad);
  const sheetRow = table.headerRow + 1;
  return columns.length === 0
    ? undefined
    : {
        count: bad.length,
        examined: columns.length,
        positions: bad.map(({ guess }) => guess.position),
        places: bad.slice(0, places).map(({ guess }) => ({ position: guess.position, sheetRow })),
      };
}

/** The findings of several columns as one; `undefined` when nothing was examined. */
export function together({ places }: AuditContext, found: readonly (Found | undefined)[]): Found | undefined {
  const asked = found.flatMap((one) => (one && one.examined > 0 ? [one] : []));
  if (asked.length === 0) return undefined;
  return {
    count: asked.reduce((sum, { count }) => sum + count, 0),
    examined: asked.reduce((sum, { examined }) => sum + examined, 0),
    places: asked.flatMap((one) => one.places).slice(0, places),
    positions: asked.flatMap(positionsOf),
  };
}
