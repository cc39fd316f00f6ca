import fc from 'fast-check';
import { dayNumber } from '../../../src/core/model/iso-date';
import type { Grid } from '../../../src/core/model/table';
import { clientsOf, day } from '../../support/analysis';
import { gridOf, tableOf } from '../../support/grid';

/** key: orders, revenue in cents, first and last order. */
function linesOf(asOf: string, grid: Grid): string[] {
  const clients = clientsOf(asOf, grid);
  const age = (of: number): string => (Number.isNaN(of) ? '–' : String(dayNumber(day(asOf)) - of));
  return clients.keys.map(
    (key, client) =>
      `${key}: ${clients.orders[client]} / ${clients.revenue[client]} / ${age(clients.firstDay[client]!)} → ${age(clients.lastDay[client]!)}`,
  );
}

const leftOut = (asOf: string, grid: Grid): string[] =>
  clientsOf(asOf, grid).leftOut.map((entry) => `${entry.reason}: ${entry.rows.join(' ')} (${entry.amount})`);

describe('orders become clients', () => {
  test('lines of one invoice are one order; two orders on a day are two orders', () => {
    const grid = tableOf(`
      N° facture | Code client | Date       | Montant HT
      F1         | A           | 01/03/2025 | 10,00
      F1         | A           | 01/03/2025 | 5,50
      F2         | A           | 01/03/2025 | 4,00
      F3         | B           | 11/03/2025 | 100,00
    `);
    expect(linesOf('2025-03-31', grid)).toEqual(['A: 2 / 1950 / 30 → 30', 'B: 1 / 10000 / 20 → 20']);
  });

  test('a credit note is money, never an order: by its sign, its type, or its AV number', () => {
    const grid = tableOf(`
      N° facture | Type    | Code client | Date       | Montant HT
      F1         | Facture | A           | 01/03/2025 | 100,00
      F2         | Facture | A           | 02/03/2025 | -10,00
      F3         | Avoir   | A           | 30/03/2025 | 20,00
      AV-4       | Facture | A           | 30/03/2025 | 5,00
      F5         | Facture | B           | 04/03/2025 | 50,00
      F6         | Avoir   | C           | 05/03/2025 | -7,00
    `);
    expect(linesOf('2025-03-31', grid)).toEqual([
      'A: 1 / 6500 / 30 → 30',
      'B: 1 / 5000 / 27 → 27',
      'C: 0 / -700 / – → –',
    ]);
    const clients = clientsOf('2025-03-31', grid);
    expect(clients.states).toEqual(['ready', 'ready', 'credit-notes-only']);
    expect(clients.creditNotes).toEqual({ rows: 4, amount: -4200 });
    expect(clients.notices.map((notice) => notice.code)).toEqual(['credit-notes-turned']);
  });

  test('a positive amount whose number begins with C is only reported', () => {
    const grid = tableOf(`
      N° facture | Code client | Date       | Montant HT
      C12        | A           | 01/03/2025 | 10,00
      F2         | B           | 02/03/2025 | 10,00
    `);
    const clients = clientsOf('2025-03-31', grid);
    expect([...clients.orders]).toEqual([1, 1]);
    expect(clients.notices.map((notice) => notice.code)).toEqual(['maybe-credit-notes']);
  });

  test('quotes, pro-formas and cancelled documents are left out and counted', () => {
    const grid = tableOf(`
      N° pièce | Type      | Code client | Date       | Montant HT
      F1       | Facture   | A           | 01/03/2025 | 10,00
      F2       | Facture   | B           | 02/03/2025 | 10,00
      D3       | Devis     | A           | 03/03/2025 | 500,00
      P4       | Pro forma | A           | 03/03/2025 | 40,00
      F5       | Annulée   | B           | 03/03/2025 | 30,00
    `);
    expect(linesOf('2025-03-31', grid)).toEqual(['A: 1 / 1000 / 30 → 30', 'B: 1 / 1000 / 29 → 29']);
    expect(leftOut('2025-03-31', grid)).toEqual([
      'quote: 4 (50000)',
      'pro-forma: 5 (4000)',
      'cancelled: 6 (3000)',
    ]);
  });

  test('zero amounts are not orders; blank, unreadable and later ones are left out by reason', () => {
    const grid = tableOf(`
      N° facture | Code client | Date       | Montant HT
      F1         | A           | 01/03/2025 | 10,00
      F2         | A           | 02/03/2025 | 0,00
      F3         | A           |            | 20,00
      F4         | B           | 31/02/2025 | 30,00
      F5         | B           | 04/03/2025 |
      F6         | B           | 05/03/2025 | offert
      F7         | B           | 02/04/2025 | 40,00
      F8         | B           | 07/03/2025 | 1,00
      F9         | A           | 08/03/2025 | 1,00
      F10        | A           | 08/03/2025 | 1,00
      F11        | A           | 08/03/2025 | 1,00
      F12        | A           | 08/03/2025 | 1,00
      F13        | A           | 08/03/2025 | 1,00
    `);
    expect(linesOf('2025-03-31', grid)).toEqual(['A: 6 / 1500 / 30 → 23', 'B: 1 / 100 / 24 → 24']);
    expect(leftOut('2025-03-31', grid)).toEqual([
      'missing-date: 4 (2000)',
      'unreadable-date: 5 (3000)',
      'missing-amount: 6 (0)',
      'unreadable-amount: 7 (0)',
      'later: 8 (4000)',
    ]);
  });

  test('rows that do not say whose they are become clients of their own, and are counted', () => {
    const grid = tableOf(`
      N° facture | Code client | Date       | Montant HT
      F1         | A           | 01/03/2025 | 10,00
      F2         |             | 02/03/2025 | 20,00
      F3         |             | 03/03/2025 | 30,00
      F4         | A           | 04/03/2025 | 40,00
    `);
    const clients = clientsOf('2025-03-31', grid);
    expect(clients.keys).toEqual(['A', 'ligne 3', 'ligne 4']);
    expect(clients.identity).toMatchObject({ roles: ['client-id'], rowsWithoutKey: 2 });
  });

  test('the last twelve months are counted apart, and cents never drift', () => {
    const rows = Array.from(
      { length: 10 },
      (_, index) => `F${index} | A | 0${(index % 9) + 1}/02/2025 | 0,10`,
    );
    const grid = tableOf(
      `N° facture | Code client | Date | Montant HT\nF20 | A | 31/03/2024 | 5,00\n${rows.join('\n')}`,
    );
    const clients = clientsOf('2025-03-31', grid);
    expect([...clients.revenue]).toEqual([600]);
    expect([...clients.recentRevenue!]).toEqual([100]);
  });

  test('the usual rhythm is the median of days between two days of order', () => {
    const grid = tableOf(`
      N° facture | Code client | Date       | Montant HT
      F1         | A           | 01/01/2025 | 10
      F2         | A           | 11/01/2025 | 10
      F3         | A           | 11/01/2025 | 10
      F4         | A           | 31/01/2025 | 10
      F5         | B           | 01/01/2025 | 10
      F6         | B           | 31/01/2025 | 10
    `);
    expect(clientsOf('2025-03-31', grid).orderInterval).toBe(20);
  });
});

