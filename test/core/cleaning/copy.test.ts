import { gridOf, tableOf } from '../../support/grid';
import { NASTY } from '../../support/nasty';
import { type CleanedOptions, cleaned, cleanedTable, drawn, journalOf } from './support';

const BASE = tableOf(`
  Code client | Nom    | Téléphone      | Code postal | Dernier achat | CA HT
  C1          | DUPONT | 0612345678     | 75013       | 03/02/2025    | 1 234,56 €
  C2          | Martin | 06 12 34 56 79 | 1000        | 31/02/2025    | à voir
  C3          | xxx    | 0000000000     | 69001       | 12/01/2020    | 45
`);

/** A third of bad values is too many to be recognised without help. */
const ROLES = [
  { position: 2, role: 'phone' },
  { position: 4, role: 'last-order-date' },
  { position: 5, role: 'revenue' },
];
const cleanedBase = (options: CleanedOptions = {}) => cleaned(BASE, { roles: ROLES, ...options });

test('the copy has the columns and rows of the source, put right and typed', () => {
  expect(drawn(cleanedBase())).toEqual([
    ['Code client', 'Nom', 'Téléphone', 'Code postal', 'Dernier achat', 'CA HT'],
    ['C1', 'Dupont', '06 12 34 56 78', '75013', '2025-02-03', 1234.56],
    ['C2', 'Martin', '06 12 34 56 79', '01000', '31/02/2025', 'à voir'],
    ['C3', 'xxx', '0000000000', '69001', '2020-01-12', 45],
  ]);
});

test('the journal names every change, by row, then column', () => {
  expect(journalOf(cleanedBase())).toEqual([
    [2, 'Nom', 'DUPONT', 'Dupont', 'name-case'],
    [2, 'Téléphone', '0612345678', '06 12 34 56 78', 'phone-format'],
    [2, 'Dernier achat', '03/02/2025', '2025-02-03', 'date-typed'],
    [2, 'CA HT', '1 234,56 €', 1234.56, 'number-typed'],
    [3, 'Code postal', '1000', '01000', 'postal-code-zero'],
    [4, 'Dernier achat', '12/01/2020', '2020-01-12', 'date-typed'],
    [4, 'CA HT', '45', 45, 'number-typed'],
  ]);
});

test('fixes are proposed by rule and column, with their count; filler values are not ticked', () => {
  const { groups } = cleanedBase().cleaning;
  expect(groups.map(({ id, title, ticked }) => [id, title.fr, ticked])).toEqual([
    ['name-case:1', '1 nom remis en majuscules et minuscules (DUPONT → Dupont)', true],
    ['placeholder-empty:1', '1 valeur fictive à vider (n/a, xxx, 0000000000)', false],
    ['phone-format:2', '1 téléphone mis au format 06 12 34 56 78', true],
    ['placeholder-empty:2', '1 valeur fictive à vider (n/a, xxx, 0000000000)', false],
    ['postal-code-zero:3', '1 code postal avec son zéro (1000 → 01000)', true],
    ['date-typed:4', '2 textes convertis en dates', true],
    ['number-typed:5', '2 textes convertis en nombres', true],
  ]);
});

test('an unticked group changes nothing, a ticked one does', () => {
  const result = cleanedBase({
    unticked: ['name-case:1', 'date-typed:4', 'number-typed:5', 'postal-code-zero:3'],
    ticked: ['placeholder-empty:1'],
  });
  expect(drawn(result).slice(1)).toEqual([
    ['C1', 'DUPONT', '06 12 34 56 78', '75013', '03/02/2025', '1 234,56 €'],
    ['C2', 'Martin', '06 12 34 56 79', '1000', '31/02/2025', 'à voir'],
    ['C3', null, '0000000000', '69001', '12/01/2020', '45'],
  ]);
});

test('a correction refused in the journal is not made again, and stays listed', () => {
  const refused = [{ sheetRow: 2, position: 1, rule: 'name-case', before: 'DUPONT' }] as const;
  const { copy } = cleanedBase({ refused });
  expect(copy.table.columns[1]!.values[0]).toBe('DUPONT');
  expect([copy.journal.count, copy.journal.kept[0], copy.journal.kept[1]]).toEqual([7, 0, 1]);
});

test('a refusal is void once the cell says something else', () => {
  const refused = [{ sheetRow: 2, position: 1, rule: 'name-case', before: 'DURAND' }] as const;
  expect(cleanedBase({ refused }).copy.table.columns[1]!.values[0]).toBe('Dupont');
});

test('a cell may go through several rules: one line each, in order', () => {
  const grid = gridOf([['E-mail'], ['  Jean@GMIAL.com '], ['marie@free.fr'], ['luc@free.fr']]);
  expect(journalOf(cleaned(grid))).toEqual([
    [2, 'E-mail', '  Jean@GMIAL.com ', 'Jean@GMIAL.com', 'trim-spaces'],
    [2, 'E-mail', 'Jean@GMIAL.com', 'jean@gmial.com', 'email-shape'],
    [2, 'E-mail', 'jean@gmial.com', 'jean@gmail.com', 'email-domain-typo'],
  ]);
});

test('an error cell is emptied, and the journal names the error', () => {
  const result = cleaned(
    gridOf([
      ['Nom', 'Ville'],
      ['Dupont', '#REF!'],
      ['Martin', 'Lyon'],
    ]),
  );
  expect(drawn(result)[1]).toEqual(['Dupont', null]);
  expect(journalOf(result)).toEqual([[2, 'Ville', '#REF!', null, 'formula-error']]);
});

