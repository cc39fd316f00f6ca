import { unionFigures } from '../../../src/core/new-export/figures';
import { mergeNewExport } from '../../../src/core/new-export/new-export';
import { gridOf } from '../../support/grid';
import { drawn, lines, merged, recognised, unionOf } from './support';

const ROLES = ['order-id', 'order-date', 'client-id', 'order-amount'];

const BASE = `
  N° facture | Date facture | Code client | Montant HT
  FA-001     | 05/01/2026   | C1          | 100,00
  FA-002     | 12/01/2026   | C2          | 40,00
  FA-002     | 12/01/2026   | C2          | 60,00
  FA-003     | 20/01/2026   | C3          | 75,50`;

const append = (base: string, next: string, roles = ROLES) =>
  merged(drawn(base, roles), { tab: drawn(next, roles) });

describe('a new export of orders', () => {
  test('new orders come after those of the base', () => {
    const result = append(
      BASE,
      `
      N° facture | Date facture | Code client | Montant HT
      FA-004     | 02/02/2026   | C1          | 30,00`,
    );
    expect(unionOf(result)).toEqual(
      lines(`${BASE}
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
    const result = append(
      BASE,
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

  test('an order whose lines are the same in another order, or written otherwise, is no change', () => {
    const result = append(
      BASE,
      `
      N° facture | Date facture | Code client | Montant HT
      FA-002     | 12/01/2026   | C2          | 60
      FA-002     | 2026-01-12   | C2          | 40,00 €`,
    );
    expect(result.union.things.filter(({ fate }) => fate === 'replaced')).toEqual([]);
    expect(unionOf(result)).toEqual(lines(BASE));
  });

  test('a number typed in the base and written as a text in the export is no change, whatever the column is', () => {
    const headers = ['N° facture', 'Date facture', 'Code client', 'Montant HT', 'Montant TTC'];
    const roles = [...ROLES, 'ignored'];
    const base = recognised(gridOf([headers, ['FA-001', '05/01/2026', 'C1', 124.09, 148.91]]), roles);
    const next = recognised(gridOf([headers, ['FA-001', '05/01/2026', 'C1', '124,09', '148,91']]), roles);
    expect(merged(base, { tab: next }).union.things.map(({ fate }) => fate)).toEqual(['identical']);
  });

  test('two orders of one client on one day stay two orders', () => {
    const result = append(
      BASE,
      `
      N° facture | Date facture | Code client | Montant HT
      FA-010     | 03/02/2026   | C1          | 20,00
      FA-011     | 03/02/2026   | C1          | 20,00`,
    );
    expect(unionFigures(result.both, result.keys, result.union).things.added).toBe(2);
  });

  test('an order billed to another client is replaced, not doubled', () => {
    const result = append(
      BASE,
      `
      N° facture | Date facture | Code client | Montant HT
      FA-003     | 20/01/2026   | C9          | 75,50`,
    );
    expect(unionOf(result).filter((line) => line.startsWith('FA-003'))).toEqual([
      'FA-003 | 20/01/2026 | C9 | 75,50',
    ]);
  });

  test('numbers that begin again the next year replace nothing', () => {
    const result = append(
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
    const result = append(
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
    const result = append(
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
    const result = append(
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

  test('columns follow their header, then what they are; what one side lacks stays blank or is completed', () => {
    const result = merged(
      drawn(
        `
        N° facture | Date facture | Code client | Montant HT | Vendeur
        FA-001     | 05/01/2026   | C1          | 100,00     | Anne
        FA-002     | 12/01/2026   | C2          | 40,00      | Paul
        FA-002     | 12/01/2026   | C2          | 60,00      | Anne`,
        [...ROLES, 'ignored'],
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
    const pasted = `${BASE}
      N° facture | Date facture | Code client | Montant HT
      FA-003     | 20/01/2026   | C3          | 80,00
      FA-004     | 02/02/2026   | C1          | 30,00`;
    const base = drawn(pasted, ROLES);
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
    const result = mergeNewExport(drawn(BASE, ROLES), { tab: drawn(next, roles) });
    return result.ok ? undefined : result.problem.code;
  };

  test('amounts with tax to a base without', () =>
    expect(
      codeOf(
        `
        N° facture | Date facture | Code client | Montant TTC
        FA-004     | 02/02/2026   | C1          | 30,00`,
        ROLES,
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
