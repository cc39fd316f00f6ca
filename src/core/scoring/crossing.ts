/** Two methods crossed: clients and money by class of the one (row) and of the other (column). */
export interface Crossing {
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly clients: Int32Array;
  readonly revenue: Float64Array;
  /** Clients that lack one of the two classes. */
  readonly unplaced: number;
}

/** Class per client, by its place in a list; −1 for none. */
export type ClassOf = Int8Array | Int16Array | Int32Array;

/** Counts and revenue of each pair of classes. An unknown revenue (NaN) counts the client and no money. */
export function cross(
  row: { readonly of: ClassOf; readonly count: number },
  column: { readonly of: ClassOf; readonly count: number },
  revenue: Float64Array,
): Crossing {
  const clients = new Int32Array(row.count * column.count);
  const money = new Float64Array(row.count * column.count);
  let unplaced = 0;
  for (let client = 0; client < row.of.length; client++) {
    if (row.of[client]! < 0 || column.of[client]! < 0) {
      unplaced++;
      continue;
    }
    const cell = row.of[client]! * column.count + column.of[client]!;
    clients[cell]!++;
    money[cell]! += revenue[client]! || 0;
  }
  return { rows: row.count, columns: column.count, clients, revenue: money, unplaced };
}

/** An amount beside a class: overdue invoices of the Gros, open quotes of the B. */
export interface ClassAmount {
  readonly clients: number;
  /** Clients whose amount is known and not nil. */
  readonly concerned: number;
  /** Clients whose amount is unknown. */
  readonly unknown: number;
  readonly amount: number;
}

/** What each class owes, or holds, of an amount. Clients without class are passed over. */
export function amountByClass(of: ClassOf, count: number, amounts: Float64Array): readonly ClassAmount[] {
  const sums = Array.from({ length: count }, () => ({ clients: 0, concerned: 0, unknown: 0, amount: 0 }));
  amounts.forEach((amount, client) => {
    const sum = sums[of[client]!];
    if (!sum) return;
    sum.clients++;
    if (Number.isNaN(amount)) sum.unknown++;
    else if (amount !== 0) {
      sum.concerned++;
      sum.amount += amount;
    }
  });
  return sums;
}