test('sensitive columns are not copied, and that is said', () => {
  const { copy, cleaning } = cleanedBase({ sensitive: [1] });
  expect(copy.table.columns.map(({ header }) => header)).not.toContain('Nom');
  expect(copy.omitted).toEqual([{ position: 1, header: 'Nom' }]);
  expect(cleaning.groups.filter(({ position }) => position === 1)).toEqual([]);
});

describe('codes held as numbers', () => {
  const column = (header: string, values: readonly number[], shown: readonly string[]) => {
    const grid = gridOf([[header, 'Nom'], ...values.map((value) => [value, 'Dupont'])]);
    const [first, ...others] = grid.columns;
    return { ...grid, columns: [{ ...first!, shown: [header, ...shown] }, ...others] };
  };

  test('are the text on screen, without a line in the journal', () => {
    const result = cleaned(column('Code postal', [1000, 75013], ['01000', '75013']));
    expect(drawn(result).slice(1)).toEqual([
      ['01000', 'Dupont'],
      ['75013', 'Dupont'],
    ]);
    expect(journalOf(result)).toEqual([]);
  });

  test('are written in full where the screen shows « 7,32829E+13 »', () => {
    const result = cleaned(column('SIRET', [73282932000074, 35600000000048], ['7,32829E+13', '3,56E+13']), {
      roles: [{ position: 0, role: 'siret' }],
    });
    expect(
      drawn(result)
        .slice(1)
        .map(([siret]) => siret),
    ).toEqual(['73282932000074', '35600000000048']);
    expect(journalOf(result)[0]).toEqual([2, 'SIRET', '7,32829E+13', '73282932000074', 'full-digits']);
  });
});

describe('four digits of a postal code', () => {
  const codes = (...rows: readonly (readonly string[])[]): unknown[] =>
    drawn(cleaned(gridOf([['Code postal', 'Pays', 'Téléphone'], ...rows])))
      .slice(1)
      .map(([code]) => code);

  test('lost their zero in a French column', () => {
    expect(codes(['6000', '', ''], ['75013', '', ''], ['69001', '', ''])).toEqual([
      '06000',
      '75013',
      '69001',
    ]);
  });

  test('are Belgian in a Belgian column', () => {
    expect(codes(['6000', '', ''], ['1000', '', ''], ['59000', '', ''])).toEqual(['6000', '1000', '59000']);
  });

  test('are foreign where the row says so, by its country or its phone', () => {
    expect(
      codes(
        ['6000', 'Belgique', ''],
        ['1000', '', '+32 2 123 45 67'],
        ['75013', 'France', ''],
        ['69001', '', ''],
        ['13001', '', ''],
      ),
    ).toEqual(['6000', '1000', '75013', '69001', '13001']);
  });
});

describe('what cannot be told is left', () => {
  const only = (header: string, ...values: readonly (string | number)[]): unknown[] =>
    drawn(cleaned(gridOf([[header], ...values.map((value) => [value])])))
      .slice(1)
      .map(([value]) => value);

  test('dates of a column where day and month come in both orders', () => {
    const dates = ['13/02/2025', '02/14/2025', '03/04/2025'];
    expect(only('Date dernier achat', ...dates)).toEqual(dates);
  });

  test('« 1,234 » alone, but not next to « 12,50 »', () => {
    expect(only('CA HT', '1,234', '5,678')).toEqual(['1,234', '5,678']);
    expect(only('CA HT', '1,234', '12,50', '45,10')).toEqual([1.234, 12.5, 45.1]);
  });

  test('amounts of two currencies', () => {
    expect(only('CA HT', '12 €', '15 €', '$20')).toEqual(['12 €', '15 €', '$20']);
  });
});

describe('clients to archive', () => {
  const grid = tableOf(`
    Société | Dernier contact | Dernier achat
    Ancien  |                 | 29/06/2022
    Limite  |                 | 30/06/2022
    Suivi   | 01/03/2024      | 01/01/2019
    Oublié  | 01/03/2020      | 01/01/2019
    Inconnu |                 |
  `);

  test('have given no sign for more than three years, by contact, else by order', () => {
    const { copy, cleaning } = cleaned(grid);
    expect(Array.from(cleaning.archive.rows, (row) => copy.table.columns[0]!.values[row])).toEqual([
      'Ancien',
      'Oublié',
    ]);
    expect(cleaning.archive.bases).toEqual(['last-order', 'last-contact']);
  });

  test('stay in the copy unless they are to move', () => {
    expect(cleaned(grid).copy.table.rowCount).toBe(5);
    const { copy } = cleaned(grid, { archive: 'move' });
    expect(copy.table.columns[0]!.values).toEqual(['Limite', 'Suivi', 'Inconnu']);
    expect([...copy.table.sheetRows]).toEqual([3, 4, 6]);
  });
});

test('the source stays as it is', () => {
  const { source, mapping } = cleanedBase();
  const before = JSON.stringify(source);
  cleanedTable(source, mapping, [], { archive: 'move' });
  expect(JSON.stringify(source)).toBe(before);
});

test('nasty strings of a column of remarks reach the copy as they are', () => {
  const nasty = [...NASTY, 'DUPONT', 'x'.repeat(50_000)];
  const result = cleaned(gridOf([['Société', 'Remarque'], ...nasty.map((text) => ['Martin', text])]));
  expect(result.mapping.columns[1]!.role).toBe('note');
  expect(
    drawn(result)
      .slice(1)
      .map(([, text]) => text),
  ).toEqual(nasty);
  expect(journalOf(result)).toEqual([]);
});

test('boxes to tick stay boxes', () => {
  const result = cleaned(
    gridOf([
      ['Nom', 'Consentement'],
      ['Dupont', true],
      ['Martin', false],
    ]),
  );
  expect(drawn(result).slice(1)).toEqual([
    ['Dupont', true],
    ['Martin', false],
  ]);
});
