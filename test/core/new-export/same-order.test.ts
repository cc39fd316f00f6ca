import { unionFigures } from '../../../src/core/new-export/figures';
import { gridOf } from '../../support/grid';
import { addOrders, lines, merged, ORDER_ROLES, ORDERS, recognised, unionOf } from './support';

describe('an order of the new export and one of the base', () => {
  test('an order whose lines are the same in another order, or written otherwise, is no change', () => {
    const result = addOrders(
      ORDERS,
      `
      N° facture | Date facture | Code client | Montant HT
      FA-002     | 12/01/2026   | C2          | 60
      FA-002     | 2026-01-12   | C2          | 40,00 €`,
    );
    expect(result.union.things.filter(({ fate }) => fate === 'replaced')).toEqual([]);
    expect(unionOf(result)).toEqual(lines(ORDERS));
  });

  test('a number typed in the base and written as a text in the export is no change, whatever the column is', () => {
    const headers = ['N° facture', 'Date facture', 'Code client', 'Montant HT', 'Montant TTC'];
    const roles = [...ORDER_ROLES, 'ignored'];
    const base = recognised(gridOf([headers, ['FA-001', '05/01/2026', 'C1', 124.09, 148.91]]), roles);
    const next = recognised(gridOf([headers, ['FA-001', '05/01/2026', 'C1', '124,09', '148,91']]), roles);
    expect(merged(base, { tab: next }).union.things.map(({ fate }) => fate)).toEqual(['identical']);
  });

  test('two orders of one client on one day stay two orders', () => {
    const result = addOrders(
      ORDERS,
      `
      N° facture | Date facture | Code client | Montant HT
      FA-010     | 03/02/2026   | C1          | 20,00
      FA-011     | 03/02/2026   | C1          | 20,00`,
    );
    expect(unionFigures(result.both, result.keys, result.union).things.added).toBe(2);
  });

  test('an order billed to another client is replaced, not doubled', () => {
    const result = addOrders(
      ORDERS,
      `
      N° facture | Date facture | Code client | Montant HT
      FA-003     | 20/01/2026   | C9          | 75,50`,
    );
    expect(unionOf(result).filter((line) => line.startsWith('FA-003'))).toEqual([
      'FA-003 | 20/01/2026 | C9 | 75,50',
    ]);
  });

  test('numbers that begin again the next year replace nothing', () => {
    const result = addOrders(
      `
      N° facture | Date facture | Code client | Montant HT
      1          | 05/01/2025   | C1          | 100,00
      2          | 12/01/2025   | C2          | 40,00`,
      `
      N° facture | Date facture | Code client | Montant HT
      1          | 07/01/2026   | C2          | 10,00
      2          | 09/01/2026   | C2          | 20,00`,
    );
    expect(unionFigures(result.both, result.keys, result.union)).toMatchObject({
      things: { added: 2, replaced: 0, absent: 2 },
      money: { union: 17_000 },
    });
  });

  test('numbers that begin again with each client are told with the client', () => {
    const result = addOrders(
      `
      N° facture | Date facture | Code client | Montant HT
      1          | 05/01/2026   | C1          | 100,00
      1          | 06/01/2026   | C2          | 40,00`,
      `
      N° facture | Date facture | Code client | Montant HT
      1          | 06/01/2026   | C2          | 45,00`,
    );
    expect(unionOf(result)).toEqual(
      lines(`
      N° facture | Date facture | Code client | Montant HT
      1          | 05/01/2026   | C1          | 100,00
      1          | 06/01/2026   | C2          | 45,00`),
    );
  });

  test('without numbers, the orders of a client on a day are replaced together', () => {
    const roles = ['order-date', 'client-id', 'order-amount'];
    const result = addOrders(
      `
      Date       | Code client | Montant HT
      05/01/2026 | C1          | 100,00
      05/01/2026 | C1          | 20,00
      06/01/2026 | C1          | 30,00`,
      `
      Date       | Code client | Montant HT
      05/01/2026 | C1          | 100,00
      05/01/2026 | C1          | 25,00
      05/01/2026 | C2          | 10,00`,
      roles,
    );
    expect(unionOf(result)).toEqual(
      lines(`
      Date       | Code client | Montant HT
      05/01/2026 | C1          | 100,00
      05/01/2026 | C1          | 25,00
      06/01/2026 | C1          | 30,00
      05/01/2026 | C2          | 10,00`),
    );
  });

  test('a row that only its content tells is added once, never taken away', () => {
    const result = addOrders(
      `
      N° facture | Date facture | Code client | Montant HT
      FA-001     | 05/01/2026   | C1          | 100,00
                 |              | C2          | 40,00
                 |              | C2          | 40,00`,
      `
      N° facture | Date facture | Code client | Montant HT
                 |              | C2          | 40,00
                 |              | C3          | 15,00`,
    );
    expect(unionOf(result)).toEqual(
      lines(`
      N° facture | Date facture | Code client | Montant HT
      FA-001     | 05/01/2026   | C1          | 100,00
                 |              | C2          | 40,00
                 |              | C2          | 40,00
                 |              | C3          | 15,00`),
    );
  });
});
