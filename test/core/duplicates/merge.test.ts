import { proposeMapping } from '../../../src/core/columns/mapping';
import { readTable } from '../../../src/core/columns/read-table';
import { applyMerges } from '../../../src/core/duplicates/merge/apply-merges';
import type { AmountRule } from '../../../src/core/duplicates/merge/merge';
import { mergerOf } from '../../../src/core/duplicates/merge/propose-merge';
import { succeeded } from '../../support/analysis';
import { tableOf } from '../../support/grid';

const ROLE_OF: Readonly<Record<string, string>> = { Email: 'email', Téléphone: 'phone' };

function merging(drawing: string, amounts: AmountRule = 'sum') {
  const table = succeeded(readTable(tableOf(drawing)));
  // Two or three rows prove no role: the columns of contacts are named.
  const choices = table.columns.flatMap(({ header, position }) =>
    ROLE_OF[header] ? [{ position, role: ROLE_OF[header] }] : [],
  );
  const mapping = succeeded(proposeMapping(table, choices));
  return { table, propose: mergerOf(table, mapping, { amounts }) };
}

/** The merged record of all the rows, by header. */
function merged(drawing: string, amounts?: AmountRule): Record<string, unknown> {
  const { table, propose } = merging(drawing, amounts);
  const rows = Array.from({ length: table.rowCount }, (_, row) => row);
  const { cells, survivor } = propose(rows);
  return {
    kept: survivor + 1,
    ...Object.fromEntries(table.columns.map(({ header }, index) => [header, cells[index]!.value])),
  };
}

describe('the kept record', () => {
  test('is the one with the most recent last order', () => {
    expect(
      merged(`
        Nom    | Email       | Dernier achat
        Durand | a@durand.fr | 03/02/2023
        Durand |             | 05/06/2025`),
    ).toMatchObject({ kept: 2, Email: 'a@durand.fr', 'Dernier achat': '2025-06-05' });
  });

  test('or else the most filled, or else the smallest content: never the first row', () => {
    expect(merged('Nom | Ville\n Durand | \n Durand | Paris')).toMatchObject({ kept: 2 });
    expect(merged('Nom | Ville\n Durand | Paris\n Durand | Lyon')).toMatchObject({ kept: 2 });
    expect(merged('Nom | Ville\n Durand | Lyon\n Durand | Paris')).toMatchObject({ kept: 1 });
  });
});

describe('by column', () => {
  test('names are the best written, not the capitals nor the initial', () => {
    expect(
      merged(`
        Nom     | Prénom | Dernier achat
        LEFEVRE | A.     | 05/06/2025
        Lefèvre | Anne   | 03/02/2023`),
    ).toMatchObject({ kept: 1, Nom: 'Lefèvre', Prénom: 'Anne' });
  });

  test('contacts are the most recent that are well formed', () => {
    expect(
      merged(`
        Nom    | Email           | Téléphone      | Dernier achat
        Durand | durand@gmail    | liste rouge    | 05/06/2025
        Durand | durand@gmail.fr | 01 46 28 72 30 | 03/02/2023
        Durand | vieux@gmail.fr  | 06 12 34 56 78 | 03/02/2020`),
    ).toMatchObject({ Email: 'durand@gmail.fr', Téléphone: '01 46 28 72 30' });
  });

  test('a street, its postal code and its town come from one row', () => {
    expect(
      merged(`
        Nom    | Adresse             | Code postal | Ville | Dernier achat
        Durand |                     | 75011       | Paris | 05/06/2025
        Durand | 12 rue de la Gare   | 01000       | Bourg | 03/02/2023`),
    ).toMatchObject({ Adresse: '12 rue de la Gare', 'Code postal': '01000', Ville: 'Bourg' });
  });

  test('first dates are the earliest, last dates the latest', () => {
    expect(
      merged(`
        Nom    | Premier achat | Dernier achat
        Durand | 01/02/2021    | 05/06/2025
        Durand | 03/03/2019    | 03/02/2023`),
    ).toMatchObject({ 'Premier achat': '2019-03-03', 'Dernier achat': '2025-06-05' });
  });

  test.each([
    ['sum', 0.3],
    ['largest', 0.2],
    ['keep', '0,20'],
  ] as const)('amounts: %s', (rule, expected) => {
    const rows = `
      Nom    | CA HT | Dernier achat
      Durand | 0,20  | 05/06/2025
      Durand | 0,10  | 03/02/2023`;
    expect(merged(rows, rule)['CA HT']).toBe(expected);
  });

  test('an opposition wins, whoever is the most recent', () => {
    expect(
      merged(`
        Nom    | Consentement | Dernier achat
        Durand | oui          | 05/06/2025
        Durand | non          | 03/02/2023`),
    ).toMatchObject({ Consentement: 'non' });
  });
});

test('what differs is a conflict, and the other values are kept; capitals and accents are no conflict', () => {
  const { propose } = merging(`
    Nom     | Email       | Ville | Dernier achat
    LEFÈVRE | a@orange.fr | PARIS | 05/06/2025
    Lefevre | b@orange.fr | Paris | 03/02/2023`);
  const [name, email, town] = propose([0, 1]).cells;
  expect([name!.conflict, email!.conflict, town!.conflict]).toEqual([false, true, false]);
  expect(email!.others).toEqual(['b@orange.fr']);
});

test('the merged record takes the place of the kept one, and the originals are listed', () => {
  const { table, propose } = merging(`
    Nom    | CA HT
    Durand | 10
    Petit  | 5
    Durand | 20`);
  const { table: after, originals } = applyMerges(table, [propose([0, 2])]);
  expect(after.columns.map(({ values }) => values)).toEqual([
    ['Durand', 'Petit'],
    [30, '5'],
  ]);
  expect([...after.sheetRows]).toEqual([2, 3]);
  expect(originals).toEqual([[0, 2]]);
});

test('two records of one client have two numbers, which is no conflict', () => {
  const { propose } = merging(`
    Code client | Nom    | Email
    C001        | Durand | a@durand.fr
    C002        | Durand | a@durand.fr`);
  expect(propose([0, 1]).cells.filter(({ conflict }) => conflict)).toEqual([]);
});
