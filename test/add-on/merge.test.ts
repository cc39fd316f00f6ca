import type { RunRequest } from '../../src/contract/requests';
import type { HostCell } from '../../workbench/emulator';
import { AddOn } from '../support/add-on';

const HEADERS = [
  'Nom',
  'Prénom',
  'E-mail',
  'Téléphone',
  'Ville',
  'Dernier achat',
  'CA HT',
  'Consentement',
  'Religion',
];
const CLIENTS: HostCell[][] = [
  ['Petit', 'Hugo', 'hugo.petit@sfr.fr', '0478121314', 'Lyon', '01/02/2025', '100,10', 'oui', 'catholique'],
  ['PETIT', 'H.', 'hugo.petit@sfr.fr', '0478121314', 'LYON', '01/03/2025', '50,05', 'non', ''],
  ['Lefèvre', 'Anne', 'anne.lefevre@gmail.com', '0612345678', 'Bourg', '03/02/2025', '9000,00', 'oui', ''],
  ['Lefevre', 'Anne', 'anne.lefevre@gmail.com', '0698765432', 'Bourg', '05/06/2024', '500,00', 'oui', ''],
  ['Roussel', 'Nadia', 'nadia@roussel.fr', '0320565758', 'Lille', '06/06/2024', '70,00', 'oui', ''],
  ['Guézennec', 'Yann', 'yann@sfr.fr', '0298454647', 'Brest', '07/06/2024', '80,00', 'oui', ''],
  ['Moreau', 'Luc', 'luc.moreau@free.fr', '0556121314', 'Bordeaux', '08/06/2024', '30,00', 'non', ''],
];
const COPY = 'Clients nettoyés';
const MERGED = 'Doublons fusionnés';

function opened() {
  const addOn = new AddOn();
  return { addOn, source: { sheetId: addOn.addTab('Clients', [HEADERS, ...CLIENTS]) } };
}
type File = ReturnType<typeof opened>;

const run = ({ addOn, source }: File, request: Omit<RunRequest, 'source'>) =>
  addOn.run({ source, asOf: '2025-06-30', ...request });

/** Decides on the groups found, the largest first. */
function decide(file: File, ...verdicts: ('merge' | 'separate' | 'undecided')[]): void {
  const { groups } = file.addOn.answer('duplicates', { source: file.source }).findings!;
  const decided = verdicts.map((verdict, index) => ({
    keys: groups[index]!.records.map(({ key }) => key),
    verdict,
  }));
  file.addOn.answer('decide', { groups: decided });
}

const plain = (texts: readonly string[]): string[] =>
  texts.map((text) => text.replace(/[\u00a0\u202f]/g, ' '));
const rowsOf = ({ addOn }: File, name: string): string[][] => addOn.shown(name).map(plain);
/** Source rows of a tab that has the column « Ligne d’origine ». */
const sourceRows = (file: File, name: string): number[] => {
  const rows = rowsOf(file, name);
  const header = rows.findIndex((row) => row.includes('Ligne d’origine'));
  const column = rows[header]!.indexOf('Ligne d’origine');
  return rows.slice(header + 1).map((row) => Number(row[column]));
};
const centsOf = (file: File): number => {
  const values = file.addOn.sheet(COPY).layers.value.slice(1);
  return values.reduce((sum, row) => sum + Math.round(Number(row?.[6] ?? 0) * 100), 0);
};

test('a merged record has the field of each rule: sum, latest date, best name, the most restrictive consent', () => {
  const file = opened();
  decide(file, 'undecided', 'merge');
  run(file, { job: 'merge', amounts: 'sum' });
  const copy = rowsOf(file, COPY);
  expect(copy).toHaveLength(7);
  expect(copy[1]).toEqual([
    'Petit',
    'Hugo',
    'hugo.petit@sfr.fr',
    '04 78 12 13 14',
    'Lyon',
    '01/03/2025',
    '150,15 €',
    'non',
    '3',
  ]);
});

test.each([
  ['sum', '150,15 €'],
  ['largest', '100,10 €'],
  ['keep', '50,05 €'],
] as const)('amounts as the user says: %s', (amounts, expected) => {
  const file = opened();
  decide(file, 'undecided', 'merge');
  run(file, { job: 'merge', amounts });
  expect(rowsOf(file, COPY)[1]![6]).toBe(expected);
});

test('nothing is lost: kept rows and fused originals are the rows of the source, and the money is the same to the cent', () => {
  const file = opened();
  decide(file, 'merge', 'merge');
  run(file, { job: 'cleaning' });
  const before = centsOf(file);
  run(file, { job: 'merge', amounts: 'sum' });
  const [kept, originals] = [sourceRows(file, COPY), sourceRows(file, MERGED)];
  expect(kept).toHaveLength(5);
  expect([...new Set([...kept, ...originals])].sort()).toEqual([2, 3, 4, 5, 6, 7, 8]);
  expect(originals.filter((row) => !kept.includes(row))).toHaveLength(7 - kept.length);
  expect(centsOf(file)).toBe(before);
});

test('the source is as it was, and what is sensitive is in no tab of ours', () => {
  const file = opened();
  decide(file, 'merge', 'merge');
  run(file, { job: 'merge' });
  expect(file.addOn.shown('Clients')).toEqual([HEADERS, ...CLIENTS]);
  expect(JSON.stringify([COPY, MERGED].map((name) => file.addOn.shown(name)))).not.toContain('catholique');
});

