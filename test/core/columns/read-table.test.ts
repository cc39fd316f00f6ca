import { columnLetters, readTable } from '../../../src/core/columns/read-table';
import type { Grid, Table } from '../../../src/core/model/table';
import { gridOf, tableOf } from '../../support/grid';

function read(grid: Grid): Table {
  const table = readTable(grid);
  if (!table.ok) throw new Error(table.problem.code);
  return table.value;
}

const headersOf = (table: Table) => table.columns.map(({ header }) => header);
const setAsideOf = (table: Table) => table.setAside.map(({ sheetRow, reason }) => `${sheetRow} ${reason}`);

describe('the header row', () => {
  test('is the first row when it names the columns', () => {
    const table = read(tableOf('Nom | CA\nDupont | 12,00\nMartin | 8,00'));
    expect(table).toMatchObject({ headerRow: 0, rowCount: 2, setAside: [] });
    expect(headersOf(table)).toEqual(['Nom', 'CA']);
    expect([...table.sheetRows]).toEqual([2, 3]);
    expect(table.columns[1]!.values).toEqual(['12,00', '8,00']);
  });

  test('may stand below title rows, which are set aside', () => {
    const table = read(
      tableOf(`
        Liste des clients |        |            |
        Édité le          | 03/02/2025 |        |
                          |        |            |
        Nom               | Ville  | Dernier achat | CA
        Dupont            | Paris  | 03/01/2025 | 12,00`),
    );
    expect(table.headerRow).toBe(3);
    expect(headersOf(table)).toEqual(['Nom', 'Ville', 'Dernier achat', 'CA']);
    expect(setAsideOf(table)).toEqual(['1 title', '2 title', '3 empty']);
    expect([...table.sheetRows]).toEqual([5]);
  });

  test('may leave a column without a name, and name two alike', () => {
    const table = read(tableOf('Nom | CA |  | CA | Ville\nDupont | 1 | x | 2 | Paris'));
    expect(headersOf(table)).toEqual(['Nom', 'CA', 'Colonne C', 'CA', 'Ville']);
    const english = read({ ...tableOf('Name | Sales | \nDupont | 1 | x'), locale: 'en_US' });
    expect(headersOf(english)).toEqual(['Name', 'Sales', 'Column C']);
  });

  test('may name years', () => {
    expect(
      headersOf(
        read(
          gridOf([
            ['Client', 'Ville', '2023', '2024'],
            ['Dupont', 'Paris', 12, 15],
          ]),
        ),
      ),
    ).toEqual(['Client', 'Ville', '2023', '2024']);
  });

  test('columns with neither name nor data are dropped, positions stay those of the tab', () => {
    const table = read(
      gridOf([
        [null, 'Nom', null, 'CA'],
        [null, 'Dupont', null, 12],
      ]),
    );
    expect(table.columns.map(({ header, position }) => [header, position])).toEqual([
      ['Nom', 1],
      ['CA', 3],
    ]);
  });

  test('of one column is enough', () => {
    expect(read(tableOf('E-mail\na@b.fr\nc@d.fr')).rowCount).toBe(2);
  });

  test('the 28th column without a name is « Colonne AB »', () => {
    const names = Array.from({ length: 28 }, (_, index) =>
      index === 27 ? null : `Champ ${'x'.repeat(index)}`,
    );
    const table = read(gridOf([names, names.map((_, index) => index)]));
    expect(headersOf(table)[27]).toBe('Colonne AB');
  });
});

describe('rows that are not data', () => {
  test('empty rows are set aside, up to the last filled one', () => {
    const table = read(
      gridOf([
        ['Nom', 'CA'],
        ['Dupont', 1],
        [null, ' \u00a0'],
        ['Martin', 2],
        [null, null],
      ]),
    );
    expect(setAsideOf(table)).toEqual(['3 empty']);
    expect([...table.sheetRows]).toEqual([2, 4]);
  });

  test('a header repeated at each page is set aside', () => {
    const table = read(tableOf('Nom | CA\nDupont | 12\nNOM | CA\nMartin | 8'));
    expect(setAsideOf(table)).toEqual(['3 repeated-header']);
  });

  test('a total row is set aside with its amounts in cents', () => {
    const table = read(
      tableOf(
        'Nom | Ville | Nb | CA\nDupont | Paris | 2 | 1 200,50 €\nMartin | Lyon | 3 | 99,50 €\nTOTAL |  | 5 | 1 300,00 €',
      ),
    );
    expect(table.rowCount).toBe(2);
    expect(table.setAside).toEqual([{ sheetRow: 4, reason: 'total', cents: { 2: 500, 3: 130000 } }]);
  });

  test('sub-totals and the grand total too, the average beside them notwithstanding', () => {
    const table = read(
      tableOf(`
        Nom           | Nb | CA | Panier
        Dupont        | 1  | 10 | 10
        Martin        | 2  | 30 | 15
        Sous-total    | 3  | 40 | 13,33
        Durand        | 3  | 60 | 20
        Petit         | 1  | 5  | 5
        Sous-total :  | 4  | 65 | 16,25
        Total général | 7  | 105 | 15`),
    );
    expect(setAsideOf(table)).toEqual(['4 total', '7 total', '8 total']);
  });

  test.each([
    ['its amounts are not the sum', 'Total | | 41'],
    ['other text stands in the row', 'Total | Paris | 40'],
    ['the word is part of a name', 'Total Énergies | | 40'],
    ['it has no amount', 'Total | | '],
  ])('a « Total » row stays when %s', (_, row) => {
    const table = read(tableOf(`Nom | Ville | CA\nDupont | Lyon | 10\nMartin | Nice | 30\n${row}`));
    expect([table.rowCount, table.setAside]).toEqual([3, []]);
  });

  test('a client named Total in the second row is no total of the first', () => {
    expect(read(tableOf('Nom | CA\nDupont | 10\nTotal | 10\nMartin | 5')).rowCount).toBe(3);
  });
});

describe('what is not a table is said, with what to do', () => {
  test.each<[code: string, grid: Grid]>([
    ['empty-tab', gridOf([])],
    [
      'empty-tab',
      gridOf([
        [null, ' '],
        [null, null],
      ]),
    ],
    ['header-only', tableOf('Nom | CA | Ville')],
    [
      'header-only',
      gridOf([
        ['Nom', 'CA'],
        [null, null],
      ]),
    ],
    [
      'no-header',
      gridOf([
        ['Dupont', '12/03/2024', 12],
        ['Martin', '13/03/2024', 15],
      ]),
    ],
    [
      'no-header',
      gridOf([
        [1, 2],
        [3, 4],
      ]),
    ],
  ])('%s', (code, grid) => {
    expect(readTable(grid)).toMatchObject({ ok: false, problem: { code, params: { tab: 'Feuille 1' } } });
  });
});

test('the text on screen follows its row', () => {
  const grid = gridOf([
    ['CP', 'Ville'],
    [null, null],
    [1000, 'Bourg'],
  ]);
  const shown = [
    ['CP', '', '01000'],
    ['Ville', '', 'Bourg'],
  ];
  const table = read({
    ...grid,
    locale: 'fr_FR',
    columns: grid.columns.map((cells, at) => ({ ...cells, shown: shown[at]! })),
  });
  expect(table.columns[0]!.shown).toEqual(['01000']);
  expect(table.locale).toBe('fr_FR');
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is called %s', (position, letter) => {
  expect(columnLetters(position)).toBe(letter);
});
