import { AMOUNT_COLUMNS, CLIENT_COLUMNS, type ClientRow, writeAmount } from '../client-table';

export const blankRow = (): ClientRow =>
  Object.fromEntries(CLIENT_COLUMNS.map((column) => [column, ''])) as ClientRow;

/** « Total » and the sums of the rows above, as the software added them up before anybody retyped an amount. */
export function totalRow(rows: readonly ClientRow[]): ClientRow {
  const total = blankRow();
  total['Code client'] = 'Total';
  for (const column of AMOUNT_COLUMNS)
    total[column] = writeAmount(rows.reduce((sum, row) => sum + centsOf(row[column]), 0));
  return total;
}

const centsOf = (amount: string): number => Math.round(Number(amount.replace(',', '.')) * 100);
