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

  test('what is not a number stays so', () => expect(toCents(Number.NaN)).toBeNaN());
});
