import { columnOf, type Mapping, proposeMapping, type RoleChoice } from '../../../src/core/columns/mapping';
import { readTable } from '../../../src/core/columns/read-table';
import type { Grid } from '../../../src/core/model/table';
import { gridOf, tableOf } from '../../support/grid';

function mappingOf(grid: Grid, choices: readonly RoleChoice[] = []): Mapping {
  const table = readTable(grid);
  if (!table.ok) throw new Error(table.problem.code);
  const mapping = proposeMapping(table.value, choices);
  if (!mapping.ok) throw new Error(mapping.problem.code);
  return mapping.value;
}

const rolesOf = (grid: Grid, choices?: readonly RoleChoice[]) =>
  Object.fromEntries(mappingOf(grid, choices).columns.map(({ header, role }) => [header, role]));

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

describe('the shape of the table', () => {
  const orders = tableOf(`
    customer_id | order_date | revenue
    Jean        | 2024-01-03 | 12.50
    Eva         | 2024-01-04 | 10.00
    Jean        | 2024-02-03 | 32.00`);

  test('a client who comes back, dated and priced: orders', () => {
    expect(mappingOf(orders).shape).toBe('orders');
    expect(rolesOf(orders)).toEqual({
      customer_id: 'client-id',
      order_date: 'order-date',
      revenue: 'order-amount',
    });
  });

  test('even with headers that say little', () => {
    const grid = tableOf(
      'Client|Le|Combien\nDupont|03/01/2024|12,50 €\nDupont|04/01/2024|8,00 €\nMartin|04/02/2024|9,00 €',
    );
    expect(mappingOf(grid).shape).toBe('orders');
    expect(rolesOf(grid)).toEqual({ Client: 'full-name', Le: 'order-date', Combien: 'order-amount' });
  });

  test('invoice numbers: orders, even when each client has one', () => {
    const grid = tableOf(`
      N° facture | Date       | Type    | Client | Montant HT | Montant TTC
      FA-2024-01 | 03/01/2024 | Facture | Dupont | 10,00      | 12,00
      AV-2024-02 | 04/01/2024 | Avoir   | Martin | -5,00      | -6,00`);
    expect(rolesOf(grid)).toEqual({
      'N° facture': 'order-id',
      Date: 'order-date',
      Type: 'document-type',
      Client: 'full-name',
      'Montant HT': 'order-amount',
      'Montant TTC': 'ignored',
    });
  });

  test('« Date » is an order’s when clients come back, else a client’s last', () => {
    const back = tableOf(
      'Client|Date|Montant\nDupont|03/01/2024|12,50\nMartin|04/01/2024|8,50\nDupont|05/01/2024|9',
    );
    const once = tableOf('Client|Date|Montant\nDupont|03/01/2024|12,50\nMartin|04/01/2024|8,50');
    expect(rolesOf(back)).toEqual({ Client: 'full-name', Date: 'order-date', Montant: 'order-amount' });
    expect(rolesOf(once)).toEqual({ Client: 'full-name', Date: 'last-order-date', Montant: 'revenue' });
  });

  test('« Id » and « Référence » are the client’s in a client table, the order’s in an order list', () => {
    const clients = tableOf('Id|Nom|Dernier achat\n101|Dupont|03/01/2024\n102|Martin|04/01/2024');
    const orders = tableOf(
      'Référence|Client|Date facture|Total\nF-101|Dupont|03/01/2024|12,50\nF-102|Martin|04/01/2024|8',
    );
    expect(rolesOf(clients)).toMatchObject({ Id: 'client-id' });
    expect(rolesOf(orders)).toMatchObject({ Référence: 'order-id', Client: 'full-name' });
  });

  test('a last order date and a count: one row per client', () => {
    const grid = tableOf(`
      customer_id | recency_days | transaction_count | amount
      1           | 201          | 4                 | 100.5
      2           | 534          | 2                 | 75.11`);
    expect(mappingOf(grid).shape).toBe('clients');
    expect(rolesOf(grid)).toEqual({
      customer_id: 'client-id',
      recency_days: 'ignored',
      transaction_count: 'order-count',
      amount: 'revenue',
    });
  });

  test('what the user chooses may change it', () => {
    const mapping = mappingOf(orders, [{ position: 1, role: 'last-order-date' }]);
    expect(mapping.shape).toBe('clients');
    expect(mapping.columns.map(({ role, chosenByUser }) => [role, chosenByUser])).toEqual([
      ['client-id', false],
      ['last-order-date', true],
      ['revenue', false],
    ]);
  });
});

describe('the user’s choice', () => {
  const grid = tableOf('Nom | Total | Divers\nDupont | 12,00 | 8,00\nMartin | 9,00 | 7,00');

  test('wins over the proposal, which gives way', () => {
    expect(rolesOf(grid)).toEqual({ Nom: 'last-name', Total: 'revenue', Divers: 'ignored' });
    expect(rolesOf(grid, [{ position: 2, role: 'revenue' }])).toEqual({
      Nom: 'last-name',
      Total: 'ignored',
      Divers: 'revenue',
    });
    expect(columnOf(mappingOf(grid, [{ position: 2, role: 'revenue' }]), 'revenue')).toMatchObject({
      confidence: 1,
      chosenByUser: true,
    });
  });

  test('of the same role for two columns, the later one stands', () => {
    const choices = [1, 2].map((position) => ({ position, role: 'margin' }));
    expect(rolesOf(grid, choices)).toEqual({ Nom: 'last-name', Total: 'ignored', Divers: 'margin' });
  });

  test('may be that a column is not used', () => {
    expect(rolesOf(grid, [{ position: 1, role: 'ignored' }])).toMatchObject({ Total: 'ignored' });
  });

  test.each([
    [{ position: 1, role: 'turnover' }, 'unknown-role'],
    [{ position: 9, role: 'revenue' }, 'unknown-column'],
  ])('of what does not exist is refused: %j', (choice, code) => {
    const table = readTable(grid);
    const mapping = table.ok && proposeMapping(table.value, [choice]);
    expect(mapping).toMatchObject({ ok: false, problem: { code } });
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
