import { explainClient } from '../../../src/core/explain/explain-client';
import type { ExplainedSection } from '../../../src/core/explain/explanation';
import { say } from '../../../src/core/text/typography';
import { analysisOf } from '../../support/analysis';
import { tableOf } from '../../support/grid';
import { phrasesIn, unfit } from '../../support/phrases';

/** Five clients: each axis has one client per class, so that limits and scores are read off by hand. */
const FIVE = tableOf(`
  Code | Société | Premier achat | Dernier achat | Nb commandes | CA HT      | Marge
  C1   | Un      | 01/01/2020    | 31/12/2025    | 9            | 900,00 €   | 400,00 €
  C2   | Deux    | 15/11/2025    | 01/12/2025    | 1            | 700,00 €   | 100,00 €
  C3   | Trois   | 01/01/2020    | 01/10/2025    | 5            | 500,00 €   | 10,00 €
  C4   | Quatre  | 01/01/2020    | 01/06/2025    | 3            | 1 300,50 € | 300,00 €
  C5   | Cinq    | 01/01/2020    | 01/01/2025    | 7            | 100,00 €   | -20,00 €
  C6   | Six     |               |               | 0            |            |
`);

const analysis = analysisOf('2025-12-31', FIVE);

const told = (sections: readonly ExplainedSection[]): Record<string, string> =>
  Object.fromEntries(
    sections.flatMap(({ title, lines }) =>
      lines.map(({ label, text }) => [
        `${title.fr} › ${label.fr}`,
        say(text, 'fr').replace(/[\u00a0\u202f]/g, ' '),
      ]),
    ),
  );

test('values, limits, scores, code and rule of a client, as an accountant would work them out', () => {
  // Limits of type 7, at places 0.8, 1.6, 2.4 and 3.2 of the five sorted values: 24, 66.6… days; 2.6… orders; 420, 620, 780… €.
  expect(told(explainClient(analysis, 1))).toMatchObject({
    'Dans votre fichier › Lignes': '3',
    'Dans votre fichier › Dernier achat': '01/12/2025, 30 jours avant l’analyse du 31/12/2025',
    'Récence, fréquence, montant › Récence': '30 jours → R4 (de 25 à 66 jours)',
    'Récence, fréquence, montant › Fréquence': '1 commande → F1 (2 commandes ou moins)',
    'Récence, fréquence, montant › Montant': '700,00 € → M3 (plus de 620,00 €, jusqu’à 780,00 €)',
    'Récence, fréquence, montant › Code RFM': '413',
    'Récence, fréquence, montant › Première règle remplie': 'Nouveau : R4 ou plus',
    'Récence, fréquence, montant › Segment RFM': 'Nouveau',
    'Segment › Dans les onglets': 'Nouveau',
  });
});

test('each method says its class, its reason and the limit it compared with', () => {
  expect(told(explainClient(analysis, 3))).toMatchObject({
    'PMG › Classe': 'Gros',
    'PMG › Limites': 'Gros : 1 300,50 € ou plus ; Moyens : 700,00 € ou plus',
    'Classe A-D › Contribution': 'marge 300,00 € − coût de service inconnu = 300,00 €',
    'Cycle de vie › Classe': expect.any(String),
  });
});

test('a new code whose first order is old is an exception, and says so', () => {
  const grid = tableOf(`
    Code | Société | Premier achat | Dernier achat | Nb commandes | CA HT
    C1   | Un      | 01/01/2020    | 31/12/2025    | 9            | 900,00 €
    C2   | Deux    | 15/01/2021    | 01/12/2025    | 1            | 700,00 €
    C3   | Trois   | 01/01/2020    | 01/10/2025    | 5            | 500,00 €
    C4   | Quatre  | 01/01/2020    | 01/06/2025    | 3            | 1 300,50 €
    C5   | Cinq    | 01/01/2020    | 01/01/2025    | 7            | 100,00 €
  `);
  expect(told(explainClient(analysisOf('2025-12-31', grid), 1))).toMatchObject({
    'Récence, fréquence, montant › Première règle remplie': 'Nouveau : R4 ou plus',
    'Récence, fréquence, montant › Exception':
      'premier achat il y a plus de 90 jours : Occasionnel, non Nouveau',
    'Récence, fréquence, montant › Segment RFM': 'Occasionnel',
  });
});

test('a client without an order is in no segment, and the reason is said', () => {
  const sections = explainClient(analysis, 5);
  expect(told(sections)).toMatchObject({
    'Segment › Dans les onglets': 'aucun',
    'Dans votre fichier › Non classé': 'aucune commande',
  });
  expect(sections.map(({ title }) => title.fr)).not.toContain('Récence, fréquence, montant');
});

test('« Segment retenu » wins with its motif; one that names no segment says that it has no effect', () => {
  const keeping = (segment: string) =>
    told(
      explainClient(
        analysisOf('2025-12-31', FIVE, { kept: new Map([[1, { segment, reason: 'associé du dirigeant' }]]) }),
        1,
      ),
    );
  expect(keeping('Champion')).toMatchObject({
    'Segment › Calculé': 'Nouveau',
    'Segment › Segment retenu': 'Champion',
    'Segment › Motif': 'associé du dirigeant',
    'Segment › Dans les onglets': 'Champion',
  });
  expect(keeping('Chouchou')['Segment › Segment retenu']).toMatch(/^Chouchou \(sans effet/);
});

test('the parts of a weighted score add up to it', () => {
  const grid = tableOf(`
    Code | Société | CA HT    | Potentiel | Secteur
    C1   | Un      | 900,00 € | 80        | BTP
    C2   | Deux    | 700,00 € | 20        | BTP
    C3   | Trois   | 500,00 € |           | Conseil
  `);
  const lines = told(explainClient(analysisOf('2025-12-31', grid, { method: 'score' }), 0));
  const products = Object.values(lines).flatMap((text) => / × .* = (.*)$/.exec(text)?.[1] ?? []);
  const sum = products.reduce((total, text) => total + Number(text.replace(',', '.')), 0);
  const score = Number(/^(\d+) sur 100/.exec(lines['Classe du score › Pourquoi']!)![1]);
  expect(products.length).toBeGreaterThan(0);
  expect(Math.abs(sum - score)).toBeLessThanOrEqual(1);
});

test('every sentence stands in both languages', () => {
  const phrases = [0, 1, 2, 3, 4, 5].flatMap((client) => phrasesIn(explainClient(analysis, client)));
  expect(unfit(phrases)).toEqual([]);
});
