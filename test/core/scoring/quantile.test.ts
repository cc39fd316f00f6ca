import fc from 'fast-check';
import { limitsBelow, median, quantile, quantileLimits } from '../../../src/core/scoring/quantile';

const sorted = (...values: number[]): Float64Array => Float64Array.from(values).sort();

describe('quantiles are those of PERCENTILE.INC', () => {
  // Hyndman & Fan type 7, worked by hand: rank = (n − 1) × p, linear in between.
  test.each([
    { values: [1, 2, 3, 4], part: 3, parts: 10, expected: 1.9 },
    { values: [1, 2, 4], part: 1, parts: 2, expected: 2 },
    { values: [10, 20, 30, 40, 50], part: 1, parts: 4, expected: 20 },
    { values: [3], part: 4, parts: 5, expected: 3 },
    { values: [0, 100], part: 1, parts: 5, expected: 20 },
  ])('$part/$parts of $values is $expected', ({ values, part, parts, expected }) => {
    expect(quantile(sorted(...values), part, parts)).toBeCloseTo(expected, 12);
  });

  test('a quantile that falls on a value is that value exactly, whatever binary fractions make of 3/5', () => {
    const sixteen = Float64Array.from({ length: 16 }, (_, index) => index * 0.1);
    expect(quantile(sixteen, 3, 5)).toBe(sixteen[9]);
  });

  test('five classes have four limits; no value, no limit', () => {
    expect(quantileLimits(sorted(1, 2, 3, 4, 5, 6), 5)).toEqual([2, 3, 4, 5]);
    expect(quantileLimits(new Float64Array(0), 5)).toEqual([]);
    expect(median(new Float64Array(0))).toBeUndefined();
  });

  test('only limits strictly below count, so equal values stand together', () => {
    expect([1, 2, 3].map((value) => limitsBelow(value, [2, 2, 3]))).toEqual([0, 0, 2]);
  });

  test('limits never decrease and stay within the values', () => {
    const values = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(values, fc.constantFrom(3, 4, 5), (list, classes) => {
        const all = sorted(...list);
        const limits = quantileLimits(all, classes);
        const bounds = [all[0]!, ...limits, all[all.length - 1]!];
        for (let index = 1; index < bounds.length; index++) {
          expect(bounds[index]!).toBeGreaterThanOrEqual(bounds[index - 1]!);
        }
      }),
    );
  });
});
