import { decideGroup, encodeDecision, type Links, linksOf } from '../../../src/core/duplicates/decisions';
import { describeDuplicates } from '../../../src/core/duplicates/describe';
import { marksByKey } from '../../../src/core/output/duplicate-marks';
import { answerBlock, readAnswers } from '../../../src/core/output/duplicates-answers';
import { duplicatesTab } from '../../../src/core/output/duplicates-tab';
import { searchDrawn } from '../duplicates/support';

const DRAWING = `
  Nom     | Prénom | Email                  | Téléphone      | Adresse           | Code postal | Ville | Dernier achat | CA HT
  Petit   | Hugo   | hugo.petit@sfr.fr      | 0478121314     | 3 rue des Lilas   | 69003       | Lyon  | 01/02/2025    | 100,00
  PETIT   | HUGO   | hugo.petit@sfr.fr      | 04 78 12 13 14 | 3, r. des Lilas   | 69003       | LYON  | 01/03/2025    | 50,00
  Lefèvre | Anne   | anne.lefevre@gmail.com | 06 12 34 56 78 | 12 rue de la Gare | 01000       | Bourg | 03/02/2025    | 9000,00
  Lefevre | Anne   | anne.lefevre@gmail.com | 06 98 76 54 32 | 12 r. de la Gare  | 1000        | BOURG | 05/06/2024    | 500,00
  Roussel | Nadia  | nadia@roussel.fr       | 0320565758     | 41 rue Nationale  | 59000       | Lille | 06/06/2024    | 70,00
  Roussel | Karim  | karim@gmail.com        | 0320565758     | 41 rue Nationale  | 59000       | Lille | 07/06/2024    | 80,00
`;
const NOTHING: Links = { mustLink: [], cannotLink: [] };
const keys = searchDrawn(DRAWING).duplicates.rowKeys;

function tabWith(links: Links, language: 'fr' | 'en' = 'fr') {
  const { table, mapping, duplicates } = searchDrawn(DRAWING, links);
  return duplicatesTab(
    describeDuplicates(duplicates, table, mapping, { links, amounts: 'sum', language }),
    language,
  );
}

const tab = tabWith(NOTHING);
const header = tab.values[1]!;
const cell = (line: number, name: string) => tab.values[1 + line]![header.indexOf(name)];

test('the group with the most money comes first, its kept record before the others', () => {
  expect([1, 2, 3, 4].map((line) => cell(line, 'Ligne'))).toEqual([4, 5, 3, 2]);
  expect(cell(1, 'Fiche')).toMatch(/^Fiche conservée.*dernier achat le plus récent$/);
  expect(cell(2, 'Fiche')).toBe('À fusionner dans la fiche conservée');
});

test('conflicts are said in words on the kept record, the reasons on the others', () => {
  expect(cell(1, 'Valeurs en conflit')).toContain('Téléphone (06 98 76 54 32)');
  expect(cell(1, 'Pourquoi')).toBeNull();
  expect(String(cell(2, 'Pourquoi')).toLowerCase()).toContain('même e-mail');
});

test('the decision is a list of three answers, blank to begin with; the key comes last', () => {
  const column = header.indexOf('Décision') + 1;
  expect(tab.lists).toEqual([
    {
      range: { row: 3, column, rows: 6, columns: 1 },
      values: ['Fusionner', 'Garder séparés', 'À décider'].map((fr) => expect.objectContaining({ fr })),
    },
  ]);
  expect(cell(1, 'Décision')).toBeNull();
  expect(header[header.length - 1]).toBe('Clé de la fiche');
  expect(cell(1, 'Clé de la fiche')).toBe(keys[2]);
});

test('a household comes last, and is said to be none', () => {
  expect([5, 6].map((line) => [cell(line, 'Confiance'), cell(line, 'Ligne'), cell(line, 'Fiche')])).toEqual([
    ['Même foyer\u00a0: pas un doublon', 7, 'Reste une fiche à part'],
    ['Même foyer\u00a0: pas un doublon', 6, 'Reste une fiche à part'],
  ]);
});

