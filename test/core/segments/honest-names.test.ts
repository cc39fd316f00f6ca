import type { RfmScores } from '../../../src/core/scoring/rfm';
import { frequencyNotices, namesFor } from '../../../src/core/segments/honest-names';
import { PRESETS } from '../../../src/core/segments/presets';

const limits = (recency: readonly number[], frequency: readonly number[] = [1, 2, 4, 8]) =>
  ({ classes: 5, recency, frequency, monetary: [1, 2, 3, 4] }) as const;

const nameOfLost = (oldest: number, interval: number | undefined): string =>
  namesFor(PRESETS.complet, limits([10, 20, 30, oldest]), interval).find((segment) => segment.id === 'lost')!
    .name.fr;

describe('honest names', () => {
  test.each([
    { oldest: 200, interval: 90, name: 'Perdus', why: 'twice the usual 90 days is passed' },
    { oldest: 179, interval: 90, name: 'Les plus anciens', why: 'not yet twice the usual 90 days' },
    { oldest: 180, interval: undefined, name: 'Perdus', why: 'rhythm unknown: 180 days' },
    { oldest: 60, interval: undefined, name: 'Les plus anciens', why: 'rhythm unknown: 180 days' },
  ])('silent for more than $oldest days: « $name » ($why)', ({ oldest, interval, name }) => {
    expect(nameOfLost(oldest, interval)).toBe(name);
  });

  const scores = (frequency: readonly number[], f: readonly number[]): RfmScores => ({
    limits: limits([10, 20, 30, 400], frequency),
    r: new Uint8Array(0),
    f: Uint8Array.from(f),
    m: new Uint8Array(0),
  });
  const codes = (notices: readonly { code: string }[]): string[] => notices.map((notice) => notice.code);

  test('three filled classes of frequency and Champions from 5 orders: nothing to say', () => {
    expect(frequencyNotices(scores([1, 2, 4, 8], [1, 3, 5]))).toEqual([]);
  });

  test('two filled classes are said', () => {
    expect(codes(frequencyNotices(scores([1, 1, 4, 8], [1, 5])))).toEqual(['few-frequency-classes']);
  });

  test('everybody with as many orders: the criterion separates nothing', () => {
    expect(codes(frequencyNotices(scores([3, 3, 3, 3], [1, 1])))).toEqual(['criterion-separates-nothing']);
  });

  test('Champions that would start at 2 orders are said', () => {
    const notices = frequencyNotices(scores([1, 1, 1, 2], [1, 4, 5]));
    expect(notices.map((notice) => notice.params)).toEqual([{ orders: 2 }]);
  });
});
