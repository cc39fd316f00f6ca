import { call, callColumn, column, refusal } from './built-script';

const CRITERIA = [
  [1000, 12],
  [500, 0],
  ['', 4],
  ['', ''],
];

test('weights may stand in a row or in a column', () => {
  const inRow = callColumn('SCORE_PONDERE', CRITERIA, [[60, 40]]);
  expect(callColumn('SCORE_PONDERE', CRITERIA, column(60, 40))).toEqual(inRow);
  expect(inRow).toEqual([100, 0, '', '']);
});

test('an open range is answered at its height, rows without anything stay empty', () => {
  const open = [...CRITERIA, ...Array.from({ length: 1_000 }, () => ['', ''])];
  const scores = callColumn('SCORE_PONDERE', open, [[1, 1]]);
  expect(scores).toHaveLength(1_004);
  expect(scores.slice(0, 5)).toEqual([100, 0, 50, '', '']);
});

test('boxes to tick are yes and no, dates count from the earliest', () => {
  const rows = [
    [true, new Date(2025, 0, 1)],
    [false, new Date(2025, 5, 1)],
  ];
  expect(callColumn('SCORE_PONDERE', rows, [[75, 25]])).toEqual([75, 25]);
});

test.each([
  [
    'one weight too few',
    [CRITERIA, 1],
    '« poids » doit avoir un nombre par colonne de « criteres » : 2, pas 1.',
  ],
  ['directions missing', [CRITERIA, [[1, 1]], [[1]]], '« sens » doit avoir un nombre par colonne'],
  ['words', [column('BTP', 'Industrie'), 1], 'la colonne 1 de « criteres » contient du texte.'],
  ['a negative weight', [CRITERIA, [[1, -1]]], '« poids » attend des nombres positifs'],
  ['no weight', [CRITERIA, [[0, 0]]], '« poids » attend des nombres positifs'],
  [
    'a cell in error',
    [
      [
        [1, '#REF!'],
        [2, 3],
      ],
      [[1, 1]],
    ],
    '« criteres » contient l’erreur #REF! à la ligne 1',
  ],
  ['one client alone', [[[1, 2]], [[1, 1]]], 'un client seul ne se compare à aucun autre.'],
])('refused, with what to do: %s', (_, args, sentence) => {
  expect(refusal('SCORE_PONDERE', ...args)).toContain(sentence);
});

test('limits of the classes the wrong way round are refused', () => {
  expect(refusal('SCORE_CLASSE', column(50), 40, 70)).toContain('« seuil_a » doit être au moins égal');
  expect(call('SCORE_CLASSE', '')).toBe('');
});
