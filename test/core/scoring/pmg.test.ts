import fc from 'fast-check';
import { classifyByCount, classifyByRevenue } from '../../../src/core/scoring/pmg';

const money = (...values: number[]): Float64Array => Float64Array.from(values);
const initials = (classes: readonly string[]): string => classes.map((name) => name[0]).join('');

describe('Petits, Moyens, Gros by number of clients', () => {
  test('of ten different clients, two are big, three medium, five small', () => {
    const { classes, from } = classifyByCount(money(100, 90, 80, 70, 60, 50, 40, 30, 20, 10));
    expect(initials(classes)).toBe('bbmmmsssss');
    expect(from).toEqual({ big: 90, medium: 60 });
  });

  test('equal revenues share the better class, and the share of big ones shows it', () => {
    const { classes, bigShare, bigByTies } = classifyByCount(money(50, 50, 50, 50, 10, 10, 10, 10, 10, 10));
    expect(initials(classes)).toBe('bbbbmmmmmm');
    expect([bigShare, bigByTies]).toEqual([0.4, true]);
    expect(classifyByCount(money(3, 2, 1))).toMatchObject({ bigShare: 1 / 3, bigByTies: false });
  });

  test('zero and negative revenues take part', () => {
    expect(initials(classifyByCount(money(10, 0, -5, 0, 0)).classes)).toBe('bmsmm');
  });

  test('other shares: half big, the rest medium', () => {
    expect(initials(classifyByCount(money(4, 3, 2, 1), { big: 0.5, medium: 0.5 }).classes)).toBe('bbmm');
  });

  test('nobody: no class', () => {
    expect(classifyByCount(money())).toEqual({
      classes: [],
      from: { big: null, medium: null },
      bigShare: 0,
      bigByTies: false,
    });
  });

  test('a higher revenue is never in a lower class, an equal one is in the same', () => {
    const order = { big: 3, medium: 2, small: 1 };
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 40 }), (values) => {
        const { classes } = classifyByCount(money(...values));
        values.forEach((a, i) => {
          values.forEach((b, j) => {
            if (a >= b) expect(order[classes[i]!]).toBeGreaterThanOrEqual(order[classes[j]!]);
          });
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('Petits, Moyens, Gros by cumulated revenue', () => {
  test('the client that crosses 80 % stays big, the one that crosses 95 % stays medium', () => {
    // Above each: 0, 50, 75, 85, 93, 97 of 100.
    expect(initials(classifyByRevenue(money(50, 25, 10, 8, 4, 3))!.classes)).toBe('bbbmms');
  });

  test('a total that is not positive is refused', () => {
    expect(classifyByRevenue(money(5, -5))).toBeUndefined();
  });
});
