import { generateBase } from '../../../workbench/samples/generate-base';
import { countOrders } from './count-orders';
import { cents, day, type Row, readTable } from './read-table';

const dirty = generateBase({ seed: 2026 });
const dirtyClients = readTable(dirty.clients);
const dirtyInvoices = readTable(dirty.invoices);
const tidy = generateBase({ seed: 2026, dirt: false });
const tidyClients = readTable(tidy.clients);
const tidyInvoices = readTable(tidy.invoices);

describe('the client table is the sum of the invoices', () => {
  it('client by client, to the cent', () => {
    const totals = countOrders(tidyInvoices);
    for (const client of tidyClients) {
      const { orders, revenue, first, last } = totals.get(client.cell('Code client')) ?? {
        orders: 0,
        revenue: 0,
        first: '',
        last: '',
      };
      expect({
        code: client.cell('Code client'),
        orders: client.cell('Nb commandes'),
        revenue: cents(client.cell('CA HT')),
        first: day(client.cell('Premier achat')),
        last: day(client.cell('Dernier achat')),
      }).toEqual({ code: client.cell('Code client'), orders: String(orders), revenue, first, last });
    }
  });

  it('in the dirty base too, but for the invoices without code and the clients pasted twice', () => {
    const strangers = new Set(dirty.planted['invoice-unknown-client']);
    const listed = countOrders(dirtyInvoices.filter((invoice) => !strangers.has(invoice.at)));
    const pasted = new Set(dirty.planted['duplicate-exact']);
    const clients = dirtyClients.filter(
      ({ at, cell }) => cell('Code client').startsWith('CL') && !pasted.has(at),
    );
    const differing = clients.filter(
      (client) => cents(client.cell('CA HT')) !== (listed.get(client.cell('Code client'))?.revenue ?? 0),
    );
    expect(differing.length).toBeGreaterThan(0);
    expect(differing.length).toBeLessThanOrEqual(dirty.planted['invoice-without-code'].length);
    const revenue = clients.reduce((sum, client) => sum + cents(client.cell('CA HT')), 0);
    expect(revenue).toBe([...listed.values()].reduce((sum, total) => sum + total.revenue, 0));
  });

  it('and the total row is the sum of the rows above', () => {
    const total = dirtyClients.find((row) => row.cell('Code client') === 'Total')!;
    const above = dirtyClients.filter((row) => row.at < total.at);
    for (const header of ['CA HT', 'CA HT N-1', 'Marge brute']) {
      expect(above.reduce((sum, row) => sum + cents(row.cell(header)), 0)).toBe(cents(total.cell(header)));
    }
  });
});

describe('the invoice list', () => {
  const known = new Set(dirtyClients.map((client) => client.cell('Code client')));
  const at = (test: (row: Row) => boolean) => dirtyInvoices.filter(test).map((row) => row.at);

  it('speaks of known clients only, but for the planted ones', () => {
    expect(at((row) => row.cell('Code client') === '')).toEqual(dirty.planted['invoice-without-code']);
    expect(at((row) => row.cell('Code client') !== '' && !known.has(row.cell('Code client')))).toEqual(
      dirty.planted['invoice-unknown-client'],
    );
    const tidyCodes = new Set(tidyClients.map((client) => client.cell('Code client')));
    expect(tidyInvoices.filter((row) => !tidyCodes.has(row.cell('Code client')))).toEqual([]);
  });

  it('writes credit notes below zero, but for the planted ones', () => {
    const isPositive = (row: Row) => cents(row.cell('Montant HT')) > 0;
    expect(at((row) => row.cell('Type') === 'Avoir' && isPositive(row))).toEqual(
      dirty.planted['invoice-credit-unsigned'],
    );
  });

  it('holds what does not count: quotes, cancelled and free invoices, two orders on one day', () => {
    const some = (test: (row: Row) => boolean) => tidyInvoices.filter(test).length;
    const orders = tidyInvoices.filter(
      (row) => row.cell('Type') === 'Facture' && row.cell('Statut') === 'Payée',
    );
    const days = new Set(orders.map((row) => row.cell('Code client') + row.cell('Date')));
    expect(some((row) => row.cell('Type') === 'Devis')).toBeGreaterThan(100);
    expect(some((row) => row.cell('Statut') === 'Annulée')).toBeGreaterThan(30);
    expect(some((row) => row.cell('Montant HT') === '0,00')).toBeGreaterThan(20);
    expect(orders.length - days.size).toBeGreaterThan(50);
  });

  it('is in order of day, numbered without repeats, and ends on the last day at the latest', () => {
    const days = dirtyInvoices.map((row) => day(row.cell('Date')));
    expect([...days].sort()).toEqual(days);
    expect(days[days.length - 1]! <= '2026-10-30').toBe(true);
    expect(new Set(dirtyInvoices.map((row) => row.cell('N° facture'))).size).toBe(dirtyInvoices.length);
  });
});
