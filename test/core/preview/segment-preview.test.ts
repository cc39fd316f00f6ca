import fc from 'fast-check';
import type { AnalysisOptions } from '../../../src/core/analysis/analysis';
import { figuresOf } from '../../../src/core/preview/client-figures';
import { packFigures, unpackFigures } from '../../../src/core/preview/pack-figures';
import { scoreMap } from '../../../src/core/preview/score-map';
import { previewSegments } from '../../../src/core/preview/segment-preview';
import { type RfmSegmenting, type Segmenting, segmentingOf } from '../../../src/core/preview/segmenting';
import { analysisOf } from '../../support/analysis';
import { tableOf } from '../../support/grid';

/** Six clients; C6 ordered for the first time less than 90 days ago, C7 never did. */
const BASE = tableOf(`
  Code | Société | Premier achat | Dernier achat | Nb commandes | CA HT
  C1   | Alpha   | 01/02/2021    | 20/06/2025    | 20           | 500,00
  C2   | Bravo   | 03/03/2021    | 10/06/2025    | 15           | 20,00
  C3   | Carlo   | 04/04/2022    | 28/05/2025    | 1            | 100,00
  C4   | Delta   | 05/05/2022    | 05/05/2024    | 12           | 80,00
  C5   | Echo    | 06/06/2023    | 14/04/2023    | 2            | 5,00
  C6   | Fox     | 01/06/2025    | 01/06/2025    | 1            | 30,00
  C7   | Golf    |               |               |              |
`);

const ORDERS = tableOf(`
  Client | N° commande | Date       | Montant
  Alpha  | 1           | 12/01/2023 | 900,00
  Alpha  | 2           | 20/06/2025 | 100,00
  Bravo  | 3           | 10/06/2025 | 300,00
  Carlo  | 4           | 04/04/2024 | 700,00
  Delta  | 5           | 01/05/2025 | 250,00
`);

const analysed = (options: Partial<AnalysisOptions> = {}, base = BASE) =>
  analysisOf('2025-06-30', base, { classes: 3, ...options });

/** What crosses to the page and back, in parts of two clients. */
function crossed(analysis: ReturnType<typeof analysed>) {
  const figures = figuresOf(analysis);
  const parts = [0, 2, 4, 6].map((first) => packFigures(figures, first, 2));
  const segmenting = segmentingOf(analysis)!;
  return {
    figures: unpackFigures(JSON.parse(JSON.stringify(parts))),
    segmenting: JSON.parse(JSON.stringify(segmenting)) as Segmenting,
  };
}

const sizes = ({ segments }: ReturnType<typeof analysed>) =>
  segments.map(({ members, revenue }) => ({ clients: members.length, revenue }));

const ascending = (values: fc.Arbitrary<number>) =>
  fc.tuple(values, values).map((pair) => pair.sort((a, b) => a - b));

const LIMITS = fc.record({
  classes: fc.constant(3 as const),
  recency: ascending(fc.integer({ min: 0, max: 900 })),
  frequency: ascending(fc.integer({ min: 0, max: 25 })),
  monetary: ascending(fc.integer({ min: -100, max: 60_000 })),
});

const KEPT = fc
  .uniqueArray(fc.integer({ min: 0, max: 6 }))
  .map((clients) => new Map(clients.map((client) => [client, { segment: 'Champion', reason: '' }])));

