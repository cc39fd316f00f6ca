import { readCellAddress } from '../../../src/core/cleaning/cell-address';
import { cleaningReport } from '../../../src/core/cleaning/report';
import { proposeMapping } from '../../../src/core/columns/mapping';
import { readTable } from '../../../src/core/columns/read-table';
import { archiveTab } from '../../../src/core/output/archive-tab';
import { cleanTab } from '../../../src/core/output/clean-tab';
import { correctionsTab, readRefusals } from '../../../src/core/output/corrections-tab';
import type { TabPlan } from '../../../src/core/output/tab-plan';
import type { Language } from '../../../src/core/text/language';
import { succeeded } from '../../support/analysis';
import { gridOf, tableOf } from '../../support/grid';
import { cleaned } from '../cleaning/support';

const BASE = tableOf(`
  Nos clients |        |              |               |            |
  Société     | Ville  | Téléphone    | Dernier achat | CA HT      | Remarque
  EDF         | PARIS  | 0123456701   | 03/02/2025    | 1 234,56 € | sourd
  Martin SARL | Lyon   | 01 23 45 67 02 | 31/02/2025  | 45         |
  GARAGE PONT | Nantes | 01 23 45 67 03 | 12/01/2020  | 1,5        |
              |        |              |               |            |
  Durand SARL | Lille  | 01 23 45 67 04 | 12/01/2025  | 12         |
`);
const ROLES = [{ position: 3, role: 'last-order-date' }];
const result = cleaned(BASE, { roles: ROLES, sensitive: [5] });

const plain = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/[\u00a0\u202f]/g, ' ') : value;
const rowsOf = (plan: TabPlan): unknown[][] => plan.values.map((row) => row.map(plain));

describe('« Clients nettoyés »', () => {
  const plan = cleanTab(result.copy, 'fr');

  test('is a plain table that says where each row comes from', () => {
    expect(rowsOf(plan)).toEqual([
      ['Société', 'Ville', 'Téléphone', 'Dernier achat', 'CA HT', 'Ligne d’origine'],
      ['EDF', 'Paris', '01 23 45 67 01', '2025-02-03', 1234.56, 3],
      ['Martin SARL', 'Lyon', '01 23 45 67 02', '31/02/2025', 45, 4],
      ['Garage Pont', 'Nantes', '01 23 45 67 03', '2020-01-12', 1.5, 5],
      ['Durand SARL', 'Lille', '01 23 45 67 04', '2025-01-12', 12, 7],
    ]);
    expect([plan.id, plan.frozenRows, plan.dataRows]).toEqual(['clean', 1, 4]);
  });

  test('a date column that holds a text has dates above and below it', () => {
    const inFourth = (plan.formats.get('date') ?? []).map(({ row, rows, column }) => [column, row, rows]);
    expect(inFourth).toEqual([
      [4, 2, 1],
      [4, 4, 2],
    ]);
    expect(plan.formats.get('text')).toContainEqual({ row: 3, column: 4, rows: 1, columns: 1 });
    expect(plan.formats.get('amount')).toEqual([{ row: 2, column: 5, rows: 4, columns: 1 }]);
  });

  test.each<Language>(['fr', 'en'])(
    'read again as a source, its columns are what they were, the last one of no use (%s)',
    (language) => {
      const table = succeeded(readTable(gridOf(cleanTab(result.copy, language).values)));
      const roles = succeeded(proposeMapping(table, ROLES)).columns.map(({ role }) => role);
      const before = result.mapping.columns.slice(0, 5).map(({ role }) => role);
      expect(roles).toEqual([...before, 'ignored']);
    },
  );
});

