import { columnOf } from '../../../src/core/columns/mapping';
import { gridOf, tableOf } from '../../support/grid';
import { mappingOf, rolesOf } from './support';

describe('values speak louder than headers', () => {
  test('« Total commandes » filled with euros is revenue', () => {
    const grid = tableOf(`
      Code client | Total commandes
      C001        | 1 234,56 €
      C002        | 99,00 €`);
    expect(rolesOf(grid)).toEqual({ 'Code client': 'client-id', 'Total commandes': 'revenue' });
  });

  test('filled with large whole numbers too, and with small ones it counts orders', () => {
    expect(
      rolesOf(
        gridOf([
          ['Code client', 'Total commandes'],
          ['C001', 12400],
          ['C002', 3580],
        ]),
      ),
    ).toMatchObject({
      'Total commandes': 'revenue',
    });
    expect(
      rolesOf(
        gridOf([
          ['Code client', 'Total commandes'],
          ['C001', 3],
          ['C002', 12],
        ]),
      ),
    ).toMatchObject({
      'Total commandes': 'order-count',
    });
  });

  test('a « Date » column of texts is not a date', () => {
    const grid = tableOf(`
      N° facture | Client | Date     | Montant
      FA-001     | Dupont | en cours | 12,00
      FA-002     | Martin | à venir  | 15,00`);
    expect(rolesOf(grid)).toMatchObject({ Date: 'ignored' });
  });

  test('e-mails under « Téléphone » are e-mails', () => {
    const grid = tableOf(`
      Nom    | Téléphone
      Dupont | dupont@exemple.fr
      Martin | martin@exemple.fr`);
    expect(rolesOf(grid)).toMatchObject({ Téléphone: 'email' });
  });

  test('« Client » holds names or codes', () => {
    const names = tableOf('Client | Nb cdes\nJean Dupont | 3\nBoulangerie du Port | 5');
    const codes = tableOf('Client | Nb cdes\nC0012 | 3\nC0013 | 5');
    expect([rolesOf(names)['Client'], rolesOf(codes)['Client']]).toEqual(['full-name', 'client-id']);
  });

  test('« Marge » in percent is a rate', () => {
    expect(rolesOf(tableOf('Nom | Marge\nDupont | 35 %\nMartin | 12 %'))).toMatchObject({
      Marge: 'margin-rate',
    });
    expect(rolesOf(tableOf('Nom | Marge\nDupont | 350,20\nMartin | 12,00'))).toMatchObject({
      Marge: 'margin',
    });
  });
});

describe('a role is kept at 90 % good values', () => {
  const withBad = (bad: number) =>
    gridOf([
      ['Nom', 'E-mail'],
      ...Array.from({ length: 100 }, (_, row) => [
        `N${'om'.repeat(row % 5)}`,
        row < bad ? '?' : `a${row}@b.fr`,
      ]),
    ]);

  test('ten bad e-mails in a hundred are listed', () => {
    expect(columnOf(mappingOf(withBad(10)), 'email')).toMatchObject({ filled: 100, unusable: 10 });
  });

  test('eleven are too many', () => expect(columnOf(mappingOf(withBad(11)), 'email')).toBeUndefined());
});

describe('each role goes to one column', () => {
  test('the best one, the other gets its second choice or none', () => {
    const grid = tableOf(`
      Client      | Mail            | Autre mail
      Jean Dupont | jd@exemple.fr   | jd2@exemple.fr
      Eva Martin  | eva@exemple.fr  | eva2@exemple.fr`);
    expect(rolesOf(grid)).toEqual({ Client: 'full-name', Mail: 'email', 'Autre mail': 'ignored' });
  });

  test('of two phones, the one named mobile or filled with mobiles is the mobile', () => {
    const grid = tableOf(`
      Client      | Tél.           | Tél. 2
      Jean Dupont | 01 23 45 67 89 | 06 12 34 56 78
      Eva Martin  | 02 23 45 67 89 | 07 12 34 56 78`);
    expect(rolesOf(grid)).toMatchObject({ 'Tél.': 'phone', 'Tél. 2': 'mobile' });
  });

  test('HT is preferred to TTC', () => {
    const grid = tableOf(`
      Client      | CA TTC   | CA HT
      Jean Dupont | 120,00 € | 100,00 €
      Eva Martin  | 240,00 € | 200,00 €`);
    expect(rolesOf(grid)).toMatchObject({ 'CA TTC': 'ignored', 'CA HT': 'revenue' });
  });

  test('notes may be several', () => {
    const grid = tableOf('Client | Commentaire | Remarques\nJean Dupont | à rappeler | bon payeur');
    expect(rolesOf(grid)).toMatchObject({ Commentaire: 'note', Remarques: 'note' });
  });

  test('of revenues by year, the last is the revenue, the one before the previous revenue', () => {
    const grid = tableOf(`
      Client      | CA 2022 | CA 2023 | CA 2024
      Jean Dupont | 50,00   | 120,00  | 100,00
      Eva Martin  | 60,00   | 240,00  | 200,00`);
    expect(rolesOf(grid)).toMatchObject({
      'CA 2022': 'ignored',
      'CA 2023': 'previous-revenue',
      'CA 2024': 'revenue',
    });
  });
});

test('a guess shows three distinct values, and counts over every row', () => {
  const grid = gridOf([
    ['Nom', 'CA'],
    ['Dupont', 12],
    ['Martin', 12],
    ['Durand', ' 15 € '],
    ['Petit', null],
    ['Roux', 'n.c.'],
    ...Array.from({ length: 20 }, () => ['X', 3]),
  ]);
  expect(columnOf(mappingOf(grid), 'revenue')).toEqual({
    position: 1,
    header: 'CA',
    role: 'revenue',
    confidence: expect.closeTo(0.85 * (23 / 24), 3),
    chosenByUser: false,
    samples: ['12', '15 €', 'n.c.'],
    filled: 24,
    unusable: 1,
  });
});
