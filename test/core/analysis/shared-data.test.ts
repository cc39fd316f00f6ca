import Papa from 'papaparse';
import { proposeAsOf } from '../../../src/core/clients/as-of';
import { analysisOf, day, sourceOf } from '../../support/analysis';
import { gridOf as gridOfTable } from '../../support/grid';
import { readSharedText, sharedDataPresent, sharedGrid } from '../../support/shared-data';

type Row = Readonly<Record<string, string>>;

const golden = (path: string): readonly Row[] =>
  Papa.parse<Row>(readSharedText(path), { header: true, skipEmptyLines: true }).data;

const cents = (text: string | undefined): number => Math.round(Number(text) * 100);

(sharedDataPresent ? describe : describe.skip)('real data, from the file to the scores', () => {
  test('Online Retail: recency, orders and net amount of all 4,338 clients; 3,654 credit notes are money, never orders', () => {
    const grid = sharedGrid('rfm/onlineretail_invoices.csv');
    expect(proposeAsOf(sourceOf(grid).orderDays, day('2026-11-21')).asOf).toBe('2011-12-10');
    const { clients, scored, reconciliation } = analysisOf('2011-12-10', grid);
    const expected = golden('rfm/golden/onlineretail_net_q5_scores.csv');
    const lines = expected.map((row) =>
      [row['customer_id'], row['recency_days'], row['transaction_count'], cents(row['amount'])].join(),
    );
    const asOf = 15318; // 2011-12-10 in days since 1970-01-01
    const ours = clients.keys.flatMap((key, client) =>
      clients.states[client] === 'ready'
        ? [[key, asOf - clients.lastDay[client]!, clients.orders[client], clients.revenue[client]].join()]
        : [],
    );
    expect(scored).toBe(4338);
    expect(ours.sort()).toEqual(lines.sort());
    expect(reconciliation.creditNotes.rows).toBe(3654);
    expect(reconciliation.difference).toEqual({ rows: 0, amount: 0 });
  });

  test('rfm_orders end to end: the published type-7 codes', () => {
    const { clients, rfm } = analysisOf('2006-12-31', sharedGrid('rfm/rfm_orders.csv'));
    const ours = new Map(
      clients.keys.map((key, client) => [key, [rfm!.r[client], rfm!.f[client], rfm!.m[client]].join('')]),
    );
    const expected = golden('rfm/golden/rfm_orders_alt_rules.csv');
    const wrong = expected.filter(
      (row) =>
        ours.get(row['customer_id']!) !== `${row['q7_right_R']}${row['q7_right_F']}${row['q7_right_M']}`,
    );
    expect(expected).toHaveLength(995);
    expect(ours.size).toBe(995);
    expect(wrong).toEqual([]);
  });

  test.each([
    ['cdnow_sample', '1998-07-01'],
    ['onlineretail_purchases', '2011-12-10'],
  ])('%s as a client table: the published type-7 codes', (name, asOf) => {
    const rows = golden(`rfm/golden/${name}_alt_rules.csv`);
    const table = [
      ['Code client', 'Dernier achat', 'Nb commandes', 'CA HT'],
      ...rows.map((row) => [
        row['customer_id']!,
        dayBefore(asOf, Number(row['recency_days'])),
        row['transaction_count']!,
        row['amount']!,
      ]),
    ];
    const { clients, rfm, scored } = analysisOf(asOf, gridOfTable(table));
    const wrong = rows.filter(
      (row, client) =>
        [rfm!.r[client], rfm!.f[client], rfm!.m[client]].join('') !==
        `${row['q7_right_R']}${row['q7_right_F']}${row['q7_right_M']}`,
    );
    expect(clients.count).toBe(rows.length);
    expect(scored).toBe(rows.length);
    expect(wrong).toEqual([]);
  });

  test('a French client file without order counts: classes for every readable amount, the reason for the rest', () => {
    const grid = sharedGrid('dedupe/fr_clients_dev.csv');
    const { pmg, methods, reconciliation } = analysisOf('2025-06-30', grid);
    const readable = independentAmounts(grid.columns[14]!.values);
    const sizes = (['big', 'medium', 'small'] as const).map(
      (size) => pmg.classes.filter((own) => own === size).length,
    );
    expect(methods.find((method) => method.id === 'rfm')).toMatchObject({
      available: false,
      missing: ['order-count'],
    });
    expect(readable).toHaveLength(4555);
    expect(sizes).toEqual(independentClasses(readable));
    expect(reconciliation.source).toEqual({ rows: 5060, amount: Math.round(4889557.24 * 100) });
    expect(reconciliation.difference).toEqual({ rows: 0, amount: 0 });
  });

  test.each([
    ['rfm/rfm_orders.csv', '2006-12-31'],
    ['rfm/cdnow_sample.csv', '1998-07-01'],
    ['rfm/rfm_customers.csv', '2007-01-01'],
    ['rfm/onlineretail_invoices.csv', '2011-06-30'],
  ])('%s reconciles to the cent', (path, asOf) => {
    const grid = sharedGrid(path);
    const { reconciliation } = analysisOf(asOf, grid);
    expect(reconciliation.source.rows).toBe(grid.rowCount - 1);
    expect(reconciliation.difference).toEqual({ rows: 0, amount: 0 });
  });
});

function dayBefore(asOf: string, days: number): string {
  return new Date(Date.parse(`${asOf}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

/** Amounts read by plain regular expressions, apart from the product's own reader. */
function independentAmounts(values: readonly unknown[]): number[] {
  return values.slice(1).flatMap((value) => {
    const bare = String(value ?? '').replace(/[\s€]|EUR|\.(?=\d{3},)/g, '');
    return /^-?\d+(?:[.,]\d{1,2})?$/.test(bare) ? [Number(bare.replace(',', '.'))] : [];
  });
}

/** Gros, Moyens, Petits counted the slow way: for each amount, how many are higher. */
function independentClasses(amounts: readonly number[]): number[] {
  const counts = [0, 0, 0];
  for (const amount of amounts) {
    const higher = amounts.filter((other) => other > amount).length / amounts.length;
    counts[higher < 0.2 ? 0 : higher < 0.5 ? 1 : 2]!++;
  }
  return counts;
}
