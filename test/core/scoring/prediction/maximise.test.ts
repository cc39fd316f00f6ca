import fc from 'fast-check';
import { maximise } from '../../../../src/core/scoring/prediction/maximise';

const coordinate = fc.double({ min: -4, max: 4, noNaN: true });

test('finds the top of a round hill wherever it is, whatever the start', () => {
  fc.assert(
    fc.property(fc.tuple(coordinate, coordinate), fc.tuple(coordinate, coordinate), ([x, y], start) => {
      const hill = (point: readonly number[]) => {
        const [east, north] = [point[0]! - x, point[1]! - y];
        // Narrow across, long along the diagonal.
        return {
          value: -(east ** 2) - 5 * (east - north) ** 2,
          gradient: [-2 * east - 10 * (east - north), 10 * (east - north)],
        };
      };
      const { point, value, end } = maximise(hill, start);
      expect(end).toBe('top');
      expect(Math.abs(point[0]! - x) + Math.abs(point[1]! - y)).toBeLessThan(1e-6);
      expect(value).toBeCloseTo(0, 10);
    }),
  );
});

test('stops at the bound of a slope that climbs for ever', () => {
  const slope = (point: readonly number[]) => ({
    value: -Math.exp(-point[0]!),
    gradient: [Math.exp(-point[0]!)],
  });
  expect(maximise(slope, [0]).end).toBe('bound');
});

test('finds no top where nothing can be computed', () => {
  const nowhere = () => ({ value: Number.NaN, gradient: [Number.NaN] });
  expect(maximise(nowhere, [0])).toMatchObject({ point: [0], end: 'lost' });
});
