import fc from 'fast-check';
import { type RfmInput, rfmCode, scoreRfm } from '../../../src/core/scoring/rfm';

type Client = readonly [recency: number, orders: number, revenue: number];

const inputOf = (clients: readonly Client[]): RfmInput => ({
  recency: Float64Array.from(clients, (client) => client[0]),
  orders: Float64Array.from(clients, (client) => client[1]),
  revenue: Float64Array.from(clients, (client) => client[2]),
});

const codesOf = (clients: readonly Client[], classes: 3 | 4 | 5 = 5): string[] => {
  const { r, f, m } = scoreRfm(inputOf(clients), classes);
  return clients.map((_, index) => rfmCode(r[index]!, f[index]!, m[index]!));
};

const aClient = fc.tuple(
  fc.nat(2000),
  fc.integer({ min: 1, max: 40 }),
  fc.integer({ min: -5000, max: 90_000 }),
);
const clients = fc.array(aClient, { minLength: 1, maxLength: 60 });
const classCount = fc.constantFrom<3 | 4 | 5>(3, 4, 5);

describe('RFM scores', () => {
  test('six clients in a row: the limits are the second to fifth, worked by hand', () => {
    const table: Client[] = [
      [10, 9, 900],
      [20, 7, 700],
      [30, 5, 500],
      [40, 3, 300],
      [50, 2, 200],
      [60, 1, 100],
    ];
    // Limits R 20 30 40 50, F 2 3 5 7, M 200 300 500 700: a value on a limit stays in the lower class.
    expect(codesOf(table)).toEqual(['555', '544', '433', '322', '211', '111']);
  });

  test('clients who are all alike get the same code: nothing lies strictly above a limit', () => {
    expect(
      codesOf([
        [30, 2, 50],
        [30, 2, 50],
        [30, 2, 50],
      ]),
    ).toEqual(['511', '511', '511']);
  });

  test('own limits replace the quantiles', () => {
    const own = { classes: 3, recency: [30, 90], frequency: [1, 4], monetary: [100, 1000] } as const;
    const { r, f, m } = scoreRfm(
      inputOf([
        [30, 5, 1000],
        [31, 4, 1001],
        [91, 1, 100],
      ]),
      3,
      own,
    );
    expect([...r, ...f, ...m]).toEqual([3, 2, 1, 3, 2, 1, 2, 3, 1]);
  });

  test('the code is written R-F-M, or M-F-R for those who read it that way', () => {
    expect(rfmCode(5, 4, 1)).toBe('541');
    expect(rfmCode(5, 4, 1, 'MFR')).toBe('145');
  });

  test('shuffling the rows changes nobody’s code', () => {
    fc.assert(
      fc.property(clients, classCount, fc.nat(), (table, classes, turn) => {
        const shift = turn % table.length;
        const turned = [...table.slice(shift), ...table.slice(0, shift)].reverse();
        const codes = codesOf(table, classes);
        const turnedCodes = codesOf(turned, classes);
        const expected = [...codes.slice(shift), ...codes.slice(0, shift)].reverse();
        expect(turnedCodes).toEqual(expected);
      }),
    );
  });

  test('a better client never scores worse, an equal one scores equally', () => {
    fc.assert(
      fc.property(clients, classCount, (table, classes) => {
        const { r, f, m } = scoreRfm(inputOf(table), classes);
        for (let a = 0; a < table.length; a++) {
          for (let b = 0; b < table.length; b++) {
            if (table[a]![0] <= table[b]![0]) expect(r[a]!).toBeGreaterThanOrEqual(r[b]!);
            if (table[a]![1] >= table[b]![1]) expect(f[a]!).toBeGreaterThanOrEqual(f[b]!);
            if (table[a]![2] >= table[b]![2]) expect(m[a]!).toBeGreaterThanOrEqual(m[b]!);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the best client of each axis has the best score when values differ enough', () => {
    const { r, f, m } = scoreRfm(
      inputOf([
        [1, 9, 90],
        [2, 8, 80],
        [3, 7, 70],
        [4, 6, 60],
        [5, 5, 50],
        [6, 4, 40],
      ]),
      4,
    );
    expect([r[0], f[0], m[0]]).toEqual([4, 4, 4]);
    expect([r[5], f[5], m[5]]).toEqual([1, 1, 1]);
  });
});
