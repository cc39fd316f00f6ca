import { limitsIn } from '../../../src/core/analysis/own-limits';
import { readSettings } from '../../../src/core/output/read-settings';
import { analysed, changed, read, refusal, rowsOf } from './settings-support';

test.each(['fr', 'en'] as const)('what is written in %s is read back to the very same limits', (language) => {
  const analysis = analysed({ method: 'score', aim: 'conquer', preset: 'essentiel' });
  expect(read(rowsOf(analysis, language))).toMatchObject({
    ...{ method: 'score', aim: 'conquer', preset: 'essentiel', classes: 4, frozen: false },
    limits: limitsIn(analysis),
    scoreLimits: { a: 70, b: 40 },
  });
});

test('the criteria of the score are read back by their header, with weight and direction', () => {
  const criteria = [
    { source: 6, weight: 3 },
    { source: 'revenue', weight: 1, lowIsGood: true },
  ];
  const found = read(rowsOf(analysed({ method: 'score', criteria })));
  expect(found).toMatchObject({
    criteria: [
      { source: 'Clics', weight: 3, lowIsGood: false },
      { source: 'Chiffre d’affaires', weight: 1, lowIsGood: true },
    ],
  });
});

test('the activity that the advice speaks to is read back in either language, and no other word is taken', () => {
  const asChosen = (text: string) => read(changed(analysed(), 'Votre activité', text));
  expect(asChosen('industrie')).toMatchObject({ choices: { activity: 'industry' } });
  expect(asChosen('trade')).toMatchObject({ choices: { activity: 'trade' } });
  expect(asChosen('boulangerie')).toMatchObject({ code: expect.any(String) });
});

describe('frozen limits', () => {
  test('a limit changed by a person freezes all of them', () => {
    const found = read(changed(analysed(), 'Récence (jours) : limite 1', 45));
    expect(found).toMatchObject({ frozen: true, limits: { rfm: { recency: [45, 118, 189.25] } } });
  });

  test('« oui » freezes them as they are, « non » after « oui » sets them free though they differ by then', () => {
    expect(read(changed(analysed(), 'Limites figées', 'oui'))).toMatchObject({ frozen: true });
    const limits = { pmg: { big: 300_000, medium: 100_000 } };
    const frozen = analysed({ limits, frozen: true });
    expect(read(rowsOf(frozen))).toMatchObject({ frozen: true, limits: { pmg: limits.pmg } });
    expect(read(changed(frozen, 'Limites figées', 'Non'))).toMatchObject({ frozen: false });
  });

  test('amounts may be typed as people write them', () => {
    expect(read(changed(analysed(), 'Gros : à partir de', '3 500,50 €'))).toMatchObject({
      limits: { pmg: { big: 350_050 } },
    });
  });
});

describe('a value that cannot be is refused with its line and the reason', () => {
  test.each<[label: string, value: string | number, says: RegExp]>([
    ['Récence (jours) : limite 2', 1, /ligne 15 \(« Récence \(jours\) : limite 2 »\) : 1 est trop petit/],
    ['Fréquence (commandes) : limite 1', 'beaucoup', /« beaucoup » n’est pas un nombre/],
    ['Montant : limite 3', '', /la cellule est vide/],
    ['Dormant jusqu’à (jours)', 3, /trop petit/],
    ['Notes RFM, de 1 à', 7, /au plus 5/],
    ['Notes RFM, de 1 à', 3.5, /nombre entier/],
    ['Méthode des onglets', 'la bonne', /choisissez « Les segments RFM/],
    ['Limites figées', 'peut-être', /choisissez « oui », « non »/],
  ])('%s : %s', (label, value, says) => {
    const found = read(changed(analysed(), label, value));
    const text = refusal(found);
    expect(text).toMatch(says);
    expect(text).toMatch(/^Onglet « Réglages », ligne \d+ .*les réglages précédents restent en place\.$/);
  });
});

test('lines that somebody deleted are left to the file; an emptied tab says nothing', () => {
  const rows = rowsOf(analysed()).filter(([label]) => !/^(Récence|Gros|Actif)/.test(String(label)));
  expect(read(rows)).toMatchObject({ limits: { rfm: undefined, pmg: undefined, cycle: undefined } });
  expect(readSettings([['', ''], ['']])).toEqual({ ok: true, value: undefined });
});

describe('the figures and ways of each method', () => {
  test('as usual, nothing is said of them; changed, they come back as they are typed', () => {
    expect(read(rowsOf(analysed()))).toMatchObject({ tuning: undefined, choices: { money: 'revenue' } });
    expect(read(changed(analysed(), 'Part des Gros', '25 %'))).toMatchObject({ tuning: { pmgBig: 0.25 } });
    expect(read(changed(analysed(), 'Part des Gros', 25))).toMatchObject({ tuning: { pmgBig: 0.25 } });
    expect(read(changed(analysed(), 'Montant RFM', 'panier moyen'))).toMatchObject({
      choices: { money: 'basket' },
    });
    expect(read(changed(analysed(), 'Secteurs prometteurs', 'Santé ; Hôtellerie'))).toMatchObject({
      promisingSectors: ['Santé', 'Hôtellerie'],
    });
  });

  test('what was read makes the next analysis, whose tab reads the same', () => {
    const tuning = { pmgBig: 0.1, months: 6, newDays: 30, lateFrom: 2.5, growthFrom: 1200.5 };
    const choices = { money: 'basket', codeOrder: 'MFR', pmgRule: 'revenue', crossWith: 'cycle' } as const;
    const found = read(rowsOf(analysed({ tuning, choices, promisingSectors: ['BTP'] })));
    expect(found).toMatchObject({ tuning, choices, promisingSectors: ['BTP'] });
  });

  test.each<[label: string, value: string | number, says: RegExp]>([
    ['Part des Gros', 120, /120 est trop grand, il faut au plus 100 %/],
    ['Prévision : nombre de mois', 2.5, /nombre entier/],
    ['Règle Petits, Moyens, Gros', 'au hasard', /choisissez « par nombre de clients », « par chiffre/],
  ])('%s : %s is refused', (label, value, says) => {
    const found = read(changed(analysed(), label, value));
    expect(refusal(found)).toMatch(says);
  });
});