describe('segments with other limits, computed from the figures alone', () => {
  test('worked by hand: few days, many orders, much money', () => {
    const { figures, segmenting } = crossed(analysed());
    const limits = { classes: 3, recency: [40, 430], frequency: [2, 12], monetary: [3000, 9000] } as const;
    const { sizes, placeOf, scores } = previewSegments(figures, { ...(segmenting as RfmSegmenting), limits });
    // C1 333, C2 331, C3 313, C4 222, C5 111, C6 311: champion, small regular, recent, win-back…
    expect([scores!.r, scores!.f, scores!.m].map((column) => [...column].join(' '))).toEqual([
      '3 3 3 2 1 3',
      '3 3 1 2 1 1',
      '3 1 3 2 1 1',
    ]);
    const names = analysed().segments.map(({ member }) => member.fr);
    expect([...placeOf].map((place) => names[place])).toEqual([
      'Champion',
      'Petit panier fidèle',
      'Occasionnel',
      'Fidèle',
      names[names.length - 1],
      'Nouveau',
    ]);
    expect(sizes[0]).toEqual({ clients: 1, revenue: 50_000 });
  });

  test('are those that the analysis makes by the same limits, whoever was kept in a segment', () => {
    fc.assert(
      fc.property(LIMITS, fc.constantFrom('complet', 'essentiel'), KEPT, (rfm, preset, kept) => {
        const { figures, segmenting } = crossed(analysed({ preset, kept }));
        const moved = { ...(segmenting as RfmSegmenting), limits: rfm };
        expect(previewSegments(figures, moved).sizes).toEqual(
          sizes(analysed({ preset, kept, limits: { rfm } })),
        );
      }),
    );
  });

  test('by account size too, on the revenue of the last twelve months where it is known', () => {
    const amount = fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: null });
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(BASE, ORDERS), (one, other, base) => {
        const [medium, big] = [one, other].sort((a, b) => Number(a) - Number(b)) as [
          number | null,
          number | null,
        ];
        const { figures, segmenting } = crossed(analysed({ method: 'pmg' }, base));
        const moved = { ...segmenting, limits: { big, medium } } as Segmenting;
        const whole = analysed({ method: 'pmg', limits: { pmg: { big, medium } } }, base);
        expect(previewSegments(figures, moved).sizes).toEqual(sizes(whole));
      }),
    );
  });

  test('on potential, where that makes the sizes', () => {
    const base = tableOf(`
      Code | Dernier achat | Nb commandes | CA HT  | Potentiel
      C1   | 20/06/2025    | 20           | 500,00 | 10
      C2   | 10/06/2025    | 15           | 20,00  | 90
      C3   | 28/05/2025    | 1            | 100,00 | 40
      C4   | 05/05/2024    | 12           | 80,00  |
    `);
    const { figures, segmenting } = crossed(
      analysed({ method: 'pmg', choices: { pmgOn: 'potential' } }, base),
    );
    expect(segmenting.limits).toMatchObject({ on: 'potential' });
    const moved = { ...segmenting, limits: { big: 80, medium: 40, on: 'potential' } } as Segmenting;
    // Without a potential, a client is in no class.
    expect(previewSegments(figures, moved).sizes.map(({ clients }) => clients)).toEqual([1, 1, 1, 1]);
  });

  test('without a move, they are the segments of the analysis', () => {
    for (const options of [{}, { method: 'pmg' }, { choices: { money: 'basket' } }] as const) {
      const analysis = analysed(options);
      const { figures, segmenting } = crossed(analysis);
      expect(previewSegments(figures, segmenting).sizes).toEqual(sizes(analysis));
    }
  });
});

test('the map: recency from the worst to the best, frequency from the best down, and who is there mostly', () => {
  const { figures, segmenting } = crossed(analysed());
  const limits = { classes: 3, recency: [40, 430], frequency: [2, 12], monetary: [3000, 9000] } as const;
  const preview = previewSegments(figures, { ...(segmenting as RfmSegmenting), limits });
  const map = scoreMap(preview);
  expect(map.map((row) => row.map(({ clients }) => clients).join(' '))).toEqual(['0 0 2', '0 1 0', '1 0 2']);
  expect(map[0]!.map(({ r, f }) => `R${r} F${f}`)).toEqual(['R1 F3', 'R2 F3', 'R3 F3']);
  expect(map[0]!.map(({ mostly }) => mostly)).toEqual([undefined, undefined, 0]);
});

test('five thousand clients take less than 50 milliseconds a movement', () => {
  const { figures, segmenting } = crossed(analysed());
  const many = Object.fromEntries(
    Object.entries(figures).map(([column, values]) => [
      column,
      Float64Array.from({ length: 5000 }, (_, client) => values[client % 6]! + (client % 97)),
    ]),
  ) as unknown as typeof figures;
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    scoreMap(previewSegments(many, segmenting));
    return performance.now() - started;
  });
  expect(Math.min(...times)).toBeLessThan(50);
});
