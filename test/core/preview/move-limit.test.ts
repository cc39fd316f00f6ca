import fc from 'fast-check';
import {
  movedCycle,
  movedLimit,
  movedScore,
  movedSize,
  stopAt,
  stopsOf,
} from '../../../src/core/preview/move-limit';

describe('a limit that is moved', () => {
  test('takes along those that it passes, on either side', () => {
    expect(movedLimit([30, 60, 120], 0, 90)).toEqual([90, 90, 120]);
    expect(movedLimit([30, 60, 120], 2, 10)).toEqual([10, 10, 10]);
    expect(movedLimit([30, 60, 120], 1, 61)).toEqual([30, 61, 120]);
  });

  test('leaves the limits ascending, itself where it was put', () => {
    const limits = fc
      .array(fc.integer(), { minLength: 1, maxLength: 4 })
      .map((some) => some.sort((a, b) => a - b));
    fc.assert(
      fc.property(limits, fc.nat(), fc.integer(), (before, any, value) => {
        const index = any % before.length;
        const after = movedLimit(before, index, value);
        expect(after[index]).toBe(value);
        expect([...after].sort((a, b) => a - b)).toEqual(after);
      }),
    );
  });

  test('of big accounts never ends below that of medium ones', () => {
    expect(movedSize({ big: 500, medium: 100 }, 'big', 80)).toEqual({ big: 80, medium: 80 });
    expect(movedSize({ big: 500, medium: 100 }, 'medium', 600)).toEqual({ big: 600, medium: 600 });
    expect(movedSize({ big: 60, medium: 30, on: 'potential' }, 'big', 70)).toEqual({
      big: 70,
      medium: 30,
      on: 'potential',
    });
    expect(movedSize({ big: null, medium: 100 }, 'medium', 600)).toEqual({ big: null, medium: 600 });
  });
});

describe('a limit of the life cycle that is moved', () => {
  const days = { newUntil: 90, activeUntil: 180, loyalFrom: 365, dormantUntil: 365, inactiveUntil: 1095 };

  test('takes along those of silence that it passes', () => {
    expect(movedCycle(days, 'activeUntil', 400)).toEqual({ ...days, activeUntil: 400, dormantUntil: 400 });
    const early = { activeUntil: 100, dormantUntil: 100, inactiveUntil: 100 };
    expect(movedCycle(days, 'inactiveUntil', 100)).toEqual({ ...days, ...early });
  });

  test('leaves silence alone where it is one of age or of orders', () => {
    expect(movedCycle(days, 'newUntil', 2000)).toEqual({ ...days, newUntil: 2000 });
    expect(movedCycle({ ...days, loyalOrders: 4 }, 'loyalOrders', 7)).toEqual({ ...days, loyalOrders: 7 });
  });
});

test('a score for A never ends below that for B', () => {
  expect(movedScore({ a: 70, b: 40 }, 'a', 30)).toEqual({ a: 30, b: 30 });
  expect(movedScore({ a: 70, b: 40 }, 'b', 80)).toEqual({ a: 80, b: 80 });
  expect(movedScore({ a: 70, b: 40 }, 'b', 50)).toEqual({ a: 70, b: 50 });
});

describe('the stops of a limit', () => {
  const stops = stopsOf(Float64Array.of(30, 10, Number.NaN, 30, 20));

  test('are the different values of the clients, ascending', () => {
    expect([...stops]).toEqual([10, 20, 30]);
  });

  test('a limit stands at the last value that it reaches, or at the first one', () => {
    expect([9, 10, 19.5, 20, 99].map((limit) => stopAt(stops, limit))).toEqual([0, 0, 0, 1, 2]);
    expect(stopAt(new Float64Array(), 5)).toBe(0);
  });
});
