import { unionFigures } from '../../../src/core/new-export/figures';
import { mergeNewExport } from '../../../src/core/new-export/new-export';
import { addOrders, drawn, lines, merged, ORDER_ROLES, ORDERS, unionOf } from './support';

describe('a new export of orders', () => {
  test('new orders come after those of the base', () => {
    const result = addOrders(
      ORDERS,
      `
      N° facture | Date facture | Code client | Montant HT
      FA-004     | 02/02/2026   | C1          | 30,00`,
    );
    expect(unionOf(result)).toEqual(
      lines(`${ORDERS}
      FA-004     | 02/02/2026   | C1          | 30,00`),
    );
    expect(unionFigures(result.both, result.keys, result.union)).toMatchObject({
      rows: { base: 4, next: 1, union: 5 },
      things: { added: 1, replaced: 0, identical: 0, absent: 3 },
      clients: { added: 0, absent: 2 },
      money: { base: 27_550, added: 3_000, changed: 0, union: 30_550 },
    });
  });

  test('an order that comes again takes the place of all its lines, however many it had', () => {
    const result = addOrders(
      ORDERS,
      `
      N° facture | Date facture | Code client | Montant HT
      FA-002     | 12/01/2026   | C2          | 90,00
      FA-001     | 05/01/2026   | C1          | 50,00
      FA-001     | 05/01/2026   | C1          | 70,00`,
    );
    expect(unionOf(result)).toEqual(
      lines(`
      N° facture | Date facture | Code client | Montant HT
      FA-001     | 05/01/2026   | C1          | 50,00
      FA-001     | 05/01/2026   | C1          | 70,00
      FA-002     | 12/01/2026   | C2          | 90,00
      FA-003     | 20/01/2026   | C3          | 75,50`),
    );
    // 275,50 € − (100 + 40 + 60) + (90 + 50 + 70) = 285,50 €
    expect(unionFigures(result.both, result.keys, result.union)).toMatchObject({
      things: { added: 0, replaced: 2, identical: 0, absent: 1 },
      money: { base: 27_550, added: 0, changed: 1_000, union: 28_550 },
    });
  });

  test('columns follow their header, then what they are; what one side lacks stays blank or is completed', () => {
    const result = merged(
      drawn(
        `
        N° facture | Date facture | Code client | Montant HT | Vendeur
        FA-001     | 05/01/2026   | C1          | 100,00     | Anne
        FA-002     | 12/01/2026   | C2          | 40,00      | Paul
        FA-002     | 12/01/2026   | C2          | 60,00      | Anne`,
        [...ORDER_ROLES, 'ignored'],
      ),
      {
        tab: drawn(
          `
          Montant HT | Date       | N° facture | Code client | Canal
          110,00     | 05/01/2026 | FA-001     | C1          | Web
          90,00      | 12/01/2026 | FA-002     | C2          | Salon`,
          ['order-amount', 'order-date', 'order-id', 'client-id', 'channel'],
        ),
      },
    );
    // The lines of FA-002 had two sellers: nobody can say which one the new line has.
    expect(unionOf(result)).toEqual(
      lines(`
      N° facture | Date facture | Code client | Montant HT | Vendeur | Canal
      FA-001     | 05/01/2026   | C1          | 110,00     | Anne    | Web
      FA-002     | 12/01/2026   | C2          | 90,00      |         | Salon`),
    );
    expect(result.both.renamed).toEqual([{ base: 'Date facture', next: 'Date' }]);
  });

  test('pasted below the old rows, from the row told on', () => {
    const pasted = `${ORDERS}
      N° facture | Date facture | Code client | Montant HT
      FA-003     | 20/01/2026   | C3          | 80,00
      FA-004     | 02/02/2026   | C1          | 30,00`;
    const base = drawn(pasted, ORDER_ROLES);
    expect(unionOf(merged(base, { fromRow: 6 }))).toEqual(
      lines(`
      N° facture | Date facture | Code client | Montant HT
      FA-001     | 05/01/2026   | C1          | 100,00
      FA-002     | 12/01/2026   | C2          | 40,00
      FA-002     | 12/01/2026   | C2          | 60,00
      FA-003     | 20/01/2026   | C3          | 80,00
      FA-004     | 02/02/2026   | C1          | 30,00`),
    );
    expect([1, 2, 9].map((fromRow) => mergeNewExport(base, { fromRow }).ok)).toEqual([false, false, false]);
  });
});

describe('a new export that cannot be added says why', () => {
  const codeOf = (next: string, roles: readonly string[]) => {
    const result = mergeNewExport(drawn(ORDERS, ORDER_ROLES), { tab: drawn(next, roles) });
    return result.ok ? undefined : result.problem.code;
  };

  test('amounts with tax to a base without', () =>
    expect(
      codeOf(
        `
        N° facture | Date facture | Code client | Montant TTC
        FA-004     | 02/02/2026   | C1          | 30,00`,
        ORDER_ROLES,
      ),
    ).toBe('other-basis'));

  test('no date', () =>
    expect(
      codeOf(
        `
        N° facture | Code client | Montant HT
        FA-004     | C1          | 30,00`,
        ['order-id', 'client-id', 'order-amount'],
      ),
    ).toBe('column-not-in-export'));

  test('no client', () =>
    expect(
      codeOf(
        `
        N° facture | Date facture | Montant HT
        FA-004     | 02/02/2026   | 30,00`,
        ['order-id', 'order-date', 'order-amount'],
      ),
    ).toBe('no-common-key'));
});
