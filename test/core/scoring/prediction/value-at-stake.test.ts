import { valueAtStake } from '../../../../src/core/scoring/prediction/value-at-stake';

const NONE = Number.NaN;
const ASOF = 10_000;

test.each([
  ['the expected revenue when it is predicted', 420, 9000, ASOF - 730, 420],
  ['else the mean of the two years since the first order', NONE, 9000, ASOF - 730, 4500],
  ['over one year at least', NONE, 9000, ASOF - 30, 9000],
  ['an unknown first order counts as one year', NONE, 9000, NONE, 9000],
  ['a negative revenue puts nothing at stake', NONE, -50, ASOF - 730, 0],
  ['an unknown revenue says nothing', NONE, NONE, ASOF - 730, NONE],
])('%s', (_, expected, revenue, firstDay, stake) => {
  expect(valueAtStake(expected, revenue, firstDay, ASOF)).toBe(stake);
});
