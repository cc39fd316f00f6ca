import type { HostCell } from '../../workbench/emulator';
import { AddOn, clientRows } from '../support/add-on';
import { freshBase, laterAmounts } from '../support/annotated-base';

describe('« Historique »', () => {
  test('after one analysis of a list of clients: come back later', () => {
    const { addOn, request } = freshBase();
    addOn.run(request);
    addOn.run({ ...request, job: 'history' });
    expect(addOn.shown('Historique')[1]![0]).toContain('Une seule date est connue, le 30/06/2025');
  });

  test('after two: who moved, with both dates', () => {
    const { addOn, request } = freshBase();
    addOn.run(request);
    laterAmounts(addOn);
    addOn.run({ ...request, asOf: '2025-09-30' });
    addOn.run({ ...request, asOf: '2025-09-30', job: 'history' });
    const rows = addOn.shown('Historique');
    expect(rows[1]![0]).toContain('du 30/06/2025 au 30/09/2025');
    const start = rows.findIndex(([title]) => title === 'Qui a changé, et pourquoi');
    expect(rows.slice(start + 3).map((row) => row.slice(0, 3))).toEqual([
      ['Société 9', 'Petits', 'Gros'],
      ['Société 1', 'Gros', 'Petits'],
    ]);
    const answer = addOn.answer('history', { ...request, page: 0 });
    expect(answer.comparison!.movers.map(({ key, from, to }) => [key, from, to])).toEqual([
      ['C9', 'small', 'big'],
      ['C1', 'big', 'small'],
    ]);
  });

  test('invoices tell the year before: month one is not empty', () => {
    const addOn = new AddOn();
    const source = { sheetId: addOn.addTab('Factures', invoices(120)) };
    addOn.run({ source, asOf: '2025-06-30' });
    addOn.run({ source, asOf: '2025-06-30', job: 'history' });
    const { dates, comparison } = addOn.answer('history', { source, asOf: '2025-06-30', page: 0 });
    expect(dates.map(({ asOf, origin }) => [asOf, origin])).toEqual([
      ['2024-06-30', 'rebuilt'],
      ['2024-09-30', 'rebuilt'],
      ['2024-12-30', 'rebuilt'],
      ['2025-03-30', 'rebuilt'],
      ['2025-06-30', 'analysis'],
    ]);
    expect(comparison).toMatchObject({ from: '2025-03-30', to: '2025-06-30' });
    expect(addOn.shown('Historique').flat()).toContain('Reconstitué des factures');
  });

  test('any two dates that something is known of can be compared; an unknown one is refused with those known', () => {
    const addOn = new AddOn();
    const source = { sheetId: addOn.addTab('Factures', invoices(120)) };
    const asked = { source, asOf: '2025-06-30', page: 0 } as const;
    const compared = { from: '2024-02-10', to: '2025-01-15' };
    expect(addOn.answer('history', { ...asked, compared }).comparison).toMatchObject(compared);
    const unknown = addOn.failure('history', { ...asked, compared: { from: '2001-01-01' } });
    expect([unknown.code, unknown.text.fr]).toEqual(['no-snapshot', expect.stringContaining('30/03/2025')]);
    const backwards = { from: '2025-06-30', to: '2025-06-30' };
    expect(addOn.failure('history', { ...asked, compared: backwards }).code).toBe('bad-request');
  });

  test('what users wrote beside it survives', () => {
    const { addOn, request } = freshBase();
    addOn.run(request);
    addOn.run({ ...request, job: 'history' });
    addOn.sheet('Historique').layers.note[0] = ['à montrer à Paul'];
    laterAmounts(addOn);
    addOn.run({ ...request, asOf: '2025-09-30' });
    addOn.run({ ...request, asOf: '2025-09-30', job: 'history' });
    expect(addOn.sheet('Historique').layers.note[0]?.[0]).toBe('à montrer à Paul');
  });

  test('of a list of clients, the tab says the same whether or not the source is read for it', () => {
    const { addOn, request } = freshBase();
    for (const asOf of ['2025-03-31', '2025-06-30']) addOn.run({ ...request, asOf });
    laterAmounts(addOn);
    addOn.run({ ...request, asOf: '2025-09-30' });
    const written = (): readonly (readonly string[])[] => {
      addOn.run({ ...request, job: 'history', compared: { from: '2025-03-31', to: '2025-09-30' } });
      return addOn.shown('Historique');
    };
    const fromKept = written();
    knowingOrders(addOn);
    const fromSource = written();
    expect(fromKept).toEqual(fromSource);
    expect(fromKept.flat()).toContain('Société 9');
  });

  test('costs the same number of calls at 500 and 5,000 clients of 17 columns, each below 20 s', () => {
    const cost = (clients: number) => {
      const addOn = new AddOn();
      const source = { sheetId: addOn.addTab('Clients', wideRows(clients)) };
      for (const asOf of ['2025-06-30', '2026-01-01']) addOn.run({ source, asOf });
      const before = addOn.roundTrips;
      addOn.times.length = 0;
      addOn.run({ source, asOf: '2026-01-01', job: 'history' });
      return { calls: addOn.roundTrips - before, longest: Math.max(...addOn.times) };
    };
    const [small, large] = [cost(500), cost(5_000)];
    expect(large.calls).toBe(small.calls);
    expect(large.longest).toBeLessThan(20_000);
  });
});

/** As if orders were known one by one: the source is read then. */
function knowingOrders(addOn: AddOn): void {
  const { document } = addOn.document.properties;
  const [name, text] = Object.entries(document).find(([, value]) => value.includes('"knowsOrders":false'))!;
  document[name] = text.replace('"knowsOrders":false', '"knowsOrders":true');
}

/** As many clients, in 17 columns. */
const wideRows = (clients: number): HostCell[][] =>
  clientRows(clients).map((row, index) => [
    ...row,
    ...Array.from({ length: 9 }, (_, column) =>
      index === 0 ? `Info ${column}` : `texte ${column} ${index}`,
    ),
  ]);

/** Two years of invoices of so many clients, each with its own rhythm. */
function invoices(clients: number): HostCell[][] {
  const rows: HostCell[][] = [['Facture', 'Code client', 'Date', 'Montant HT']];
  const start = Date.UTC(2023, 6, 1);
  for (let client = 0; client < clients; client++) {
    for (let days = client % 90; days < 725 - (client % 400); days += 20 + (client % 150)) {
      const date = new Date(start + days * 86_400_000).toISOString().slice(0, 10);
      rows.push([`F${rows.length}`, `C${client}`, date, `${50 + ((client * 37) % 900)},00`]);
    }
  }
  return rows;
}
