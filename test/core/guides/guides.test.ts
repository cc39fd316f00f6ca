import type { Analysis, AnalysisOptions } from '../../../src/core/analysis/analysis';
import { buildGuides, type Guide, type GuideSubject } from '../../../src/core/guides/build-guide';
import { GUIDE_CONTENTS } from '../../../src/core/guides/content';
import { guideTab } from '../../../src/core/output/guide-tab';
import { analysisOf } from '../../support/analysis';
import { crowdedGuides } from '../../support/crowded-guides';
import { gridOf, tableOf } from '../../support/grid';
import { cutTexts, pageSize } from '../../support/page-size';

const BASE = tableOf(`
  Société     | Téléphone      | Premier achat | Dernier achat | Nb commandes | CA HT
  Boulangerie | 03 53 01 00 01 | 01/02/2021    | 20/06/2025    | 24           | 12 400,00 €
  Garage      | 03 53 01 00 02 | 03/03/2021    | 10/06/2025    | 18           | 9 800,00 €
  Hôtel       | 03 53 01 00 03 | 04/04/2022    | 28/05/2025    | 12           | 7 300,00 €
  Fleurs      | 03 53 01 00 05 | 06/06/2023    | 14/04/2025    | 7            | 420,00 €
  École       | 03 53 01 00 06 | 01/06/2025    | 01/06/2025    | 1            | 310,00 €
  Menuiserie  | 03 53 01 00 08 | 09/09/2020    | 12/01/2023    | 15           | 8 600,00 €
  Pharmacie   | 03 53 01 00 10 | 11/11/2021    | 15/12/2023    | 2            | 260,00 €
  Taxi        | 03 53 01 00 11 | 12/12/2021    | 12/12/2021    | 1            | 90,00 €
  Sans rien   |                |               |               | 0            |
  Futur       | 03 53 01 00 13 |               |               | 0            |
`);

const analysed = (options: Partial<AnalysisOptions> = {}): Analysis =>
  analysisOf('2025-06-30', BASE, { classes: 3, ...options });

const guideOf = (id: string, analysis: Analysis, ...rest: [Parameters<typeof buildGuides>[2]?]): Guide =>
  buildGuides(analysis, GUIDE_CONTENTS, ...rest).find(({ segment }) => segment.id === id)!;

const textOf = (guide: Guide, analysis: Analysis, language: 'fr' | 'en' = 'fr'): string =>
  guideTab(guide, analysis, language)
    .values.map((row) => row.filter(Boolean).join(' | '))
    .join('\n')
    .replace(/[\u00a0\u202f]/g, ' ');

describe('what a guide says of this base', () => {
  test('how many, which share of clients and revenue, basket and recency of the middle client', () => {
    const analysis = analysed();
    const text = textOf(guideOf('champions', analysis), analysis);
    // 12,400 + 9,800 of 39,180 €; baskets 516.67 and 544.44 €; 10 and 20 days.
    expect(text).toContain('2 clients · 25 % de la base · 56,7 % du chiffre d’affaires');
    expect(text).toContain(
      '22 200 € au total · panier médian 531 € · dernier achat il y a 15 jours (médiane)',
    );
  });

  test('where one good score is enough, its limits say « ou »', () => {
    const analysis = analysed();
    const text = textOf(guideOf('win-back', analysis), analysis);
    expect(text).toMatch(/Récence R1 : plus de \d+ jours ; fréquence F3 : .*, ou montant M3 : /);
  });

  test('whom to call, best revenue first, with the phone', () => {
    const analysis = analysed();
    const text = textOf(guideOf('champions', analysis), analysis);
    expect(text).toContain('1. Boulangerie · 03 53 01 00 01 · 12 400 € · 20/06/2025');
  });

  test('an indicator that the file knows has its base and its target in figures', () => {
    const analysis = analysed({ preset: 'complet' });
    const { content } = guideOf('champions', analysis);
    const basket = GUIDE_CONTENTS.find(({ id }) => id === 'grow')!.indicators[0];
    const guide = {
      ...guideOf('champions', analysis),
      content: { ...content, indicators: [basket, basket, basket] as const },
    };
    expect(textOf(guide, analysis)).toContain('Base : 531 € (aujourd’hui) · Cible : 584 € (+10 %');
  });

  test('below 30 contacts the page asks for counts, not rates', () => {
    const analysis = analysed();
    expect(textOf(guideOf('champions', analysis), analysis)).toContain('Moins de 30 contacts : comptez');
  });

  test('prospects have no revenue; those who can be reached come first', () => {
    const analysis = analysed();
    const text = textOf(guideOf('prospects', analysis), analysis);
    expect(text).toContain('2 contacts · 20 % du fichier');
    expect(text).toContain('1. Futur · 03 53 01 00 13\n2. Sans rien');
    expect(text).not.toContain('chiffre d’affaires ·');
  });

  test('the portrait and the limits of another class stand where they are given', () => {
    const analysis = analysed();
    const subject: GuideSubject = {
      segment: { ...analysis.segments[0]!, id: 'abcd-a' },
      limits: { fr: 'marge forte', en: 'high margin' },
    };
    const portraits = { 'abcd-a': { fr: 'surtout des hôtels', en: 'mostly hotels' } };
    const text = textOf(guideOf('abcd-a', analysis, { others: [subject], portraits }), analysis);
    expect(text).toContain('Surtout des hôtels\nLimites | Marge forte');
  });

  test('without dates there are guides by size, with their limits in euros', () => {
    const sizes = analysisOf(
      '2025-06-30',
      tableOf('Client | CA HT\nA | 500\nB | 300\nC | 200\nD | 100\nE | 50'),
    );
    const ids = buildGuides(sizes, GUIDE_CONTENTS).map(({ segment }) => segment.id);
    expect(ids).toEqual(['big', 'medium', 'small']);
    expect(textOf(guideOf('medium', sizes), sizes)).toContain('De 200,00 € à moins de 500,00 € de chiffre');
    expect(textOf(guideOf('medium', sizes), sizes)).not.toContain('médian');
  });
});

