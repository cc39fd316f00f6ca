import type { Incident } from '../../../workbench/server/protocol';
import { SmallSession } from './small-session';

const TABLE = [
  ['Client', 'CA'],
  ['Camille', 10],
  ['Louis', 20],
];

const answerOf = async (small: SmallSession, functionName: string) => {
  const reply = await small.ask('run', { functionName, args: [] });
  if (!reply.ok) throw new Error('refused');
  return reply;
};

test('the menu is the one that the add-on puts in place', async () => {
  const small = await SmallSession.open(TABLE);
  const reply = await small.ask('load', { language: 'fr' });
  expect(reply.ok && reply.answer.menu[0]).toEqual({
    caption: 'Tout montrer',
    functionName: 'showEverything',
  });
});

test('an execution tells what it cost, and takes the page to the tab it shows', async () => {
  const small = await SmallSession.open(TABLE);
  const { answer, changes } = await answerOf(small, 'showEverything');
  expect(answer.account.calls['Range.setValues']).toBe(1);
  expect(answer.account.virtualMilliseconds).toBeGreaterThan(800);
  const shown = changes.tabs.find(({ name }) => name === 'Vitrine');
  expect(changes.focus?.sheetId).toBe(shown?.sheetId);
  expect(changes.contents.map(({ sheetId }) => sheetId)).toContain(shown?.sheetId);
  expect(changes.tabs.find(({ name }) => name === 'Cachée')?.hidden).toBe(true);
});

test('notes, boxes, lists, formats and charts come with the tab', async () => {
  const small = await SmallSession.open(TABLE);
  const { changes } = await answerOf(small, 'showEverything');
  const frame = changes.contents.find(({ sheetId }) => sheetId === changes.focus?.sheetId)?.frame;
  expect(frame).toMatchObject({
    notes: [{ row: 0, column: 0, text: 'Une note <b>sans balise</b>' }],
    filter: { row: 0, column: 0, rows: 4, columns: 4 },
    merges: [{ row: 5, column: 0, rows: 1, columns: 3 }],
    validations: [
      { kind: 'checkbox', areas: [{ row: 1, column: 2, rows: 3, columns: 1 }] },
      { kind: 'list', options: ['À faire', 'Fait'], areas: [{ row: 1, column: 3, rows: 3, columns: 1 }] },
    ],
    conditionals: [{ criteria: 'NUMBER_GREATER_THAN', values: [100], look: { background: '#d9ead3' } }],
    charts: [{ row: 7, column: 0, title: 'Montants par mois' }],
  });
});

test('what the script throws comes back with what it had asked', async () => {
  const small = await SmallSession.open(TABLE);
  const { answer } = await answerOf(small, 'fail');
  expect(answer.outcome).toEqual({ ok: false, name: 'Error', message: 'Rien ne va' });
});

test('a failure prepared befalls the chosen call, once', async () => {
  const small = await SmallSession.open(TABLE);
  await prepare(small, { kind: 'failure', call: 3 });
  const failed = await answerOf(small, 'showEverything');
  expect(failed.answer.outcome).toMatchObject({
    ok: false,
    message: expect.stringContaining('simulated failure'),
  });
  expect(Object.values(failed.answer.account.calls).reduce((sum, count) => sum + count, 0)).toBe(3);
});

test.each<[Incident['kind'], readonly unknown[]]>([
  ['sort-rows', ['Client', 'Louis', 'Camille']],
  ['insert-row', ['Client', undefined, 'Camille', 'Louis']],
])('somebody may « %s » meanwhile', async (kind, firstColumn) => {
  const small = await SmallSession.open(TABLE);
  await prepare(small, { kind, call: 1, sheetId: small.sheetId });
  await answerOf(small, 'warn');
  const [sheet] = small.session.document.sheets;
  expect(firstColumn.map((_cell, row) => sheet?.layers.value[row]?.[0])).toEqual(firstColumn);
});

test('somebody may rename or delete the tab meanwhile', async () => {
  const small = await SmallSession.open(TABLE);
  const { sheetId } = small;
  await small.ask('addTab', {});
  await prepare(small, { kind: 'rename-tab', call: 1, sheetId });
  const renamed = await answerOf(small, 'warn');
  expect(renamed.changes.tabs.map(({ name }) => name)).toEqual(['Clients 2', 'Feuille 2']);
  await prepare(small, { kind: 'delete-tab', call: 1, sheetId });
  const deleted = await answerOf(small, 'warn');
  expect(deleted.changes.tabs.map(({ name }) => name)).toEqual(['Feuille 2']);
});

const prepare = (small: SmallSession, incident: Incident) => small.ask('incident', { incident });
