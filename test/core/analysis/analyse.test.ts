import { analyse } from '../../../src/core/analysis/analyse';
import { analysisOf, sourceOf, succeeded } from '../../support/analysis';
import { gridOf, tableOf } from '../../support/grid';

/** Forty clients, each a little later, rarer and smaller than the one before. */
const BASE = gridOf([
  ['Code client', 'Premier achat', 'Dernier achat', 'Nb commandes', 'CA HT'],
  ...Array.from({ length: 40 }, (_, index) => [
    `C${index + 1}`,
    `01/01/2020`,
    `${String((index % 28) + 1).padStart(2, '0')}/0${9 - Math.floor(index / 5)}/2024`,
    String(40 - index),
    `${(40 - index) * 100},00`,
  ]),
]);

describe('an analysis', () => {
  const analysis = analysisOf('2024-10-01', BASE);

  test('has members best revenue first, shares that add up, and the classes side by side', () => {
    const champions = analysis.segments[0]!;
    expect(champions.id).toBe('champions');
    const revenues = Array.from(champions.members, (client) => analysis.clients.revenue[client]!);
    expect(revenues).toEqual([...revenues].sort((a, b) => b - a));
    expect(analysis.segments.reduce((sum, segment) => sum + segment.share, 0)).toBeCloseTo(1, 12);
    expect(analysis.segments.reduce((sum, segment) => sum + segment.revenueShare, 0)).toBeCloseTo(1, 12);
    expect(analysis.pmg.classes.filter((size) => size === 'big')).toHaveLength(8);
  });

  test('of fewer than 100 clients in five classes proposes fewer classes', () => {
    expect(analysis.notices.map((notice) => notice.code)).toContain('few-clients');
    expect(analysisOf('2024-10-01', BASE, { classes: 3 }).notices.map((notice) => notice.code)).not.toContain(
      'few-clients',
    );
  });

  test('in the preset Essentiel has five segments with the same clients', () => {
    const essential = analysisOf('2024-10-01', BASE, { preset: 'essentiel' });
    const size = (analysed: typeof analysis, ...ids: string[]): number =>
      analysed.segments
        .filter((segment) => ids.includes(segment.id))
        .reduce((sum, segment) => sum + segment.members.length, 0);
    expect(essential.segments).toHaveLength(5);
    expect(size(essential, 'loyal')).toBe(size(analysis, 'loyal', 'grow'));
    expect(size(essential, 'dormant')).toBe(size(analysis, 'dormant', 'lost'));
  });

  test('without a number of orders still gives Petits, Moyens, Gros and says what is missing', () => {
    const grid = tableOf(`
      Client | Dernier achat | CA HT
      Alpha  | 01/03/2025    | 500,00
      Bravo  | 02/03/2025    | 400,00
      Carlo  | 03/03/2025    | 300,00
      Delta  |               | 200,00
      Echo   | 05/03/2025    | 100,00
    `);
    const partial = analysisOf('2025-03-31', grid);
    expect(partial.segmentsBy).toBe('pmg');
    expect(partial.segments.map((segment) => `${segment.id} ${segment.members.length}`)).toEqual([
      'big 1',
      'medium 2',
      'small 2',
    ]);
    expect(partial.methods[0]).toMatchObject({ id: 'rfm', available: false, missing: ['order-count'] });
    expect(partial.notices[0]!.text.fr).toBe(
      'Les segments RFM (récence, fréquence, montant) : impossible, il manque la colonne « Nombre de commandes ».',
    );
  });

  test('without any amount, or with nobody before the date, is refused with a sentence', () => {
    const noAmount = sourceOf(tableOf('Client | Ville\nAlpha | Lyon\nBravo | Paris'));
    const asOf = { asOf: '2024-10-01' as never, preset: 'complet', classes: 5 } as const;
    const refused = analyse(succeeded(noAmount.clientsAt(asOf.asOf)), noAmount.basis, noAmount.methods, asOf);
    expect(refused.ok || refused.problem.code).toBe('nothing-to-segment');
    expect(() => analysisOf('2019-01-01', BASE)).toThrow('nobody-to-score');
  });
});
