import { digamma, logGamma } from '../../../../src/core/scoring/prediction/log-gamma';
import { sharedDataPresent } from '../../../support/shared-data';
import { referenceTable } from './reference';

const EULER = 0.5772156649015329;

describe('logarithm of the gamma function', () => {
  test.each([
    [0.5, Math.log(Math.sqrt(Math.PI))],
    [1, 0],
    [2, 0],
    [5, Math.log(24)],
    [11, Math.log(3_628_800)],
    [1e-8, 18.420680738180209], // mpmath, 40 digits
    [1e9, 19_723_265_827.503716],
  ])('of %p is %p', (x, expected) => {
    expect(Math.abs(logGamma(x) - expected)).toBeLessThan(1e-11 * Math.max(1, expected));
  });
});

describe('its derivative', () => {
  test.each([
    [1, -EULER],
    [0.5, -EULER - 2 * Math.LN2],
    [4, 11 / 6 - EULER],
    [1000, 6.907255195648812],
  ])('at %p is %p', (x, expected) => {
    expect(Math.abs(digamma(x) - expected)).toBeLessThan(1e-11);
  });
});

(sharedDataPresent ? test : test.skip)('agrees with 40-digit values in the ranges of the models', () => {
  const { rows } = referenceTable('golden/special_functions');
  const given = rows.filter((row) => row['fn'] === 'lgamma');
  expect(given).toHaveLength(14);
  for (const row of given) {
    const expected = Number(row['value']);
    expect(Math.abs(logGamma(Number(row['a'])) - expected)).toBeLessThan(
      1e-11 * Math.max(1, Math.abs(expected)),
    );
  }
});