test('a comment that gives away something sensitive is not copied to « Doublons fusionnés »', () => {
  const addOn = new AddOn();
  const rows = [HEADERS, ...CLIENTS].map((row, index) => [
    ...row.slice(0, 8),
    index === 0 ? 'Commentaire' : index === 1 ? 'séropositif' : 'rappeler le lundi',
  ]);
  const file = { addOn, source: { sheetId: addOn.addTab('Clients', rows) } };
  decide(file, 'undecided', 'merge');
  run(file, { job: 'merge' });
  const merged = rowsOf(file, MERGED);
  const comment = merged[1]!.indexOf('Commentaire');
  expect(merged.slice(2).map((row) => [row[2], row[comment]])).toEqual([
    ['3', 'rappeler le lundi'],
    ['2', ''],
  ]);
  expect(JSON.stringify([merged, file.addOn.shown(COPY)])).not.toContain('séropositif');
});

test('what was merged stays merged when the copy is made again, and follows the decisions', () => {
  const file = opened();
  decide(file, 'merge', 'merge');
  run(file, { job: 'merge', amounts: 'largest' });
  const merged = rowsOf(file, COPY);
  run(file, { job: 'cleaning' });
  expect(rowsOf(file, COPY)).toEqual(merged);
  decide(file, 'undecided');
  run(file, { job: 'cleaning' });
  expect(sourceRows(file, COPY)).toEqual([3, 4, 5, 6, 7, 8]);
  expect(sourceRows(file, MERGED)).toEqual([3, 2]);
});

test('one click undoes the merges: the copy is as before, the decisions are still there, and it can be done again', () => {
  const file = opened();
  run(file, { job: 'cleaning' });
  const before = rowsOf(file, COPY);
  decide(file, 'merge', 'merge');
  run(file, { job: 'merge' });
  const merged = rowsOf(file, COPY);
  expect(file.addOn.answer('duplicates', { source: file.source }).merged).toBe(true);
  run(file, { job: 'unmerge' });
  expect(rowsOf(file, COPY)).toEqual(before);
  expect(file.addOn.names()).not.toContain(MERGED);
  run(file, { job: 'cleaning' });
  expect(rowsOf(file, COPY)).toEqual(before);
  run(file, { job: 'merge' });
  expect(rowsOf(file, COPY)).toEqual(merged);
});

test('whoever goes on with the copy decides on the rows of the source, and merges in the copy', () => {
  const file = opened();
  run(file, { job: 'cleaning', unticked: ['phone-format:3'] });
  const onCopy = { ...file, source: { sheetId: file.addOn.sheet(COPY).id } };
  const answer = file.addOn.answer('duplicates', { source: onCopy.source });
  expect([answer.sheetId, answer.rows]).toEqual([file.source.sheetId, 7]);
  decide(onCopy, 'merge');
  run(onCopy, { job: 'merge' });
  expect(sourceRows(file, COPY)).toEqual([2, 3, 4, 6, 7, 8]);
  // The corrections that the user did not want are still not made.
  expect(rowsOf(file, COPY)[1]![3]).toBe('0478121314');
});

test('a copy whose source is gone can still be gone on with, and says why nothing is looked for', () => {
  const file = opened();
  run(file, { job: 'cleaning' });
  const source = { sheetId: file.addOn.sheet(COPY).id };
  file.addOn.document.sheets.splice(0, 1);
  file.addOn.document.activeSheetId = source.sheetId;
  expect(file.addOn.answer('duplicates', { source }).idle?.fr).toContain('copie');
  expect(file.addOn.failure('start', { source, job: 'merge' }).code).toBe('copy-without-source');
});

test('without any group to merge, nothing is written', () => {
  const file = opened();
  expect(file.addOn.failure('start', { source: file.source, job: 'merge' }).code).toBe('nothing-to-merge');
  expect(file.addOn.names()).toEqual(['Clients']);
});

test('a client to archive who is one with an active client is no longer to archive', () => {
  const addOn = new AddOn();
  const rows = [HEADERS, ...CLIENTS].map((row) => [...row]);
  rows[2]![5] = '01/03/2019';
  const file = { addOn, source: { sheetId: addOn.addTab('Clients', rows) } };
  run(file, { job: 'cleaning' });
  expect(sourceRows(file, 'À archiver (hors prospection)')).toEqual([3]);
  decide(file, 'undecided', 'merge');
  run(file, { job: 'merge' });
  expect(addOn.names()).toEqual([
    'Clients',
    COPY,
    'Journal des corrections',
    'Segments PME – décisions',
    MERGED,
  ]);
});

test.each([
  ['follows the e-mail to the client kept', [], 'Appelle le lundi'],
  ['joins what stands beside the client kept', ['Préfère le matin'], 'Appelle le lundi\nPréfère le matin'],
])('what a person wrote beside a record that went into another one %s', (_, kept, expected) => {
  const file = opened();
  run(file, { job: 'cleaning' });
  const { note } = file.addOn.sheet(COPY).layers;
  note[1] = ['Appelle le lundi'];
  note[2] = kept;
  decide(file, 'undecided', 'merge');
  run(file, { job: 'merge' });
  expect(sourceRows(file, COPY)[0]).toBe(3);
  expect(file.addOn.sheet(COPY).layers.note[1]![0]).toBe(expected);
  expect(file.addOn.names()).not.toContain('Notes à rattacher');
});
