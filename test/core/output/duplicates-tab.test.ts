import { DUPLICATE_DECISIONS, duplicatesTab } from '../../../src/core/output/duplicates-tab';
import { searchDrawn } from '../duplicates/support';

const BASE = searchDrawn(`
  Nom     | Prénom | Email                  | Téléphone      | Adresse           | Code postal | Ville | Dernier achat | CA HT
  Petit   | Hugo   | hugo.petit@sfr.fr      | 0478121314     | 3 rue des Lilas   | 69003       | Lyon  | 01/02/2025    | 100,00
  PETIT   | HUGO   | hugo.petit@sfr.fr      | 04 78 12 13 14 | 3, r. des Lilas   | 69003       | LYON  | 01/03/2025    | 50,00
  Lefèvre | Anne   | anne.lefevre@gmail.com | 06 12 34 56 78 | 12 rue de la Gare | 01000       | Bourg | 03/02/2025    | 9000,00
  Lefevre | Anne   | anne.lefevre@gmail.com | 06 98 76 54 32 | 12 r. de la Gare  | 1000        | BOURG | 05/06/2024    | 500,00
  Roussel | Nadia  | nadia@roussel.fr       | 0320565758     | 41 rue Nationale  | 59000       | Lille | 06/06/2024    | 70,00
  Roussel | Karim  | karim@gmail.com        | 0320565758     | 41 rue Nationale  | 59000       | Lille | 07/06/2024    | 80,00
`);
const tabIn = (language: 'fr' | 'en') => duplicatesTab(BASE.duplicates, BASE.table, BASE.mapping, language);

const tab = tabIn('fr');
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
    { range: { row: 3, column, rows: 4, columns: 1 }, values: Object.values(DUPLICATE_DECISIONS) },
  ]);
  expect(cell(1, 'Décision')).toBeNull();
  expect(header[header.length - 1]).toBe('Clé');
  expect(cell(1, 'Clé')).toBe(BASE.duplicates.rowKeys[2]);
});

test('a household stands apart, under the groups', () => {
  expect(tab.values.slice(7).map((row) => row.slice(0, 3))).toEqual([
    ['Ressemblants, mais pas des doublons', null, null],
    ['Ce qu’ils sont', 'Lignes', 'Noms'],
    ['Même foyer', '6, 7', 'Roussel Nadia / Roussel Karim'],
  ]);
});

test('in English too', () => {
  const texts = tabIn('en').values.flat().map(String).join('\n');
  expect(texts).toContain('Kept record: most recent last order');
  expect(texts).toContain('Same household');
  expect(texts).not.toMatch(/Fusionner|même|Décision/);
});
