import { readSharedText, sharedDataPresent, sharedGrid } from '../../support/shared-data';
import { type Searched, searchIn } from './support';

type Pair = readonly [number, number];

/** The second column of a file of truth, by the record it is about. */
const truthOf = (file: string): ReadonlyMap<string, string> =>
  new Map(
    readSharedText(`dedupe/${file}.csv`)
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(',') as [string, string]),
  );

const pairsOf = (rows: readonly number[]): readonly Pair[] =>
  rows.flatMap((a, index) => rows.slice(index + 1).map((b): Pair => [a, b]));

interface Judged {
  readonly searched: Searched;
  readonly recordAt: (row: number) => string;
  readonly isWrong: (pair: Pair) => boolean;
  readonly f1: number;
}

function judge(name: string): Judged {
  const searched = searchIn(sharedGrid(`dedupe/${name}.csv`));
  const clients = truthOf(`${name}.truth`);
  const recordAt = (row: number): string => String(searched.table.columns[0]!.values[row]);
  const isWrong = ([a, b]: Pair): boolean => clients.get(recordAt(a)) !== clients.get(recordAt(b));
  const found = searched.duplicates.groups.flatMap(({ rows }) => pairsOf(rows));
  const right = found.filter((pair) => !isWrong(pair)).length;
  const sizes = new Map<string, number>();
  for (const client of clients.values()) sizes.set(client, (sizes.get(client) ?? 0) + 1);
  const all = [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  return { searched, recordAt, isWrong, f1: (2 * right) / (found.length + all) };
}

(sharedDataPresent ? describe : describe.skip)('labelled files, at the default setting', () => {
  test.each([
    ['febrl1', 0.995],
    ['febrl2', 0.995],
    ['fake1000', 0.9],
    ['rldata500', 0.97],
    ['restaurant', 0.93],
    ['earlychildhood', 0.88],
  ])('%s: F1 of at least %d', (name, least) => {
    expect(judge(name).f1).toBeGreaterThanOrEqual(least);
  });

  describe('the French clients', () => {
    const { searched, recordAt, isWrong, f1 } = sharedDataPresent ? judge('fr_clients_dev') : ({} as Judged);
    const kinds = sharedDataPresent ? truthOf('fr_clients_dev.kinds') : new Map<string, string>();
    const wrongTouching = (kind: string): readonly Pair[] =>
      searched.duplicates.groups
        .flatMap(({ rows }) => pairsOf(rows))
        .filter((pair) => isWrong(pair) && pair.some((row) => kinds.get(recordAt(row)) === kind));

    test('F1 of at least 0.985', () => expect(f1).toBeGreaterThanOrEqual(0.985));

    test('« certain » is right 998 times in a thousand', () => {
      const certain = searched.duplicates.pairs.filter(({ confidence }) => confidence === 'certain');
      expect(certain.length).toBeGreaterThan(1000);
      expect(certain.filter(({ rows }) => isWrong(rows)).length).toBeLessThanOrEqual(0.002 * certain.length);
    });

    test('no two sites of a company are put together, and households hardly ever', () => {
      expect(wrongTouching('etablissements')).toEqual([]);
      expect(wrongTouching('foyer').length).toBeLessThanOrEqual(15);
    });
  });
});
