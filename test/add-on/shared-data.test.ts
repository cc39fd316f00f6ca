import Papa from 'papaparse';
import { AddOn } from '../support/add-on';
import { readSharedText, sharedDataPresent } from '../support/shared-data';

const rowsOf = (path: string): string[][] =>
  Papa.parse<string[]>(readSharedText(path), { delimiter: ',', skipEmptyLines: true }).data;

/** Online Retail: 22,190 invoices of 4,372 customers; published net figures of the 4,338 who ordered. */
(sharedDataPresent ? describe : describe.skip)('Online Retail through the shipped bundle', () => {
  test('recency, orders and net amount of every client; everything reconciles; every scored client is in one tab', () => {
    const addOn = new AddOn();
    const sheetId = addOn.addTab('Factures', rowsOf('rfm/onlineretail_invoices.csv'));
    const request = { source: { sheetId }, asOf: addOn.answer('inspect', { source: { sheetId } }).asOf };
    const run = addOn.run(request);
    const report = addOn.answer('report', { ...request, page: 0 });
    const [, ...golden] = rowsOf('rfm/golden/onlineretail_net_q5_scores.csv');
    const expected = golden.map(([key, recency, orders, amount]) =>
      [key, recency, orders, Math.round(Number(amount) * 100)].join(),
    );
    const ours = report.clients
      .filter((client) => client.segment)
      .map((client) => [client.key, client.recencyDays, client.orders, client.revenue].join());
    expect(report.asOf).toBe('2011-12-10');
    expect(ours).toHaveLength(4338);
    expect(ours.sort()).toEqual(expected.sort());
    expect(report.reconciliation.difference).toEqual({ rows: 0, amount: 0 });
    expect(report.reconciliation.creditNotes.rows).toBe(3654);
    const inTabs = run.tabs.slice(2, -1).flatMap((tab) => addOn.shown(tab.name).slice(2));
    expect(inTabs).toHaveLength(4338 + 1);
  });
});
