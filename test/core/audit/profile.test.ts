import { readColumnValues } from '../../../src/core/audit/column-values';
import { nearLabels } from '../../../src/core/audit/near-labels';
import { auditReport } from '../../../src/core/audit/report';
import { gridOf, tableOf } from '../../support/grid';
import { auditOf } from './audit-of';

const typesOf = (drawing: string) =>
  Object.fromEntries(
    auditReport(auditOf(tableOf(drawing))).columns.map(({ header, type }) => [header, type]),
  );

describe('the type of a column, by its values and its name together', () => {
  test('values that prove themselves need no name', () => {
    expect(
      typesOf(`
        Zone 1            | Zone 2         | Zone 3                      | Zone 4     | Zone 5 | Zone 6
        a@exemple.fr      | 06 12 34 56 78 | FR1420041010050500013M02606 | 03/02/2025 | 12 %   | https://exemple.fr
        b@exemple.fr      | 01 23 45 67 89 | DE89370400440532013000      | 15/02/2025 | 8,5 %  | www.exemple.com`),
    ).toEqual({
      'Zone 1': 'email',
      'Zone 2': 'phone',
      'Zone 3': 'iban',
      'Zone 4': 'date',
      'Zone 5': 'percentage',
      'Zone 6': 'url',
    });
  });

  test('ambiguous codes are numbers until the header names them', () => {
    expect(typesOf('Zone | Nom\n49000 | A\n35000 | B')).toMatchObject({ Zone: 'number' });
    expect(typesOf('CP | Nom\n49000 | A\n35000 | B')).toMatchObject({ CP: 'postal-code' });
    expect(typesOf('Dépt | Nom\n49 | A\n35 | B')).toMatchObject({ Dépt: 'department' });
    expect(typesOf('N° SIREN | Nom\n732829320 | A\n552081317 | B')).toMatchObject({ 'N° SIREN': 'siren' });
  });

  test('a type is kept at 90 % good values, and the others are suspicious', () => {
    const emails = Array.from({ length: 18 }, (_, index) => [`client${index}@exemple.fr`]);
    const column = (bad: number) =>
      auditReport(auditOf(gridOf([['E-mail'], ...emails, ...Array.from({ length: bad }, () => ['inconnu'])])))
        .columns[0]!;
    expect(column(2)).toMatchObject({ type: 'email', suspicious: { count: 2, places: ['A20', 'A21'] } });
    expect(column(3).type).not.toBe('email');
  });

  test('regions, departments and countries by their names', () => {
    expect(
      typesOf(
        'Lieu | Où | Pays\nBretagne | Ain | France\nPACA | Côte-d’Or | Suisse\nOccitanie | 49 - Maine-et-Loire | Belgique',
      ),
    ).toEqual({ Lieu: 'region', Où: 'department', Pays: 'country' });
  });
});

describe('the profile', () => {
  const [email, amount, sector] = auditReport(
    auditOf(
      gridOf([
        ['E-mail', 'CA HT', 'Secteur'],
        ['a@exemple.fr', 12, 'BTP'],
        [null, '1 234,56 €', 'B.T.P.'],
        ['a@exemple.fr', 40, 'BTP'],
        ['b@exemple.fr', 20, 'Industrie'],
      ]),
    ),
  ).columns;

  test('fill rate, distinct values, the most frequent ones', () => {
    expect(email).toMatchObject({
      filled: 3,
      fillRate: 0.75,
      distinct: 2,
      top: [
        { text: 'a@exemple.fr', count: 2 },
        { text: 'b@exemple.fr', count: 1 },
      ],
    });
  });

  test('the mix of ways of writing, and the range of readable values', () => {
    expect(amount!.formats).toEqual([
      { id: 'number', count: 3 },
      { id: '1 234,56 €', count: 1 },
    ]);
    expect(amount!.range).toEqual({ of: 'numbers', values: { least: 12, median: 30, most: 1234.56 } });
  });

  test('useful or not, and why', () => {
    expect([email, amount, sector].map((column) => column!.useful.level)).toEqual(['no', 'yes', 'yes']);
    expect(sector!.useful.reason).toBe('Change l’offre et les arguments.');
  });

  test('near-identical labels are grouped under the most frequent', () => {
    expect(sector!.nearLabels).toEqual([{ kept: 'BTP', variants: [{ text: 'B.T.P.', count: 1 }] }]);
    const { columns } = gridOf(['Hôtellerie', 'HOTELLERIE', 'Hôtelleries', 'Hôpital'].map((text) => [text]));
    expect(nearLabels(readColumnValues({ ...columns[0]!, header: 'S', position: 0 }))).toEqual([
      {
        kept: 'Hôtellerie',
        variants: [
          { text: 'HOTELLERIE', count: 1 },
          { text: 'Hôtelleries', count: 1 },
        ],
      },
    ]);
  });
});

test('four to six variables are advised, those that change a decision first', () => {
  const { advised } = auditReport(
    auditOf(
      tableOf(`
        Code client | Nom    | Secteur   | Code postal | Effectif | Premier achat | Dernier achat | Nb commandes | CA HT | CA HT N-1 | Statut
        C001        | Dupont | BTP       | 49000       | 12       | 15/02/2020    | 15/02/2025    | 3            | 12,50 | 10,00     | Actif
        C002        | Martin | Industrie | 35000       | 40       | 16/02/2021    | 16/03/2025    | 5            | 80,00 | 90,00     | Actif
        C003        | Durand | BTP       | 44000       | 7        | 17/02/2022    | 17/04/2025    | 1            | 15,00 | 0,00      | Perdu`),
    ),
  );
  expect(advised.map(({ header }) => header)).toEqual([
    'CA HT',
    'Dernier achat',
    'Nb commandes',
    'Secteur',
    'Effectif',
    'Code postal',
  ]);
});
