import { detailPair, explainPair } from '../../../src/core/duplicates/explain';
import { searchDrawn } from './support';

test('one line: what agrees, strongest first, then what does not', () => {
  const { table, duplicates } = searchDrawn(`
    Nom      | Prénom | Email                  | Téléphone      | Adresse              | Code postal | Ville
    Lefèvre  | Anne   | anne.lefevre@gmail.com | 06 12 34 56 78 | 12 rue de la Gare    | 01000       | Bourg
    Lefebvre | Anne   | anne.lefevre@gmail.com | 06 12 34 56 78 | 4 place du Marché    | 01000       | Bourg
    Petit    | Jean   | jean.petit@sfr.fr      | 01 46 28 72 30 | 8 quai de la Loire   | 75019       | Paris`);
  const { fr, en } = explainPair(duplicates, table, 0, 1);
  expect(fr.split(' — ')).toEqual([expect.stringMatching(/^(Même|Nom).*·/), 'adresse différente']);
  expect(fr).toContain('nom proche (Lefèvre Anne / Lefebvre Anne)');
  expect(fr.toLowerCase()).toContain('même e-mail');
  expect(en).toContain('similar name (Lefèvre Anne / Lefebvre Anne)');
  expect(en).toMatch(/ — different address$/);
});

test('the evidence adds up to what the pair is worth above the prior', () => {
  const { duplicates } = searchDrawn(`
    Nom     | Email
    Lefèvre | anne.lefevre@gmail.com
    Lefevre | anne.lefevre@gmail.com
    Petit   | jean.petit@sfr.fr`);
  const sums = duplicates.evidence(0, 1).reduce((sum, { bits }) => sum + bits, 0);
  // Three rows: the prior is that of the smallest file, log2(0.6 / 300).
  expect(duplicates.pairs[0]!.score).toBeCloseTo(sums + Math.log2(0.6 / 300), 6);
});

test('an unknown column is named', () => {
  const { table, duplicates } = searchDrawn(`
    Nom     | Matricule
    Lefèvre | 7489264
    Lefèvre | 7489264
    Petit   | 8017807`);
  expect(explainPair(duplicates, table, 0, 1).fr.toLowerCase()).toContain('même valeur (matricule)');
});

test('by field, what agrees adds bits and what conflicts takes some', () => {
  const { table, duplicates } = searchDrawn(`
    Nom     | Prénom | Email                  | Code postal
    Lefèvre | Anne   | anne.lefevre@gmail.com | 01000
    Lefèvre | Anne   | anne.lefevre@gmail.com | 75011
    Petit   | Jean   | jean.petit@sfr.fr      | 69003`);
  const details = detailPair(duplicates, table, 0, 1);
  expect(details.map(({ text, bits, conflict }) => [text.fr, bits > 0, conflict])).toEqual([
    ['même e-mail', true, false],
    ['même nom', true, false],
    ['autre ville', false, true],
  ]);
});
