import fc from 'fast-check';
import { groupByName } from '../../../../src/core/scoring/profile/groups';
import { groupsToSpeakTo, portraitOf, portraitSentence } from '../../../../src/core/scoring/profile/portrait';
import { newcombe, wilson } from '../../../../src/core/scoring/proportions';

describe('intervals published by Newcombe (1998)', () => {
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [5, 56, 0, 29, -0.0381, 0.1926],
  ])('%i/%i − %i/%i lies in [%p, %p]', (hits, total, otherHits, otherTotal, low, high) => {
    const interval = newcombe(hits, total, otherHits, otherTotal);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test('a proportion stays within 0 and 1', () => {
    expect(wilson(0, 10).low).toBe(0);
    expect(wilson(10, 10).high).toBeCloseTo(1, 12);
    expect(wilson(10, 10).high).toBeLessThanOrEqual(1);
    // Wilson’s interval of 81 in 263, published in the same paper: 0.2553 to 0.3662.
    const published = wilson(81, 263);
    expect([published.low.toFixed(4), published.high.toFixed(4)]).toEqual(['0.2553', '0.3662']);
  });
});

/** Best clients and others of each group. */
function portrait(groups: Readonly<Record<string, readonly [best: number, others: number]>>) {
  const clients = Object.keys(groups).flatMap((name) => [
    ...new Array(groups[name]![0]).fill({ name, best: 1 }),
    ...new Array(groups[name]![1]).fill({ name, best: 0 }),
  ]) as { name: string; best: number }[];
  const grouping = groupByName(clients.map(({ name }) => ({ fr: name, en: name })));
  return portraitOf(
    grouping,
    Uint8Array.from(clients, ({ best }) => best),
  );
}

describe('portrait of the best clients against the others', () => {
  test('a group clearly more frequent among the best is to be spoken to, the strongest first', () => {
    const lines = portrait({ Industrie: [24, 56], BTP: [20, 30], Conseil: [6, 164] });
    expect(lines.map(({ group, verdict }) => `${group.fr}: ${verdict}`)).toEqual([
      'Conseil: under',
      'Industrie: over',
      'BTP: over',
    ]);
    expect(groupsToSpeakTo(lines).map(({ group }) => group.fr)).toEqual(['BTP', 'Industrie']);
    expect(portraitSentence(lines[2]!).fr).toBe(
      'BTP : 40\u00a0% de vos meilleurs clients (20 clients), 17\u00a0% de la base, soit 2,4 fois leur poids',
    );
  });

  test('the same shares on small counts prove nothing', () => {
    const lines = portrait({ Industrie: [3, 7], BTP: [2, 4], Conseil: [1, 10] });
    expect(groupsToSpeakTo(lines)).toEqual([]);
    expect(portraitSentence(lines[0]!).fr).toContain('écart non démontré');
  });

  test('fewer than five best clients, or nobody else: nothing is said', () => {
    expect(portrait({ Industrie: [2, 50], BTP: [2, 50] }).every(({ verdict }) => verdict === 'too-few')).toBe(
      true,
    );
    expect(portrait({ Industrie: [50, 0] })[0]!.verdict).toBe('too-few');
  });

  test('shares add up to one', () => {
    const counts = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }));
    fc.assert(
      fc.property(counts, counts, ([a, b], [c, d]) => {
        fc.pre(a + c > 0);
        const lines = portrait({ x: [a, b], y: [c, d] });
        expect(lines.reduce((sum, { bestShare }) => sum + bestShare, 0)).toBeCloseTo(1, 9);
        expect(lines.reduce((sum, { baseShare }) => sum + baseShare, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});
