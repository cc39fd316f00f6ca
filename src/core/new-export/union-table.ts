import { EMPTY, holdsText, startCell } from '../cleaning/cell';
import type { Mapping } from '../columns/mapping';
import type { CellValue } from '../model/cell';
import type { Column, Table } from '../model/table';
import { withholdComments } from '../sensitive/withhold';
import type { Together } from './together';
import type { Union } from './unite';

/** The union as a table that can be read as a source. */
export interface UnionTable {
  readonly table: Table;
  readonly mapping: Mapping;
  /** Remarks left blank, for what they give away. */
  readonly withheld: number;
}

/**
 * Cells as they stand; codes and names as a person reads them, as in the clean copy. In a column that only the base has, a
 * row of the export has what all the rows that it replaces said alike.
 */
export function unionTable(both: Together, union: Union): UnionTable {
  const { table, count } = withholdComments(both.table, both.mapping);
  const columns = table.columns.map((column, place) =>
    columnOf(column, union, {
      asText: holdsText(both.mapping.columns[place]!.role),
      completes: both.origins[place] === 'base',
      baseRows: both.baseRows,
    }),
  );
  return {
    table: {
      ...table,
      ...{ headerRow: 0, rowCount: union.rows.length, columns, setAside: [] },
      sheetRows: union.rows.map((_, row) => row + 2),
    },
    mapping: both.mapping,
    withheld: count,
  };
}

interface Copying {
  readonly asText: boolean;
  /** Only the base has the column. */
  readonly completes: boolean;
  readonly baseRows: number;
}

function columnOf(
  column: Column,
  { rows, completedFrom }: Union,
  { asText, completes, baseRows }: Copying,
): Column {
  const values = new Array<CellValue>(rows.length);
  const kinds = new Uint8Array(rows.length);
  rows.forEach((row, index) => {
    const from = completes && row >= baseRows ? saidAlike(column, completedFrom.get(index) ?? []) : row;
    const cell = from === undefined ? EMPTY : startCell(column, from, asText);
    values[index] = cell.value;
    kinds[index] = cell.kind;
  });
  return { header: column.header, position: column.position, values, kinds };
}

/** One of the rows, if all of them hold the same. */
function saidAlike({ values }: Column, rows: readonly number[]): number | undefined {
  const [first] = rows;
  return rows.every((row) => values[row] === values[first!]) ? first : undefined;
}