test('in English too', () => {
  const texts = tabWith(NOTHING, 'en').values.flat().map(String).join('\n');
  expect(texts).toContain('Kept record: most recent last order');
  expect(texts).toContain('Same household');
  expect(texts).not.toMatch(/Fusionner|même|Décision/);
});

/** The tab once the user has answered on these lines, counted from 1. */
function answered(answers: Readonly<Record<number, string>>, from = tab): unknown[][] {
  return from.values.map((row, index) =>
    row.map((value, column) => (header[column] === 'Décision' ? (answers[index - 1] ?? value) : value)),
  );
}
const said = (rows: unknown[][]): readonly string[] => readAnswers(rows).map(encodeDecision);
const pairOf = (a: number, b: number): string => [keys[a]!, keys[b]!].sort().join(' ');

describe('answers read back', () => {
  test('as they were written, say nothing new', () => {
    expect(said(answered({}))).toEqual([]);
  });

  test.each([
    ['on the kept record, for the whole group', { 1: 'Fusionner' }],
    ['on the other record, which takes the kept one along', { 2: 'Fusionner' }],
    ['in capitals, without accents or in English', { 1: 'MERGE' }],
  ])('%s', (_rule, answers) => {
    expect(said(answered(answers))).toEqual([`merge ${pairOf(2, 3)}`]);
  });

  test('whatever the order of the lines', () => {
    const [first, second, ...lines] = answered({ 3: 'Garder séparés' });
    expect(said([first!, second!, ...lines.reverse()])).toEqual([`separate ${pairOf(0, 1)}`]);
  });

  test('that are no answer, or on lines that are no longer ours, are passed over', () => {
    const rows = answered({ 1: 'je ne sais pas', 3: 'Fusionner' });
    rows[4]![header.length - 1] = 'autre chose';
    expect(said(rows)).toEqual([]);
  });

  test('a household may be merged all the same', () => {
    expect(said(answered({ 5: 'Fusionner' }))).toEqual([`merge ${pairOf(4, 5)}`]);
  });
});

describe('what was decided', () => {
  const merged = linksOf(decideGroup([keys[2]!, keys[3]!], 'merge'));
  const separated = linksOf(decideGroup([keys[2]!, keys[3]!], 'separate'));

  test('stands in the tab the next time, and says nothing new', () => {
    const again = tabWith(merged);
    expect(again.values.slice(2, 4).map((row) => row.slice(2, 4))).toEqual([
      ['Fusionner', 'Fusionner'],
      ['Fusionner', 'Fusionner'],
    ]);
    expect(said(again.values.map((row) => [...row]))).toEqual([]);
  });

  test('records kept apart stay listed, so that it can be taken back', () => {
    const again = tabWith(separated);
    expect(again.values[2]!.slice(1, 5)).toEqual([
      'gardées séparées par vous',
      'Garder séparés',
      'Garder séparés',
      'Reste une fiche à part',
    ]);
    expect(said(answered({ 1: 'À décider' }, again))).toEqual([`undecided ${pairOf(2, 3)}`]);
  });

  test('an answer wiped out takes the decision back', () => {
    expect(said(answered({ 1: '', 2: '' }, tabWith(merged)))).toEqual([`undecided ${pairOf(2, 3)}`]);
  });

  test('elsewhere is put into both columns, line by line', () => {
    const block = answerBlock(tab.values, merged, 'fr')!;
    expect([block.row, block.column]).toEqual([3, 3]);
    expect(block.values.slice(0, 3)).toEqual([
      ['Fusionner', 'Fusionner'],
      ['Fusionner', 'Fusionner'],
      ['', ''],
    ]);
  });
});

// Two records of four say the same thing, and have one key.
test('beside the source, each record is told its group, and who only looks alike is told nothing', () => {
  const marks = marksByKey(answered({ 1: 'Fusionner' }), 'fr');
  expect(marks.get(keys[2]!)).toMatch(/^Groupe 1 – .+ – Fusionner$/);
  expect(marks.get(keys[0]!)).toMatch(/^Groupe 2 – [^–]+$/);
  expect([marks.has(keys[4]!), marks.size]).toEqual([false, 3]);
});
