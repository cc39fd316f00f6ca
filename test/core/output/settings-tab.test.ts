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

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

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
    expect(plain('text' in found ? found.text.fr : 'accepted')).toMatch(says);
  });
});

describe('the table of segments', () => {
  const FIRST = 'Champions';
  const table = (analysis: Analysis): Row[] => {
    const rows = rowsOf(analysis);
    return rows.slice(rows.findIndex(([text]) => text === FIRST));
  };
  /** The tab with its table replaced; the part above stays. */
  const withTable = (analysis: Analysis, lines: Row[]): Row[] => [
    ...rowsOf(analysis).slice(0, -table(analysis).length),
    ...lines,
  ];

  test.each(['fr', 'en'] as const)('left as it is in %s, the division stays what it was', (language) => {
    for (const preset of ['complet', 'essentiel'] as const) {
      const found = read(rowsOf(analysed({ preset }), language));
      expect(found).toMatchObject({ preset });
      expect(found).not.toHaveProperty('ownSegments');
    }
  });

  const OWN: Row[] = [
    ['VIP', 'VIP', 'R3-4 F4 M4', 'à recevoir', 'Champions'],
    ['', '', '', '', ''],
    ['Les autres', '', 'R1-2 ; R3-4 F1-3 ; R3-4 F4 M1-3', '', ''],
  ];

  test('changed, it is one’s own, blank lines passed over', () => {
    expect(read(withTable(analysed(), OWN))).toMatchObject({
      preset: 'own',
      ownSegments: {
        classes: 4,
        lines: [
          { name: 'VIP', codes: 'R3-4 F4 M4', guide: 'Champions' },
          { name: 'Les autres', member: '', guide: '' },
        ],
      },
    });
  });

  test('one’s own stays in the tab and is read back, until a preset is chosen or the table is cleared', () => {
    const found = read(withTable(analysed(), OWN));
    const own = analysed({ ownSegments: ('text' in found ? undefined : found.ownSegments)! });
    expect(own.segments.map(({ id, name }) => [id, name.fr])).toEqual([
      ['champions', 'VIP'],
      ['own-les-autres', 'Les autres'],
    ]);
    expect(read(rowsOf(own))).toMatchObject({ preset: 'own', ownSegments: own.options.ownSegments });
    const back = read(changed(own, 'Découpage RFM', 'Essentiel : 5 segments'));
    expect(back).toMatchObject({ preset: 'essentiel' });
    expect(back).not.toHaveProperty('ownSegments');
    const cleared = rowsOf(own).map((row) => (/^(VIP|Les autres)$/.test(String(row[0])) ? ['', ''] : row));
    expect(read(cleared)).toMatchObject({ preset: undefined });
  });

  test('the same scores asked for otherwise, it is refused: it would not fit', () => {
    const found = read(changed(analysed(), 'Notes RFM, de 1 à', 5));
    expect(found).toMatchObject({ preset: 'complet', classes: 5 });
    const own = withTable(analysed(), OWN).map((row) =>
      /^Notes RFM/.test(String(row[0])) ? [row[0]!, 5] : row,
    );
    expect(plain((read(own) as { text: { fr: string } }).text.fr)).toMatch(
      /ligne \d+ \(« Codes RFM »\) : aucun segment ne prend les codes 555/,
    );
  });

  test.each<[says: RegExp, line: number, cells: Row]>([
    [/\(« Champions »\) : « R8 » ne se lit pas/, 0, ['Champions', 'Champion', 'R8', '', 'Champions']],
    [/aucun segment ne prend le code 444\./, 0, ['Champions', '', 'R4 F3 M3-4 ; R4 F4 M3', '', '']],
    [
      /\(« Fidèles »\) : « Champions » prend déjà le code 444\./,
      2,
      ['Fidèles', '', 'R3 F3-4 M3-4 ; 444', '', ''],
    ],
    [/le nom « CHAMPIONS » est déjà pris/, 2, ['CHAMPIONS', '', 'R3 F3-4 M3-4', '', '']],
  ])('%s', (says, line, cells) => {
    const lines = table(analysed());
    lines[line] = cells;
    const found = read(withTable(analysed(), lines));
    const text = plain('text' in found ? found.text.fr : 'accepted');
    expect(text).toMatch(says);
    expect(text).toMatch(/^Onglet « Réglages », ligne \d+ .*les réglages précédents restent en place\.$/);
  });
});

describe('criteria of the score', () => {
  const TWINS = gridOf([
    ['Code client', 'Dernier achat', 'Nb commandes', 'CA HT', 'Visites', 'Visites', 'Activité'],
    ...Array.from({ length: 12 }, (_, index) => [
      ...[`C${index}`, `0${1 + (index % 9)}/03/2024`, String(1 + index), `${100 * index},00`],
      ...[String(index), String(12 - index), ['Bar', 'Hôtel', 'Musée'][index % 3]!],
    ]),
  ]);
  const score = (criteria: AnalysisOptions['criteria']) =>
    analysisOf('2024-10-01', TWINS, { method: 'score', criteria });

  test('two columns of one header have a weight each', () => {
    const criteria = [
      { source: 4, weight: 70 },
      { source: 5, weight: 30 },
    ];
    expect(read(rowsOf(score(criteria)))).toMatchObject({
      criteria: [
        { source: 'Visites (colonne E)', weight: 70 },
        { source: 'Visites (colonne F)', weight: 30 },
      ],
    });
  });

  test('a list has a line per value: all alike at first, then as given; a blank is unknown', () => {
    const first = rowsOf(score([{ source: 6, weight: 1 }]));
    expect(read(first)).toMatchObject({ criteria: [{ points: { Bar: 50, Hôtel: 50, Musée: 50 } }] });
    const rows = first.map((row) =>
      /« Hôtel »/.test(plain(String(row[0])))
        ? [row[0]!, 90]
        : /« Bar »/.test(plain(String(row[0])))
          ? [row[0]!, '']
          : row,
    );
    const found = read(rows) as { criteria: NonNullable<AnalysisOptions['criteria']> };
    expect(found).toMatchObject({ criteria: [{ source: 'Activité', points: { Hôtel: 90, Musée: 50 } }] });
    expect([...score(found.criteria).score!.score.score].slice(0, 3)).toEqual([Number.NaN, 90, 50]);
  });
});
