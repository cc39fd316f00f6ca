import { download } from '../../../workbench/server/http/downloads';
import { redrawn, SmallSession } from './small-session';

const TABLE = [
  ['Client', 'CA'],
  ['Camille', 10],
];

const run = (small: SmallSession, functionName: string) => small.ask('run', { functionName, args: [] });

test('a value that the rule of the cell rejects is not typed, and the help of the rule is said', async () => {
  const small = await SmallSession.open(TABLE);
  await run(small, 'link');
  const refused = await small.type(0, 1, 'Peut-être');
  expect(refused).toMatchObject({
    ok: false,
    problem: { fr: 'La cellule B1 n’accepte pas cette valeur. Répondez Oui ou Non.' },
  });
  expect(redrawn(refused.changes)).toEqual([]);
  expect((await small.type(0, 1, 'Oui')).ok).toBe(true);
  expect((await small.type(0, 1, '')).ok).toBe(true);
});

test('a cell protected by a warning is edited all the same, and the warning is given', async () => {
  const small = await SmallSession.open(TABLE);
  await run(small, 'link');
  expect(await small.type(1, 1, '5')).toMatchObject({ ok: true, answer: { warnings: ['calculé'] } });
  expect(await small.type(2, 1, '5')).toMatchObject({ ok: true, answer: { warnings: [] } });
});

test('of a protected tab, the cells left out are typed without a warning', async () => {
  const small = await SmallSession.open(TABLE);
  small.session.document.sheets[0]!.protections.push({
    ...{ description: 'Calculé', warningOnly: true, locked: false },
    unprotected: [{ row: 2, column: 2, rows: 1, columns: 1 }],
  });
  expect(await small.type(1, 1, '5')).toMatchObject({ ok: true, answer: { warnings: [] } });
  expect(await small.type(0, 1, '5')).toMatchObject({ ok: true, answer: { warnings: ['Calculé'] } });
});

test('links come with their text: in the look of the cell when they cover it all', async () => {
  const small = await SmallSession.open(TABLE);
  const { changes } = await run(small, 'link');
  const cells = changes.contents.flatMap(({ rows }) => rows.map(([, row]) => row[0]));
  const place = `#gid=${small.sheetId}&range=B12:C14`;
  expect(cells).toEqual([
    ['Voir la fiche', 0, null, [{ start: 0, end: 13, url: place }]],
    [
      'Site ou fiche perdue',
      -1,
      null,
      [
        { start: 0, end: 4, url: 'https://exemple.fr/' },
        { start: 8, end: 13, url: '#gid=999999' },
      ],
    ],
  ]);
  expect(changes.looks).toContainEqual({ underline: true, fontColor: '#1155cc' });
});

test('ranges that the script selects are shown once, and give way to what the user selects', async () => {
  const small = await SmallSession.open(TABLE);
  const { changes } = await run(small, 'selectFar');
  expect(changes.focus).toMatchObject({
    area: { row: 159, column: 2, rows: 1, columns: 1 },
    others: [{ row: 149, column: 0, rows: 2, columns: 2 }],
  });
  expect((await small.type(1, 1, '3')).changes.focus).toBeUndefined();
});

test('a script redraws the rows of the tabs that it writes, wherever a second page may have changed them', async () => {
  const small = await SmallSession.open(TABLE);
  const other = small.anotherPage();
  await other.ask('load', { language: 'fr' });
  await other.type(1, 1, '99');
  expect(redrawn((await small.type(0, 3, 'Note')).changes)).toEqual([
    [0, ['Client', 'CA', null, 'Note']],
    [1, ['Camille', 99]],
  ]);
});

test('a file downloaded holds the results of formulas', async () => {
  const small = await SmallSession.open(TABLE);
  await small.type(0, 3, '=SOMME(B2;0,5)');
  const url = new URL(`http://127.0.0.1/download/csv?sheet=${small.sheetId}`);
  const file = await download(small.session, url);
  expect(Buffer.from(file?.content ?? []).toString()).toContain('Client;CA;;10,5');
});