describe('classes of other methods', () => {
  /** Forty clients, every other one a hotel, the hotels being the better ones. */
  const hotels = gridOf([
    ['Société', 'Secteur', 'Dernier achat', 'Nb commandes', 'CA HT', 'Marge', 'Effectif'],
    ...Array.from({ length: 40 }, (_, index) => [
      ...[`S${index}`, index < 20 ? 'Hôtel' : 'Garage', '01/03/2025', '3', `${(40 - index) * 100},00`],
      ...[`${(40 - index) * 20},00`, index === 39 ? '80' : '4'],
    ]),
  ]);
  const byMethod = (method: AnalysisOptions['method']) => analysisOf('2025-06-30', hotels, { method });

  test('A to D say the levels that they go by; score classes their scores', () => {
    const abcd = byMethod('abcd');
    const first = abcd.segments.find(({ members }) => members.length > 0)!;
    expect(textOf(guideOf(first.id, abcd), abcd)).toMatch(
      /Limites \| Chiffre d’affaires moyen au-delà de 1 400 €, élevé au-delà de 2 700 € ; Taux de marge moyen/,
    );
    const criteria = [{ source: 'revenue', weight: 1 }];
    const score = analysisOf('2025-06-30', hotels, { method: 'score', criteria });
    expect(textOf(guideOf('score-b', score), score)).toContain('Limites | Score de 40 à moins de 70 sur 100');
  });

  test('a portrait says which groups are more frequent, beyond chance', () => {
    const pmg = byMethod('pmg');
    // All 8 big ones are hotels, against 12 of the 32 others.
    expect(textOf(guideOf('big', pmg), pmg)).toMatch(/Plus souvent que les autres : \S.*\(100 %\)/);
    expect(guideOf('medium', pmg).portrait?.fr).toMatch(/Hôtellerie.* \(100\s%\)/);
    expect(guideOf('small', pmg).portrait?.fr).toMatch(/Garage|Automobile|Commerce/);
  });

  test('« Petits à potentiel » have their guide where sizes make the segments', () => {
    const pmg = byMethod('pmg');
    const text = textOf(guideOf('promising', pmg), pmg);
    expect(text).toMatch(/^ ?\|? ?Petits à potentiel/);
    expect(text).toContain('1 client · 2,5 % de la base');
    expect(text).toContain('1. S39');
    expect(guideOf('promising', byMethod('abcd'))).toBeUndefined();
  });

  test('stages of life and profiles have none', () => {
    for (const method of ['cycle', 'profile'] as const) {
      expect(buildGuides(byMethod(method), GUIDE_CONTENTS)).toEqual([]);
    }
  });
});

describe('which advice a segment gets', () => {
  test('segments shown together have their own, or that of the first', () => {
    const analysis = analysed({ preset: 'essentiel' });
    const contents = Object.fromEntries(
      buildGuides(analysis, GUIDE_CONTENTS).map(({ segment, content }) => [segment.id, content.id]),
    );
    expect(contents).toMatchObject({
      new: 'new+occasional',
      dormant: 'dormant+lost',
      champions: 'champions',
    });
    expect(contents['loyal'] ?? 'loyal').toBe('loyal');
  });

  test('the activity changes what it says otherwise, and nothing else', () => {
    const analysis = analysed();
    const general = guideOf('champions', analysis).content;
    const services = guideOf('champions', analysed({ choices: { activity: 'services' } })).content;
    expect(services.actions[2].what.fr).toContain('témoignage');
    expect(services.actions[0]).toBe(general.actions[0]);
    expect(services.indicators).toBe(general.indicators);
  });
});

describe('the page', () => {
  const analysis = analysed();
  const crowded = [29, 12_345].flatMap((members) => crowdedGuides(analysis, members));

  test.each(['fr', 'en'] as const)('holds within 720 × 1,000 px whatever the figures (%s)', (language) => {
    const sizes = crowded.map(
      (guide) => [guide.content.actions[0].what.fr, pageSize(guideTab(guide, analysis, language))] as const,
    );
    expect(sizes.filter(([, { width, height }]) => width > 720 || height > 1_000)).toEqual([]);
  });

  test.each(['fr', 'en'] as const)('cuts no text (%s)', (language) => {
    expect(crowded.flatMap((guide) => cutTexts(guideTab(guide, analysis, language)))).toEqual([]);
  });
});
