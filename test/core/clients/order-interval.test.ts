import fc from 'fast-check';
import { medianInterval } from '../../../src/core/clients/order-interval';
import { median } from '../../../src/core/scoring/quantile';

const interval = (...orders: readonly (readonly [client: number, day: number])[]) =>
  medianInterval(
    {
      client: Int32Array.from(orders, ([client]) => client),
      day: Float64Array.from(orders, ([, day]) => day),
    },
    3,
  );

describe('median days between two days of order', () => {
  test('gaps of 10 and 30 for the one, 20 for the other; two orders of one day are one day', () => {
    expect(interval([0, 140], [1, 20], [0, 100], [0, 110], [1, 0], [0, 110], [2, 5])).toBe(20);
  });

  test('an even number of gaps: the mean of the two in the middle', () => {
    expect(interval([0, 0], [0, 7], [1, 0], [1, 10])).toBe(8.5);
  });

  test('nobody came back on another day', () => {
    expect(interval([0, 3], [0, 3], [1, 9])).toBeUndefined();
    expect(interval()).toBeUndefined();
  });

  test('as counted one client at a time, also where one ordered a hundred times', () => {
    const orders = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: -20_000, max: 20_000 })),
      {
        maxLength: 150,
      },
    );
    fc.assert(
      fc.property(orders, (list) => {
        const gaps = [0, 1, 2].flatMap((client) => {
          const days = [...new Set(list.filter(([owner]) => owner === client).map(([, day]) => day))];
          return days
            .sort((a, b) => a - b)
            .slice(1)
            .map((day, index) => day - days[index]!);
        });
        expect(interval(...list)).toBe(median(Float64Array.from(gaps)));
      }),
    );
  });
});
