import { livePreview, movedSegmenting } from '../../sidebar/preview/live-preview';
import type { PreviewAnswer } from '../../src/contract/answers';
import { figuresOf } from '../../src/core/preview/client-figures';
import { type RfmSegmenting, segmentingOf } from '../../src/core/preview/segmenting';
import { analysisOf } from '../support/analysis';
import { tableOf } from '../support/grid';
import { plain } from '../support/plain';

const ANALYSIS = analysisOf(
  '2025-06-30',
  tableOf(`
    Code | Dernier achat | Nb commandes | CA HT
    C1   | 20/06/2025    | 20           | 500,00
    C2   | 10/06/2025    | 15           | 20,00
    C3   | 28/05/2025    | 1            | 100,00
    C4   | 05/05/2024    | 12           | 380,00
  `),
  { classes: 3 },
);
const SEGMENTING = segmentingOf(ANALYSIS) as RfmSegmenting;

/** As the server tells it before anything is moved. */
const PREVIEW = {
  currency: '€',
  segments: ANALYSIS.segments.map(({ id, name, color }) => ({ id, name, color })),
  limits: ['Récence (R)', 'Fréquence (F)', 'Panier moyen (M)'].map((fr) => ({
    label: { fr, en: '' },
    classes: [],
  })),
  movable: { mark: '', segmenting: SEGMENTING },
} as unknown as PreviewAnswer;

const LIMITS = { classes: 3, recency: [15, 40], frequency: [2, 12], monetary: [3000, 9000] } as const;

describe('the segments on screen', () => {
  const live = livePreview(PREVIEW, figuresOf(ANALYSIS), { limits: { rfm: LIMITS } })!;

  test('have the sizes that the limits make, with their shares of clients and of revenue', () => {
    const champions = live.segments.find(({ id }) => id === 'champions')!;
    expect(champions).toMatchObject({ clients: 1, share: 0.25, revenue: 50_000, revenueShare: 0.5 });
    expect(live.segments.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  test('say what each score means by now; M is called as the server calls it', () => {
    expect(live.limits[0]!.label.fr).toBe('Récence (R)');
    expect(live.limits[0]!.classes.map(({ fr }) => plain(fr))).toEqual([
      '15 jours ou moins',
      'de 16 à 40 jours',
      'plus de 40 jours',
    ]);
    expect(live.limits[2]!.label.fr).toBe('Panier moyen (M)');
  });

  test('follow no limits that stand between another number of scores', () => {
    const five = { ...LIMITS, classes: 5 } as const;
    expect(livePreview(PREVIEW, figuresOf(ANALYSIS), { limits: { rfm: five } })!.segmenting).toEqual(
      SEGMENTING,
    );
  });

  test('are the server’s as long as the figures are not here, or the method has no limits to move', () => {
    expect(livePreview(PREVIEW, undefined, {})).toBeUndefined();
    const { movable: _movable, ...other } = PREVIEW;
    expect(livePreview(other, figuresOf(ANALYSIS), {})).toBeUndefined();
  });

  test('by the score and by the life cycle follow their own limits', () => {
    const common = { segments: 1, kept: [] };
    const score = { by: 'score', limits: { a: 70, b: 40 }, ...common } as const;
    expect(movedSegmenting(score, { scoreLimits: { a: 60, b: 50 } }).limits).toEqual({ a: 60, b: 50 });
    expect(movedSegmenting(score, { limits: { rfm: LIMITS } })).toEqual(score);
    const days = {
      ...{ newUntil: 90, activeUntil: 180, loyalFrom: 365 },
      ...{ dormantUntil: 365, inactiveUntil: 1095 },
    };
    const cycle = { by: 'cycle', limits: days, ...common } as const;
    const moved = { ...days, activeUntil: 200 };
    expect(movedSegmenting(cycle, { limits: { cycle: moved } }).limits).toEqual(moved);
  });
});
