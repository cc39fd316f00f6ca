import { ownerTab } from '../../../src/core/output/owner-tab';
import { analysisOf } from '../../support/analysis';
import { gridOf } from '../../support/grid';
import { cutTexts, pageSize } from '../../support/page-size';

const LONG = 'SOCIÉTÉ COOPÉRATIVE DES PRODUCTEURS DE LA VALLÉE DU RHÔNE';

/** Forty clients, the first ones with names as long as files have them, for 4 000, 3 900… 100 €. */
const ANALYSIS = analysisOf(
  '2025-06-30',
  gridOf([
    ['Société', 'Dernier achat', 'Nb commandes', 'CA HT'],
    ...Array.from({ length: 40 }, (_, index) => [
      index < 24 ? `${LONG} ${index}` : `Société ${index}`,
      ...['10/06/2025', 2, 4000 - 100 * index],
    ]),
  ]),
  { method: 'pmg' },
);

const week = (titles: readonly string[], name = 'Garage du Pont') =>
  titles.map((title) => ({
    title,
    people: Array.from({ length: 10 }, () => ({ name, line: '04 75 00 00 00 · attendu le 30/06/2025' })),
  }));

const FOUR = ['À appeler', 'En retard sur leur rythme', 'Devis en cours à relancer', 'Anniversaires'];

const linesOf = (lists: ReturnType<typeof week>, language: 'fr' | 'en' = 'fr'): readonly string[] =>
  ownerTab(ANALYSIS, lists, language).values.map((row) =>
    row
      .filter(Boolean)
      .join(' | ')
      .replace(/[\u00a0\u202f]/g, ' '),
  );

describe('« Page du dirigeant » as a tab', () => {
  test('figures first, then the sales week, then whom to speak to, with dates', () => {
    const lines = linesOf(week(['À appeler']));
    // 20 % of 40 clients, 4 000 to 3 300 €: 29 200 of 82 000 €.
    expect(lines.slice(0, 5)).toEqual([
      'Votre semaine',
      'Qui appeler, quel jour, et sur quoi s’appuie votre chiffre d’affaires.',
      '',
      '40 clients · 3 segments',
      '82 000 € de chiffre d’affaires, dont 36 % par vos 20 % de meilleurs clients',
    ]);
    expect(lines.find((line) => line.startsWith('Semaine commerciale'))).toMatch(
      /^Semaine commerciale \| Lundi : les Gros, et les devis encore ouverts\n8 clients, à commencer par /,
    );
    expect(lines).toContain('À appeler | Garage du Pont · 04 75 00 00 00 · attendu le 30/06/2025');
  });

  test('ten people of a list or two, six of each of four', () => {
    const named = (titles: readonly string[]): number =>
      linesOf(week(titles)).filter((line) => line.includes('Garage du Pont')).length;
    expect([0, 1, 2, 4].map((count) => named(FOUR.slice(0, count)))).toEqual([0, 10, 20, 24]);
  });

  test.each(['fr', 'en'] as const)(
    'holds within 720 × 1,000 px and cuts no text, whatever the names (%s)',
    (language) => {
      for (const count of [0, 1, 2, 3, 4]) {
        const tab = ownerTab(ANALYSIS, week(FOUR.slice(0, count), LONG), language);
        const { width, height } = pageSize(tab);
        expect([count, width, height <= 1_000, cutTexts(tab)]).toEqual([count, 720, true, []]);
      }
    },
  );
});
