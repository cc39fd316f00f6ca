import { guardRails, proposeMerges, smallestUseful } from '../../../src/core/segments/guard-rails';
import { PRESETS } from '../../../src/core/segments/presets';

const sizes = (counts: Readonly<Record<string, number>>) =>
  PRESETS.complet.map((segment) => ({ segment, clients: counts[segment.id] ?? 0 }));

const EVEN = {
  champions: 50,
  grow: 50,
  loyal: 50,
  new: 50,
  occasional: 50,
  'win-back': 50,
  dormant: 50,
  lost: 50,
};

describe('guard rails', () => {
  test('small is fewer than 5 clients, or than 5 % of the scored ones', () => {
    expect([20, 100, 400].map((scored) => smallestUseful(scored))).toEqual([5, 5, 20]);
  });

  test('segments that are big enough call for nothing', () => {
    expect(guardRails(sizes(EVEN), 400, 4)).toEqual([]);
  });

  test('a small segment is proposed to its neighbour, with the numbers', () => {
    const rails = guardRails(sizes({ ...EVEN, grow: 3 }), 353, 4);
    expect(rails.map((rail) => rail.params)).toEqual([{ segment: 'grow', clients: 3, into: 'loyal' }]);
    expect(rails[0]!.text.fr).toBe(
      '« Petits paniers fidèles » ne compte que 3 clients (0,8\u00a0%) : vous pouvez le réunir avec « Fidèles ».',
    );
  });

  test('smallest first, and a merged segment is never merged back', () => {
    const merges = proposeMerges(sizes({ ...EVEN, dormant: 4, lost: 2 }), 20);
    expect(merges).toEqual([{ from: 'lost', into: 'dormant', clients: 2 }]);
  });

  test('two that lead to each other end as one', () => {
    expect(proposeMerges(sizes({ ...EVEN, new: 12, occasional: 11 }), 20)).toEqual([
      { from: 'occasional', into: 'new', clients: 11 },
    ]);
  });

  test('a segment that received others and is still small goes on with all of them', () => {
    const merges = proposeMerges(sizes({ ...EVEN, champions: 3, loyal: 4, grow: 40 }), 20);
    expect(merges).toEqual([
      { from: 'champions', into: 'loyal', clients: 3 },
      { from: 'loyal', into: 'grow', clients: 7 },
    ]);
  });

  test('an empty segment is left alone', () => {
    expect(proposeMerges(sizes({ ...EVEN, new: 0 }), 20)).toEqual([]);
  });

  test('fewer segments than it takes is said', () => {
    expect(guardRails(sizes({ champions: 30, lost: 30 }), 60, 4).map((rail) => rail.code)).toEqual([
      'few-segments',
    ]);
    expect(guardRails(sizes({ champions: 60 }), 60, 4).map((rail) => rail.code)).toEqual(['single-segment']);
  });
});
