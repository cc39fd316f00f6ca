import Papa from 'papaparse';
import type { PurchaseHistories } from '../../../../src/core/scoring/prediction/histories';
import { readSharedText } from '../../../support/shared-data';

type Row = Readonly<Record<string, string>>;

/** A table of the reference data, by column. */
export interface ReferenceTable {
  readonly rows: readonly Row[];
  readonly numbers: (column: string) => Float64Array;
}

export function referenceTable(name: string): ReferenceTable {
  const text = readSharedText(`rfm/${name}.csv`);
  const rows = Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
  return { rows, numbers: (column) => Float64Array.from(rows, (row) => Number(row[column])) };
}

export const referenceHistories = ({ numbers }: ReferenceTable): PurchaseHistories => ({
  repeats: numbers('x'),
  last: numbers('t_x'),
  age: numbers('T'),
});

export interface ReferenceParameters {
  readonly bgnbd: Readonly<Record<'r' | 'alpha' | 'a' | 'b', number>>;
  readonly bgnbd_LL: number;
  readonly mbgnbd: Readonly<Record<'r' | 'alpha' | 'a' | 'b', number>>;
  readonly mbgnbd_LL: number;
  readonly gamma_gamma: Readonly<Record<'p' | 'q' | 'v', number>>;
  readonly gamma_gamma_all_orders: Readonly<Record<'p' | 'q' | 'v', number>>;
  readonly gamma_gamma_all_orders_LL: number;
}

export const referenceParameters = (name: string): ReferenceParameters =>
  JSON.parse(readSharedText('rfm/golden/clv_params.json'))[name];

/** Largest |ours / theirs − 1|, so that a failure says how far it is; an absolute difference where theirs is zero. */
export const worstRelativeGap = (ours: ArrayLike<number>, theirs: ArrayLike<number>): number =>
  Array.from(theirs).reduce((worst, their, index) => {
    const gap = Math.abs(ours[index]! - their) / (Math.abs(their) || 1);
    return Math.max(gap, worst);
  }, 0);

/** The history of each customer of the event log `rfm_orders`, in weeks up to the day after its last order. */
export function historiesOfOrders(): PurchaseHistories {
  const days = new Map<string, Set<number>>();
  for (const { customer_id, order_date } of referenceTable('rfm_orders').rows) {
    const ofCustomer = days.get(customer_id!) ?? new Set();
    days.set(customer_id!, ofCustomer.add(Date.parse(order_date!) / 86_400_000));
  }
  const end = Date.parse('2006-12-31') / 86_400_000;
  const sorted = [...days.values()].map((ofCustomer) => Float64Array.from(ofCustomer).sort());
  return {
    repeats: Float64Array.from(sorted, (all) => all.length - 1),
    last: Float64Array.from(sorted, (all) => (all[all.length - 1]! - all[0]!) / 7),
    age: Float64Array.from(sorted, (all) => (end - all[0]!) / 7),
  };
}
