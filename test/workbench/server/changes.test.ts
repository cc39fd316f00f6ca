import { redrawn, SmallSession } from './small-session';

const TABLE = [
  ['Client', 'CA'],
  ['Camille', 10],
  ['Louis', 20],
];

test('a cell typed redraws its row only', async () => {
  const small = await SmallSession.open(TABLE);
  const { changes } = await small.type(1, 1, '12');
  expect(redrawn(changes)).toEqual([[1, ['Camille', 12]]]);
});

test('a formula typed redraws every row that its result fills, and follows its cells', async () => {
  const small = await SmallSession.open(TABLE);
  const typed = await small.type(0, 3, '=somme(B2:B3)');
  expect(redrawn(typed.changes)).toEqual([[0, ['Client', 'CA', null, [30, -1, '=SOMME(B2:B3)']]]]);
  const followed = await small.type(1, 1, '100');
  expect(redrawn(followed.changes)).toEqual([
    [0, ['Client', 'CA', null, [120, -1, '=SOMME(B2:B3)']]],
    [1, ['Camille', 100]],
  ]);
});

test('a formula in error says why in a note', async () => {
  const small = await SmallSession.open(TABLE);
  const { changes } = await small.type(0, 3, '=INCONNUE(B2)');
  const [patch] = changes.contents;
  expect(patch?.rows[0]?.[1][3]).toEqual(['#NOM?', 0, '=INCONNUE(B2)']);
  expect(patch?.frame?.notes).toEqual([{ row: 0, column: 3, text: expect.stringContaining('INCONNUE') }]);
});

test('a look is told once, then named by its number', async () => {
  const small = await SmallSession.open(TABLE);
  const first = await small.type(1, 2, '12 %');
  const second = await small.type(2, 2, '50 %');
  expect(first.changes.looks).toEqual([{ format: '0%' }]);
  expect(second.changes.looks).toEqual([]);
  expect(redrawn(second.changes)).toEqual([[2, ['Louis', 20, [0.5, 0]]]]);
});

test('what was typed is undone and done again, and the user is taken there', async () => {
  const small = await SmallSession.open(TABLE);
  await small.type(2, 0, 'Louise');
  const undone = await small.ask('undo', {});
  expect(redrawn(undone.changes)).toEqual([[2, ['Louis', 20]]]);
  expect(undone.changes.focus).toEqual({
    sheetId: small.sheetId,
    area: { row: 2, column: 0, rows: 1, columns: 1 },
  });
  expect([undone.changes.canUndo, undone.changes.canRedo]).toEqual([false, true]);
  const redone = await small.ask('redo', {});
  expect(redrawn(redone.changes)).toEqual([[2, ['Louise', 20]]]);
});

test('a row inserted sends what has moved, and forgets what could be undone', async () => {
  const small = await SmallSession.open(TABLE);
  await small.type(2, 0, 'Louise');
  const { changes } = await small.ask('lines', { sheetId: small.sheetId, axis: 'row', at: 1, count: 1 });
  expect(redrawn(changes)).toEqual([
    [1, []],
    [2, ['Camille', 10]],
    [3, ['Louise', 20]],
  ]);
  expect(changes.canUndo).toBe(false);
});

test('what Sheets refuses is said, and nothing changes', async () => {
  const small = await SmallSession.open(TABLE);
  const reply = await small.ask('deleteTab', { sheetId: small.sheetId });
  expect(reply).toMatchObject({ ok: false, problem: { fr: expect.stringContaining('au moins un onglet') } });
  expect(reply.changes.tabs.map(({ name }) => name)).toEqual(['Clients']);
});
