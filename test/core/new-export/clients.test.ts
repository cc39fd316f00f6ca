import { unionExamples } from '../../../src/core/new-export/examples';
import { unionFigures } from '../../../src/core/new-export/figures';
import { mergeNewExport } from '../../../src/core/new-export/new-export';
import { unionTable } from '../../../src/core/new-export/union-table';
import { gridOf } from '../../support/grid';
import { drawn, lines, merged, recognised, unionOf } from './support';

const ROLES = ['client-id', 'company', 'phone', 'last-order-date', 'revenue'];

const BASE = `
  Code client | Société  | Téléphone      | Dernier achat | CA HT
  C1          | Un SARL  | 06 11 11 11 11 | 05/01/2026    | 100,00
  C2          | Deux SAS | 06 22 22 22 22 | 12/01/2026    | 40,00
  C3          | Trois    | 06 33 33 33 33 | 20/12/2025    | 75,50`;

const NEXT = `
  Code client | Société  | Téléphone      | Dernier achat | CA HT
  C2          | Deux SAS |                | 14/02/2026    | 65,00
  C1          | Un SARL  | 06 11 11 11 11 | 05/01/2026    | 100,00
  C4          | Quatre   | 06 44 44 44 44 | 20/02/2026    | 10,00`;

const append = (base: string, next: string, roles = ROLES) =>
  merged(drawn(base, roles), { tab: drawn(next, roles) });

describe('a new export of clients', () => {
  test('known clients are brought up to date, new ones added, nobody erased', () => {
    expect(unionOf(append(BASE, NEXT))).toEqual(
      lines(`
      Code client | Société  | Téléphone      | Dernier achat | CA HT
      C1          | Un SARL  | 06 11 11 11 11 | 05/01/2026    | 100,00
      C2          | Deux SAS |                | 14/02/2026    | 65,00
      C3          | Trois    | 06 33 33 33 33 | 20/12/2025    | 75,50
      C4          | Quatre   | 06 44 44 44 44 | 20/02/2026    | 10,00`),
    );
  });

  test('what is new, changed, the same and gone is counted, and the money reconciled', () => {
    const { both, keys, union } = append(BASE, NEXT);
    expect(unionFigures(both, keys, union)).toEqual({
      rows: { base: 3, next: 3, union: 4 },
      things: { added: 1, replaced: 1, identical: 1, absent: 1 },
      clients: { added: 1, absent: 1 },
      money: { header: 'CA HT', base: 21_550, added: 1_000, changed: 2_500, union: 25_050 },
      emptied: 1,
    });
  });

  test('examples say who, and what changes', () => {
    const { both, keys, union } = append(BASE, NEXT);
    expect(unionExamples(both, keys, union, 'fr')).toEqual({
      added: [{ name: 'C4 · Quatre', changes: [] }],
      replaced: [
        {
          name: 'C2 · Deux SAS',
          changes: [
            { header: 'Téléphone', before: '06 22 22 22 22', after: '' },
            { header: 'Dernier achat', before: '12/01/2026', after: '14/02/2026' },
            { header: 'CA HT', before: '40,00', after: '65,00' },
          ],
        },
      ],
      absent: [{ name: 'C3 · Trois', changes: [] }],
    });
  });

  test('columns of the base that the export lacks keep what they say', () => {
    const result = merged(
      drawn(
        `
        Code client | Société | Notre note
        C1          | Un SARL | À rappeler
        C2          | Deux    | Ami`,
        ['client-id', 'company', 'note'],
      ),
      {
        tab: drawn(
          `
          Code client | Société
          C1          | Un SA
          C3          | Trois`,
          ['client-id', 'company'],
        ),
      },
    );
    expect(unionOf(result)).toEqual(
      lines(`
      Code client | Société | Notre note
      C1          | Un SA   | À rappeler
      C2          | Deux    | Ami
      C3          | Trois   |`),
    );
  });

  test('rows of one reference are never brought together', () => {
    const result = append(
      `
      Code client | Société | Téléphone      | Dernier achat | CA HT
      C1          | Paris   | 06 11 11 11 11 | 05/01/2026    | 100,00
      C1          | Paris   | 06 12 12 12 12 | 12/01/2026    | 40,00`,
      `
      Code client | Société | Téléphone      | Dernier achat | CA HT
      C1          | Paris   | 06 12 12 12 12 | 12/01/2026    | 40,00
      C1          | Paris   | 06 11 11 11 11 | 05/01/2026    | 120,00
      C1          | Paris   | 06 13 13 13 13 | 05/02/2026    | 5,00`,
    );
    expect(
      unionOf(result)
        .slice(1)
        .map((line) => line.slice(-6).trim()),
    ).toEqual(['120,00', '40,00', '| 5,00']);
  });

  test('clients that nothing tells on both sides are refused', () => {
    const result = mergeNewExport(drawn(BASE, ROLES), {
      tab: drawn(
        `
        CA HT  | Dernier achat
        100,00 | 05/01/2026`,
        ['revenue', 'last-order-date'],
      ),
    });
    expect(result.ok ? '' : result.problem.code).toBe('no-common-key');
  });

  test('codes that look like numbers keep their zeros', () => {
    const grid = gridOf([
      ['Code client', 'Société', 'Code postal'],
      [7, 'Un', 1000],
      [8, 'Deux', 75001],
    ]);
    const shown = [
      ['Code client', '0007', '0008'],
      ['Société', 'Un', 'Deux'],
      ['Code postal', '01000', '75001'],
    ];
    const base = recognised(
      { ...grid, columns: grid.columns.map((cells, column) => ({ ...cells, shown: shown[column]! })) },
      ['client-id', 'company', 'postal-code'],
    );
    const { both, union } = merged(base, {
      tab: drawn(
        `
        Code client | Société | Code postal
        0007        | Un SA   | 01000`,
        ['client-id', 'company', 'postal-code'],
      ),
    });
    expect(unionTable(both, union).table.columns.map(({ values }) => values)).toEqual([
      ['0007', '0008'],
      ['Un SA', 'Deux'],
      ['01000', '75001'],
    ]);
  });

  test('sensitive columns and remarks are copied nowhere', () => {
    const result = append(
      `
      Code client | Société | Religion   | Remarque
      C1          | Un      | catholique | livrer le matin
      C2          | Deux    | protestant | diabétique, insuline
      C3          | Trois   | catholique | par la cour`,
      `
      Code client | Société | Religion   | Remarque
      C1          | Un SA   | catholique | livrer le soir`,
      ['client-id', 'company', 'ignored', 'note'],
    );
    expect(unionOf(result)).toEqual(
      lines(`
      Code client | Société | Remarque
      C1          | Un SA   | livrer le soir
      C2          | Deux    |
      C3          | Trois   | par la cour`),
    );
    expect(result.both.sensitive).toEqual(['Religion']);
  });
});
