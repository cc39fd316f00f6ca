import { call, callColumn, column, refusal } from './built-script';

describe('what a cell may hold', () => {
  test.each([
    ['a date of Sheets', new Date(2025, 1, 3)],
    ['a date with a time', new Date(2025, 1, 3, 23, 59)],
    ['French text', '03/02/2025'],
    ['French text in words', '3 février 2025'],
    ['ISO text', '2025-02-03'],
    ['a serial number', 45_691],
  ])('%s is the same day', (_, value) => {
    expect(call('CLIENT_RECENCE', value, '04/02/2025')).toBe(1);
    expect(call('CLIENT_RECENCE', '02/02/2025', value)).toBe(1);
  });

  test.each([
    ['a number', 1234.56],
    ['French text', '1 234,56 €'],
    ['French text with the spaces of a bank', '1\u202f234,56\u00a0€'],
  ])('%s is the same amount', (_, value) => {
    expect(call('CLIENT_PANIER_MOYEN', value, 2)).toBe(617.28);
  });

  test.each([[''], [null], [undefined], ['  ']])('%p is a blank, and a blank answers a blank', (blank) => {
    expect(call('CLIENT_RECENCE', blank, '31/12/2025')).toBe('');
    expect(call('CLIENT_PANIER_MOYEN', blank, blank)).toBe('');
    expect(call('RFM_SEGMENT', blank)).toBe('');
    expect(call('PMG_CLASS', blank)).toBe('');
    expect(call('RFM_SCORE', column(blank), column(blank), column(blank))).toEqual([['']]);
  });

  test('a text that is no number leaves its row empty among numbers', () => {
    expect(callColumn('CA_PART_CUMULEE', column('CA HT', 60, 'n/a', 40))).toEqual(['', 0.6, '', 1]);
  });

  test('a duration, which Sheets dates from 1899, is no date', () => {
    const duration = new Date(1899, 11, 30, 12);
    expect(callColumn('CLIENT_RECENCE', column(duration, '01/01/2025'), '02/01/2025')).toEqual(['', 1]);
  });
});

describe('what is selected', () => {
  test('10,000 rows with 3 filled are answered at the same height', () => {
    const open = [[700], [200], [100], ...Array.from({ length: 9_997 }, () => [''])];
    const classes = callColumn('PMG_CLASS', open);
    expect(classes).toHaveLength(10_000);
    expect(classes.slice(0, 4)).toEqual(['Gros', 'Moyen', 'Petit', '']);
    expect(classes.slice(3).every((answer) => answer === '')).toBe(true);
  });

  test('a row of cells is answered in a row', () => {
    expect(call('CLIENT_RECENCE', [['01/01/2025', '', '02/01/2025']], '03/01/2025')).toEqual([[2, '', 1]]);
  });

  test('a range of one cell in brackets stays a range', () => {
    expect(call('CLIENT_PANIER_MOYEN', [[90]], [[4]])).toEqual([[22.5]]);
  });

  test('an analysis date may come as a range of one cell', () => {
    expect(call('CLIENT_RECENCE', '01/01/2025', [[new Date(2025, 0, 2)]])).toBe(1);
  });
});

describe('a formula that cannot be answered says in one French sentence what to do', () => {
  const ten = column(...Array.from({ length: 10 }, () => '01/01/2025'));
  const twelve = column(...Array.from({ length: 12 }, () => 1));

  test.each([
    [
      'two heights',
      ['RFM_SCORE', ten, twelve, twelve],
      'RFM_SCORE : la colonne « nb_commandes » a 12 lignes, « dernier_achat » en a 10. Sélectionnez la même hauteur.',
    ],
    ['a missing column', ['RFM_SCORE', ten], 'RFM_SCORE : il manque « nb_commandes ».'],
    ['a missing date', ['CLIENT_RECENCE', ten], 'CLIENT_RECENCE : il manque « date_analyse ».'],
    [
      'two columns at once',
      [
        'PMG_CLASS',
        [
          [1, 2],
          [3, 4],
        ],
      ],
      'PMG_CLASS : « ca » compte 2 colonnes. Sélectionnez-en une seule.',
    ],
    [
      'a column for one date',
      ['CLIENT_RECENCE', ten, ten],
      'CLIENT_RECENCE : « date_analyse » doit tenir dans une seule cellule.',
    ],
    [
      'a cell in error',
      ['PMG_CLASS', column(1, 2, '#REF!')],
      'PMG_CLASS : « ca » contient l’erreur #REF! à la ligne 3 de la sélection. Corrigez cette cellule.',
    ],
    [
      'a French error',
      ['RFM_SEGMENT', '#NOM?'],
      'RFM_SEGMENT : « scores » contient l’erreur #NOM? à la ligne 1',
    ],
    [
      'a column of names',
      ['PMG_CLASS', column('Dupont', 'Durand')],
      'PMG_CLASS : « ca » attend un nombre, pas « Dupont ».',
    ],
    [
      'a date that is not',
      ['CLIENT_RECENCE', '31/02/2025', '01/03/2025'],
      '« date » attend une date, pas « 31/02/2025 ».',
    ],
    [
      'both orders of dates',
      ['CLIENT_RECENCE', column('13/02/2025', '02/14/2025'), '01/03/2025'],
      'CLIENT_RECENCE : « date » mélange des dates jour/mois et mois/jour.',
    ],
    [
      'seven classes',
      ['RFM_SEGMENT', '111', '', '', 7],
      'RFM_SEGMENT : « classes » accepte 3, 4, 5, pas « 7 ».',
    ],
    [
      'a share above 100 %',
      ['PMG_CLASS', column(1, 2), 120],
      'PMG_CLASS : « part_gros » attend une part entre 0 et 100 %, pas « 120 ».',
    ],
    [
      'one client for a comparison',
      ['PMG_CLASS', 1200],
      'PMG_CLASS : un client seul ne se compare à aucun autre. Sélectionnez toute la colonne.',
    ],
    [
      'one client without limits',
      ['RFM_SCORE', '01/01/2025', 1, 10],
      'RFM_SCORE : un client seul ne se compare à aucun autre. Sélectionnez toute la colonne ou indiquez « seuils ».',
    ],
  ])('%s', (_, [name, ...args], sentence) => {
    expect(refusal(name as string, ...(args as unknown[]))).toContain(sentence);
  });

  test('more cells than can be computed in time', () => {
    const rows = new Array(2_000_001).fill(['']);
    expect(refusal('CA_PART_CUMULEE', rows)).toBe(
      'CA_PART_CUMULEE : 2 000 001 cellules, c’est plus que la limite de 2 000 000. Sélectionnez moins de lignes.',
    );
  });
});
