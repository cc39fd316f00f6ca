import { concentrationOf, cumulatedShares } from '../../../src/core/scoring/concentration';

const money = (...values: number[]): Float64Array => Float64Array.from(values);

describe('concentration of the revenue', () => {
  test('ten clients: the first two make 60 of 100', () => {
    const { topFifth, first, curve } = concentrationOf(money(5, 40, 5, 5, 20, 5, 5, 5, 5, 5))!;
    expect(topFifth).toBeCloseTo(0.6, 12);
    expect([first.one, first.five, first.ten]).toEqual([0.4, 0.75, 1]);
    expect(curve[4]).toBeCloseTo(0.75, 12);
    expect(curve[9]).toBe(1);
  });

  test('a total that is not positive has no shares', () => {
    expect(concentrationOf(money(5, -10))).toBeUndefined();
    expect(cumulatedShares(money())).toBeUndefined();
  });

  test('equal values share the higher cumulated share, whatever their order', () => {
    expect([...cumulatedShares(money(20, 60, 20))!]).toEqual([1, 0.6, 1]);
  });
});
