import { concentrationOf, cumulatedShares, paretoCurve } from '../../../src/core/scoring/concentration';

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

  test('the curve has a point after each client, from nobody to everybody', () => {
    expect(paretoCurve(money(10, 60, 30), 500)).toEqual([
      { clients: 0, revenue: 0 },
      { clients: 1 / 3, revenue: 0.6 },
      { clients: 2 / 3, revenue: 0.9 },
      { clients: 1, revenue: 1 },
    ]);
  });

  test('of many clients, the curve has as many points as asked for, each on the curve of all', () => {
    // The first of a thousand makes 500, the others 0.5 each: after 200 of them, 599.5 of 999.5.
    const many = money(500, ...Array.from({ length: 999 }, () => 0.5));
    const curve = paretoCurve(many, 5);
    expect(curve.map(({ clients }) => clients)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(curve[1]!.revenue).toBeCloseTo(599.5 / 999.5, 12);
    expect(curve[5]!.revenue).toBe(1);
  });

  test('a credit beyond the revenue bends the curve down again, to the whole', () => {
    expect(paretoCurve(money(120, -20), 500).map(({ revenue }) => revenue)).toEqual([0, 1.2, 1]);
    expect(paretoCurve(money(5, -10), 500)).toEqual([]);
  });

  test('equal values share the higher cumulated share, whatever their order', () => {
    expect([...cumulatedShares(money(20, 60, 20))!]).toEqual([1, 0.6, 1]);
  });
});
