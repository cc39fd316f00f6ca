import { segmentOfClient, segmentOfCode } from '../../../src/core/segments/assign-rfm';
import { PRESETS } from '../../../src/core/segments/presets';
import { RFM_SEGMENTS } from '../../../src/core/segments/rfm-segments';

type Scores = readonly [r: number, f: number, m: number];

function allCodes(classes: number): Scores[] {
  const scores = Array.from({ length: classes }, (_, index) => index + 1);
  return scores.flatMap((r) => scores.flatMap((f) => scores.map((m): Scores => [r, f, m])));
}

/** The table of the domain, written a second time as conditions, in its order. */
const TABLE: Record<3 | 4 | 5, readonly (readonly [string, (...scores: Scores) => boolean])[]> = {
  5: [
    ['champions', (r, f, m) => r >= 4 && f >= 4 && m >= 4],
    ['grow', (r, f, m) => r >= 3 && f >= 3 && m <= 2],
    ['loyal', (r, f) => r >= 3 && f >= 3],
    ['new', (r) => r >= 4],
    ['occasional', (r) => r >= 3],
    ['win-back', (_r, f, m) => m >= 4 || f >= 4],
    ['dormant', (r) => r === 2],
    ['lost', (r) => r === 1],
  ],
  4: [
    ['champions', (r, f, m) => r === 4 && f >= 3 && m >= 3],
    ['grow', (r, f, m) => r >= 3 && f >= 3 && m <= 2],
    ['loyal', (r, f) => r >= 3 && f >= 3],
    ['new', (r) => r === 4],
    ['occasional', (r) => r >= 3],
    ['win-back', (_r, f, m) => m >= 3 || f >= 3],
    ['dormant', (r) => r === 2],
    ['lost', (r) => r === 1],
  ],
  3: [
    ['champions', (r, f, m) => r === 3 && f === 3 && m === 3],
    ['grow', (r, f, m) => r >= 2 && f >= 2 && m === 1],
    ['loyal', (r, f) => r >= 2 && f >= 2],
    ['new', (r) => r === 3],
    ['occasional', (r) => r >= 2],
    ['win-back', (_r, f, m) => m === 3 || f === 3],
    ['dormant', (_r, f, m) => f === 2 || m === 2],
    ['lost', (r, f, m) => r === 1 && f === 1 && m === 1],
  ],
};

describe.each([3, 4, 5] as const)('segments with %i classes are a partition of all codes', (classes) => {
  const codes = allCodes(classes);

  test('every code falls where the first matching line of the table says', () => {
    for (const [r, f, m] of codes) {
      const line = TABLE[classes].find(([, holds]) => holds(r, f, m));
      expect([r, f, m, segmentOfCode(r, f, m, classes)]).toEqual([r, f, m, line?.[0]]);
    }
  });

  test('every segment has at least one code', () => {
    const reached = new Set(codes.map(([r, f, m]) => segmentOfCode(r, f, m, classes)));
    expect([...reached].sort()).toEqual(RFM_SEGMENTS.map((segment) => segment.id).sort());
  });
});

describe('new clients', () => {
  test.each([
    { age: 12, expected: 'new' },
    { age: 90, expected: 'new' },
    { age: 91, expected: 'occasional' },
    { age: Number.NaN, expected: 'new' },
  ])('a recent code with a first order $age days old is $expected', ({ age, expected }) => {
    expect(segmentOfClient(5, 1, 1, 5, age)).toBe(expected);
  });

  test('the age of the first order changes no other segment', () => {
    expect(segmentOfClient(5, 5, 5, 5, 4000)).toBe('champions');
  });
});

describe('presets', () => {
  test.each(['complet', 'essentiel'] as const)('%s holds each of the eight segments once', (preset) => {
    const parts = PRESETS[preset].flatMap((segment) => segment.of);
    expect([...parts].sort()).toEqual(RFM_SEGMENTS.map((segment) => segment.id).sort());
  });

  test('Essentiel has five segments', () => {
    expect(PRESETS.essentiel.map((segment) => segment.name.fr)).toEqual([
      'Champions',
      'Fidèles',
      'Nouveaux et occasionnels',
      'À réactiver',
      'En sommeil et perdus',
    ]);
  });
});