describe('« Journal des corrections »', () => {
  const plan = correctionsTab(result.copy, 'fr');

  test('lists each correction with a box to keep it, and what was not copied', () => {
    expect(rowsOf(plan)).toEqual([
      [
        '10 corrections dans « Clients nettoyés » ; votre onglet d’origine n’est pas modifié. Décochez « Garder » pour retrouver la valeur d’origine à la prochaine mise à jour.',
        ...[null, null, null, null, null],
      ],
      ['Colonnes sensibles non recopiées : Remarque', null, null, null, null, null],
      ['Non recopié – Lignes de titre au-dessus des en-têtes : 1 ligne', null, null, null, null, null],
      ['Non recopié – Lignes vides : 1 ligne', null, null, null, null, null],
      [null, null, null, null, null, null],
      ['Cellule', 'Colonne', 'Avant', 'Après', 'Règle', 'Garder'],
      ['B3', 'Ville', 'PARIS', 'Paris', 'Majuscules de la ville', true],
      ['C3', 'Téléphone', '0123456701', '01 23 45 67 01', 'Téléphone mis au format', true],
      ['D3', 'Dernier achat', '03/02/2025', '03/02/2025', 'Texte converti en date', true],
      ['E3', 'CA HT', '1 234,56 €', '1 234,56', 'Texte converti en nombre', true],
      ['E4', 'CA HT', '45', '45', 'Texte converti en nombre', true],
      ['A5', 'Société', 'GARAGE PONT', 'Garage Pont', 'Majuscules de la société', true],
      ['D5', 'Dernier achat', '12/01/2020', '12/01/2020', 'Texte converti en date', true],
      ['E5', 'CA HT', '1,5', '1,5', 'Texte converti en nombre', true],
      ['D7', 'Dernier achat', '12/01/2025', '12/01/2025', 'Texte converti en date', true],
      ['E7', 'CA HT', '12', '12', 'Texte converti en nombre', true],
    ]);
  });

  test('the boxes are those of the lines', () => {
    expect(plan.tickBoxes).toEqual([{ row: plan.frozenRows + 1, column: 6, rows: 10, columns: 1 }]);
  });

  test.each<Language>(['fr', 'en'])(
    'what is unticked is read back and not corrected again, in any number of runs (%s)',
    (language) => {
      let { copy } = result;
      for (let run = 0; run < 3; run++) {
        const lines = correctionsTab(copy, language).values.map((row) =>
          ['B3', 'E3', 'D5'].includes(String(row[0])) ? [...row.slice(0, 5), false] : row,
        );
        copy = cleaned(BASE, { roles: ROLES, sensitive: [5], refused: readRefusals(lines) }).copy;
        expect(rowsOf(cleanTab(copy, language)).slice(1, 4)).toEqual([
          ['EDF', 'PARIS', '01 23 45 67 01', '2025-02-03', '1 234,56 €', 3],
          ['Martin SARL', 'Lyon', '01 23 45 67 02', '31/02/2025', 45, 4],
          ['Garage Pont', 'Nantes', '01 23 45 67 03', '12/01/2020', 1.5, 5],
        ]);
      }
    },
  );

  test('lines that are not ours are passed over', () => {
    expect(readRefusals([['x'], ['B3', 'Ville', 'PARIS', 'Paris', 'autre chose', false], []])).toEqual([]);
  });
});

test('« À archiver » names the clients, their last activity and how it is known', () => {
  expect(rowsOf(archiveTab(result.copy, 'fr')!)).toEqual([
    [
      '1 client sans activité depuis plus de trois ans au 30/06/2025 : à ne plus prospecter ; aucune ligne n’est retirée de « Clients nettoyés »',
      ...[null, null, null, null],
    ],
    ['Client', 'Ligne d’origine', 'Dernière activité', 'Jours', 'D’après'],
    ['Garage Pont', 5, '2020-01-12', 1996, 'dernière commande, à vérifier'],
  ]);
  expect(archiveTab(cleaned(tableOf('Nom | Ville\nDupont | Lyon')).copy, 'fr')).toBeUndefined();
});

test('the JSON says the same', () => {
  const report = cleaningReport(result.cleaning, result.copy, 'fr');
  expect(report.changes[0]).toEqual({
    ...{ cell: 'B3', header: 'Ville', before: 'PARIS', after: 'Paris', rule: 'city-case', kept: true },
  });
  expect(report.archived).toEqual([
    { sheetRow: 5, name: 'Garage Pont', lastActivity: '2020-01-12', days: 1996, basis: 'last-order' },
  ]);
  expect([report.rows, report.leftOut, report.omitted]).toEqual([
    4,
    [
      { row: 1, reason: 'title' },
      { row: 6, reason: 'empty' },
    ],
    ['Remarque'],
  ]);
  expect(report.groups.map(({ title }) => plain(title))).toContain(
    '1 téléphone mis au format 06 12 34 56 78',
  );
});

test.each([
  ['A1', { position: 0, sheetRow: 1 }],
  ['AB12', { position: 27, sheetRow: 12 }],
  ['12', undefined],
])('the address %s', (text, address) => expect(readCellAddress(text)).toEqual(address));

describe('nothing to list', () => {
  const { copy } = cleaned(tableOf('Nom | Ville\nDupont | Lyon'));

  test('a journal without corrections has no table', () => {
    const plan = correctionsTab(copy, 'fr');
    expect([plan.values.length, plan.frozenRows, plan.filter, plan.tickBoxes]).toEqual([
      1,
      0,
      undefined,
      undefined,
    ]);
  });

  test('a copy whose clients have all moved to the archive has its headers, not frozen', () => {
    const old = cleaned(tableOf('Nom | Dernier achat\nDupont | 01/01/2015'), { archive: 'move' });
    const plan = cleanTab(old.copy, 'fr');
    expect([plan.values.length, plan.frozenRows, plan.filter]).toEqual([1, 0, undefined]);
  });
});