test('one number of one client is one order, whatever the order of the rows; rows without a number are each their own', () => {
  const row = fc.record({
    number: fc.constantFrom('F1', 'F2', 'F9', 'F10', 'F11', ''),
    client: fc.constantFrom('A', 'B', 'C'),
  });
  const byNumber = (one: string, other: string): number =>
    one.length - other.length || (one < other ? -1 : one > other ? 1 : 0);
  const arranged = fc.tuple(fc.array(row, { minLength: 1, maxLength: 25 }), fc.constantFrom(1, -1, 0));
  fc.assert(
    fc.property(arranged, ([rows, direction]) => {
      const inFile = [{ number: 'F1', client: 'A' }, ...rows].sort(
        (a, b) => direction * byNumber(a.number, b.number),
      );
      const header = ['N° facture', 'Code client', 'Date', 'Montant HT'];
      const lines = inFile.map(({ number, client }) => [number, client, '01/03/2025', '10,00']);
      const clients = clientsOf('2025-03-31', gridOf([header, ...lines]));
      clients.keys.forEach((key, place) => {
        const own = inFile.filter(({ client }) => client === key);
        const numbers = new Set(own.flatMap(({ number }) => (number === '' ? [] : [number])));
        const unnumbered = own.filter(({ number }) => number === '').length;
        expect(clients.orders[place]).toBe(numbers.size + unnumbered);
        expect(clients.revenue[place]).toBe(1000 * own.length);
      });
    }),
  );
});
