import type { Analysis, AnalysisOptions } from '../../../src/core/analysis/analysis';
import { limitsIn } from '../../../src/core/analysis/own-limits';
import { readSettings } from '../../../src/core/output/read-settings';
import { settingsTab } from '../../../src/core/output/settings-tab';
import { analysisOf } from '../../support/analysis';
import { gridOf } from '../../support/grid';

/** Forty clients with odd cents, so that limits fall between two of them. */
const BASE = gridOf([
  ['Code client', 'Premier achat', 'Dernier achat', 'Nb commandes', 'CA HT', 'Marge brute', 'Clics'],
  ...Array.from({ length: 40 }, (_, index) => [
    `C${index + 1}`,
    '01/01/2020',
    `${String((index % 28) + 1).padStart(2, '0')}/0${9 - Math.floor(index / 5)}/2024`,
    String(40 - index),
    `${((40 - index) * 100.29).toFixed(2).replace('.', ',')}`,
    `${(40 - index) * ((index * 7) % 50)},00`,
    String(index % 9),
  ]),
]);

const analysed = (options: Partial<AnalysisOptions> = {}): Analysis =>
  analysisOf('2024-10-01', BASE, { classes: 4, ...options });

type Row = (string | number | boolean)[];

const rowsOf = (analysis: Analysis, language: 'fr' | 'en' = 'fr'): Row[] =>
  settingsTab(analysis, language).values.map((row) => row.map((value) => value ?? ''));

/** The same tab, with the value of the line whose label begins so changed. */
function changed(analysis: Analysis, label: string, value: string | number): Row[] {
  const rows = rowsOf(analysis);
  const row = rows.find(([text]) =>
    String(text)
      .replace(/[\u00a0\u202f]/g, ' ')
      .startsWith(label),
  );
  if (!row) throw new Error(`no line « ${label} »`);
  row[1] = value;
  return rows;
}

const read = (rows: Row[]) => {
  const result = readSettings(rows);
  return result.ok ? result.value! : result.problem;
};

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
    ['Récence (jours) : limite 2', 1, /ligne 13 \(« Récence \(jours\) : limite 2 »\) : 1 est trop petit/],
    ['Fréquence (commandes) : limite 1', 'beaucoup', /« beaucoup » n’est pas un nombre/],
    ['Montant : limite 3', '', /la cellule est vide/],
    ['Dormant jusqu’à (jours)', 3, /trop petit/],
    ['Notes RFM, de 1 à', 7, /au plus 5/],
    ['Notes RFM, de 1 à', 3.5, /nombre entier/],
    ['Méthode des onglets', 'la bonne', /choisissez « Les segments RFM/],
    ['Limites figées', 'peut-être', /choisissez « oui », « non »/],
  ])('%s : %s', (label, value, says) => {
    const found = read(changed(analysed(), label, value));
    const text = 'text' in found ? found.text.fr.replace(/[\u00a0\u202f]/g, ' ') : 'accepted';
    expect(text).toMatch(says);
    expect(text).toMatch(/^Onglet « Réglages », ligne \d+ .*les réglages précédents restent en place\.$/);
  });
});

test('lines that somebody deleted are left to the file; an emptied tab says nothing', () => {
  const rows = rowsOf(analysed()).filter(([label]) => !/^(Récence|Gros|Actif)/.test(String(label)));
  expect(read(rows)).toMatchObject({ limits: { rfm: undefined, pmg: undefined, cycle: undefined } });
  expect(readSettings([['', ''], ['']])).toEqual({ ok: true, value: undefined });
});
