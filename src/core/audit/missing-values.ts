import type { RoleId } from '../columns/roles';
import type { AuditContext, AuditedColumn } from './context';

/** A column that scores need, and whether a row lacks its value; `undefined` where it may be blank. */
export interface Missing {
  readonly column: AuditedColumn;
  readonly missing: (row: number) => boolean | undefined;
}

const NEEDED: Readonly<Record<AuditContext['shape'], readonly RoleId[]>> = {
  clients: ['last-order-date', 'order-count', 'revenue'],
  orders: ['order-date', 'order-amount'],
};

/** The columns that scores need. A client who never ordered may lack all of them: one value that is there calls for the others. */
export function isMissing(context: AuditContext): readonly Missing[] {
  const columns = NEEDED[context.shape].flatMap((role) => context.byRole(role) ?? []);
  const held = columns.map(
    (column) =>
      (row: number): boolean =>
        holds(context, column, row),
  );
  return columns.map((column) => ({
    column,
    missing: (row) => {
      const expected = context.shape === 'orders' || held.some((holdsValue) => holdsValue(row));
      return expected ? column.values.codes[row] === -1 : undefined;
    },
  }));
}

/** Something else than a blank and a zero. */
const holds = (context: AuditContext, column: AuditedColumn, row: number): boolean =>
  column.values.codes[row] !== -1 && (column.meant === 'date' || context.numbersOf(column).values[row] !== 0);
