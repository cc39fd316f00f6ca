import fc from 'fast-check';
import { type CampaignTest, testCampaign } from '../../../src/core/follow-up/campaign-test';

function compare(a: readonly [number, number], b: readonly [number, number]): CampaignTest {
  const test = testCampaign({ converted: a[0], sent: a[1] }, { converted: b[0], sent: b[1] });
  if (!test.ok) throw new Error(test.problem.code);
  return test.value;
}

/** Newcombe 1998, Statistics in Medicine 17: 873–890, table II, method 10. */
test.each([
  [[56, 70], [48, 80], 0.2, 0.0524, 0.3339],
  [[9, 10], [3, 10], 0.6, 0.1705, 0.809],
  [[5, 56], [0, 29], 0.0893, -0.0381, 0.1926],
  [[0, 10], [0, 20], 0, -0.1611, 0.2775],
  [[10, 10], [0, 20], 1, 0.6791, 1],
] as const)('%p against %p: the published interval', (a, b, difference, low, high) => {
  const test = compare(a, b);
  expect(test.difference).toBeCloseTo(difference, 4);
  expect(test.low).toBeCloseTo(low, 4);
  expect(test.high).toBeCloseTo(high, 4);
});

test.each([
  ['better: the whole interval above zero', [56, 70], [48, 80], 'better'],
  ['worse: the whole interval below zero', [48, 80], [56, 70], 'worse'],
  ['not shown: the interval holds zero', [12, 80], [8, 80], 'not-shown'],
  ['29 sent are too few, whatever the difference', [29, 29], [0, 80], 'too-few'],
  ['30 sent are enough', [30, 30], [0, 80], 'better'],
  ['nobody in the control group', [10, 80], [0, 0], 'too-few'],
] as const)('%s', (_, a, b, verdict) => {
  expect(compare(a, b).verdict).toBe(verdict);
});

test.each([
  ['more converted than sent', 40, 41],
  ['half a client', 40, 1.5],
  ['fewer than none', 40, -1],
  ['not a number', Number.NaN, 0],
])('%s is refused', (_, sent, converted) => {
  expect(testCampaign({ sent, converted }, { sent: 50, converted: 5 })).toMatchObject({
    ok: false,
    problem: { code: 'impossible-counts' },
  });
});

test('the interval holds the difference, stays within −1 and 1, and turns with the arms', () => {
  const arm = fc
    .integer({ min: 1, max: 5000 })
    .chain((sent) => fc.integer({ min: 0, max: sent }).map((converted) => [converted, sent] as const));
  fc.assert(
    fc.property(arm, arm, (a, b) => {
      const { difference, low, high } = compare(a, b);
      expect(low).toBeLessThanOrEqual(difference + 1e-12);
      expect(high).toBeGreaterThanOrEqual(difference - 1e-12);
      expect(Math.max(-low, high)).toBeLessThanOrEqual(1 + 1e-9);
      expect(compare(b, a).high).toBeCloseTo(-low, 12);
    }),
  );
});
