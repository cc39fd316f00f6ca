import fc from 'fast-check';
import { toCents } from '../../../src/core/parse/cents';

describe('whole cents', () => {
  test.each([
    [1.005, 101],
    [-1.005, -101],
    [1.335, 134],
    [0.285, 29],
    [1.0049, 100],
    [19.99, 1999],
    [0, 0],
    [-0.001, 0],
    [1e-9, 0],
    [1e22, 1e24],
  ])('%d is %d cents, halves away from zero', (value, cents) => expect(toCents(value)).toBe(cents));

  test('as the decimal text says, whatever binary makes of it', () => {
    // Thousandths in whole numbers: 1,005 thousandths are 100.5 cents, rounded up.
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), (thousandths) => {
        const cents = Math.sign(thousandths) * Math.floor((Math.abs(thousandths) + 5) / 10);
        expect(toCents(thousandths / 1000) + 0).toBe(cents + 0);
      }),
      { numRuns: 20_000 },
    );
  });

  test('what is not a number stays so', () => expect(toCents(Number.NaN)).toBeNaN());
});
