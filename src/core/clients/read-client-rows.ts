import { columnWithRole, type Mapping } from '../columns/mapping';
import type { RoleId } from '../columns/roles';
import type { Column, Table } from '../model/table';
import { readDays } from '../parse/read-days';
import { readCents, readNumbers } from '../parse/read-numbers';

/** One figure of each row; NaN where it cannot be read, and whether something unreadable stands there. */
export interface Figures {
  readonly values: Float64Array;
  readonly unreadable: ReadonlySet<number>;
  readonly position: number;
}

/** A client table as read: one client per row, columns that the file lacks `undefined`. */
export interface ClientRows {
  readonly table: Table;
  readonly firstDay: Figures | undefined;
  readonly lastDay: Figures | undefined;
  readonly orders: Figures | undefined;
  readonly revenue: Figures | undefined;
}

export function readClientRows(table: Table, mapping: Mapping): ClientRows {
  const read = (role: RoleId, how: (column: Column) => Omit<Figures, 'position'>): Figures | undefined => {
    const column = columnWithRole(table, mapping, role);
    return column && { ...how(column), position: column.position };
  };
  return {
    table,
    firstDay: read('first-order-date', days),
    lastDay: read('last-order-date', days),
    orders: read('order-count', (column) => {
      const { values, unreadable } = readNumbers(column);
      return { values, unreadable: new Set(unreadable) };
    }),
    revenue: read('revenue', (column) => {
      const { values, unreadable } = readCents(column);
      return { values, unreadable: new Set(unreadable) };
    }),
  };
}

function days(column: Column): Omit<Figures, 'position'> {
  const read = readDays(column);
  return { values: read.days, unreadable: new Set(read.unreadable) };
}
