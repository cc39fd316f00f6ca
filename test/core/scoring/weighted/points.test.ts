import fc from 'fast-check';
import {
  evenPoints,
  pointsByRank,
  pointsOfFlags,
  pointsOfList,
} from '../../../../src/core/scoring/weighted/points';

const rounded = (points: Float64Array): (number | null)[] =>
  Array.from(points, (value) => (Number.isNaN(value) ? null : Math.round(value * 10) / 10));
const ranked = (values: number[], lowIsGood?: boolean): (number | null)[] =>
  rounded(pointsByRank(Float64Array.from(values), lowIsGood));

describe('a number is worth the share of the others it beats', () => {
  test('as in the example that Microsoft publishes for PERCENTRANK.INC', () => {
    const points = ranked([13, 12, 11, 8, 4, 3, 2, 1, 1, 1]);
    // Published, cut to three decimals: 0.333 for 2, 0.555 for 4, 0.666 for 8.
    expect([points[6], points[4], points[3]]).toEqual([33.3, 55.6, 66.7]);
    expect([points[0], ...points.slice(7)]).toEqual([100, 0, 0, 0]);
  });

  test('less is better when asked', () => {
    expect(ranked([10, 20, 20, 40], true)).toEqual([100, 33.3, 33.3, 0]);
  });

  test('one value alone is worth 50, equal values the same, a blank nothing', () => {
    expect(ranked([7, Number.NaN])).toEqual([50, null]);
    expect(ranked([7, 7, 7])).toEqual([0, 0, 0]);
    expect(ranked([])).toEqual([]);
  });

  test('more is never worth less, whatever the order of the rows', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 30 }), (values) => {
        const points = ranked(values);
        expect(ranked([...values].reverse()).reverse()).toEqual(points);
        values.forEach((a, i) => {
          values.forEach((b, j) => {
            if (a >= b) expect(points[i]).toBeGreaterThanOrEqual(points[j]!);
          });
        });
      }),
      { numRuns: 50 },
    );
  });
});

test('a list is worth the points given, whatever case and accents', () => {
  const points = { Décideur: 100, Prescripteur: 60, Utilisateur: 20 };
  expect(rounded(pointsOfList(['décideur', 'UTILISATEUR', '', 'stagiaire'], points))).toEqual([
    100,
    20,
    null,
    null,
  ]);
  expect(evenPoints(['froid', 'tiède', 'chaud'])).toEqual({ froid: 0, tiède: 50, chaud: 100 });
});

test('yes is worth 100 and no 0, or the other way round', () => {
  expect(rounded(pointsOfFlags(['oui', 'x', 'non', '', 'peut-être']))).toEqual([100, 100, 0, null, null]);
  expect(rounded(pointsOfFlags(['oui', 'non'], true))).toEqual([0, 100]);
});
