import fc from 'fast-check';
import { call, callColumn, column, refusal } from './built-script';

const DATES = column('31/12/2025', '01/12/2025', '01/10/2025', '01/06/2025', '01/01/2025');
const ORDERS = column(9, 1, 5, 3, 7);
const AMOUNTS = column(900, 700, 500, 1300, 100);
const CODES = ['554', '413', '332', '225', '141'];

describe('RFM_SCORE on whole columns', () => {
  test('gives the same codes whatever analysis date comes after the last order', () => {
    expect(callColumn('RFM_SCORE', DATES, ORDERS, AMOUNTS)).toEqual(CODES);
    expect(callColumn('RFM_SCORE', DATES, ORDERS, AMOUNTS, '', '31/12/2025')).toEqual(CODES);
    expect(callColumn('RFM_SCORE', DATES, ORDERS, AMOUNTS, '', '14/07/2026')).toEqual(CODES);
  });

  test('equal values score equally, and a class may stay empty', () => {
    const same = column('01/01/2025', '01/01/2025', '01/01/2025');
    expect(callColumn('RFM_SCORE', same, column(1, 1, 1), column(10, 10, 10))).toEqual(['511', '511', '511']);
  });

  test('leaves rows empty without date, order or amount, or with a date after the analysis; the others score as if alone', () => {
    const dates = [...DATES, [''], ['02/01/2026'], ['01/02/2025'], ['01/02/2025']];
    const orders = [...ORDERS, [2], [2], [0], [2]];
    const amounts = [...AMOUNTS, [50], [50], [50], ['']];
    const codes = callColumn('RFM_SCORE', dates, orders, amounts, '', '31/12/2025');
    expect(codes).toEqual([...CODES, '', '', '', '']);
  });

  test('writes the code in the order asked for', () => {
    const codes = callColumn('RFM_SCORE', DATES, ORDERS, AMOUNTS, '', '', 'mfr');
    expect(codes).toEqual(CODES.map((code) => [...code].reverse().join('')));
  });

  test('cuts into 3 or 4 classes', () => {
    expect(callColumn('RFM_SCORE', DATES, ORDERS, AMOUNTS, '', '', '', 3)).toEqual([
      '333',
      '312',
      '221',
      '113',
      '131',
    ]);
    expect(callColumn('RFM_SCORE', DATES, ORDERS, AMOUNTS, '', '', '', '4')).toEqual([
      '443',
      '412',
      '321',
      '214',
      '131',
    ]);
  });
});

describe('RFM_SCORE with limits', () => {
  const asOf = '31/12/2025';
  const limits = call('RFM_SEUILS', DATES, ORDERS, AMOUNTS, asOf);

  test('gives with the limits of RFM_SEUILS the codes of the whole column, one client at a time too', () => {
    expect(callColumn('RFM_SCORE', DATES, ORDERS, AMOUNTS, limits, asOf)).toEqual(CODES);
    const alone = DATES.map((date, row) =>
      call('RFM_SCORE', date[0], ORDERS[row]![0], AMOUNTS[row]![0], limits, asOf),
    );
    expect(alone).toEqual(CODES);
  });

  test('a value on a limit stays on its lower side', () => {
    const own = [
      [30, 90],
      [2, 5],
      [100, 1000],
    ];
    expect(call('RFM_SCORE', '01/12/2025', 2, 100, own, asOf)).toBe('311');
    expect(call('RFM_SCORE', '30/11/2025', 3, 100.01, own, asOf)).toBe('222');
  });

  test.each([
    ['without the analysis date', [limits], 'RFM_SCORE : avec « seuils », indiquez aussi « date_analyse »'],
    ['with two rows of limits', [column(1, 2), asOf], 'RFM_SCORE : « seuils » attend 3 lignes'],
    [
      'with descending limits',
      [
        [
          [9, 1],
          [1, 2],
          [1, 2],
        ],
        asOf,
      ],
      'RFM_SCORE : « seuils » attend 3 lignes',
    ],
    [
      'with empty limits',
      [
        [
          ['', ''],
          ['', ''],
          ['', ''],
        ],
        asOf,
      ],
      'RFM_SCORE : « seuils » attend 3 lignes',
    ],
    ['with limits for other classes', [limits, asOf, '', 3], 'donc 5 classes, et « classes » dit 3'],
  ])('refuses to score %s', (_, rest, sentence) => {
    expect(refusal('RFM_SCORE', DATES, ORDERS, AMOUNTS, ...rest)).toContain(sentence);
  });
});

describe('RFM_SEUILS', () => {
  test('leaves the limits empty when no row can be scored, in the size announced', () => {
    expect(call('RFM_SEUILS', column('', ''), column('', ''), column('', ''), '31/12/2025', 3)).toEqual([
      ['', ''],
      ['', ''],
      ['', ''],
    ]);
  });

  test('asks for its analysis date', () => {
    expect(refusal('RFM_SEUILS', DATES, ORDERS, AMOUNTS)).toBe('RFM_SEUILS : il manque « date_analyse ».');
  });
});

describe('RFM_SCORE, whatever the clients', () => {
  const client = fc.record({
    day: fc.integer({ min: 44_000, max: 46_000 }),
    orders: fc.integer({ min: 1, max: 30 }),
    cents: fc.integer({ min: -5000, max: 900_000 }),
  });
  type Client = { day: number; orders: number; cents: number };
  const scores = (clients: readonly Client[]) =>
    callColumn(
      'RFM_SCORE',
      column(...clients.map(({ day }) => day)),
      column(...clients.map(({ orders }) => orders)),
      column(...clients.map(({ cents }) => cents / 100)),
    ).map((code) => [...String(code)].map(Number));

  test('a client keeps its code when the rows are shuffled', () => {
    fc.assert(
      fc.property(fc.array(client, { minLength: 2, maxLength: 40 }), (clients) => {
        expect(scores([...clients].reverse()).reverse()).toEqual(scores(clients));
      }),
    );
  });

  test('a better value never scores worse, an equal one scores the same', () => {
    fc.assert(
      fc.property(fc.array(client, { minLength: 2, maxLength: 30 }), (clients) => {
        const codes = scores(clients);
        const axes = [(c: Client) => c.day, (c: Client) => c.orders, (c: Client) => c.cents];
        axes.forEach((read, axis) => {
          const byValue = clients
            .map((c, row) => [read(c), codes[row]![axis]!] as const)
            .sort((a, b) => a[0] - b[0]);
          byValue.slice(1).forEach(([value, score], index) => {
            const [previous, previousScore] = byValue[index]!;
            if (value === previous) expect(score).toBe(previousScore);
            else expect(score).toBeGreaterThanOrEqual(previousScore);
          });
        });
      }),
    );
  });

  test('codes do not depend on the analysis date', () => {
    fc.assert(
      fc.property(
        fc.array(client, { minLength: 2, maxLength: 40 }),
        fc.integer({ min: 0, max: 900 }),
        (clients, later) => {
          const shifted = clients.map((c) => ({ ...c, day: c.day - later }));
          expect(scores(shifted)).toEqual(scores(clients));
          const dates = column(...clients.map(({ day }) => day));
          const ones = column(...clients.map(() => 1));
          expect(callColumn('RFM_SCORE', dates, ones, ones, '', 46_000 + later)).toEqual(
            callColumn('RFM_SCORE', dates, ones, ones),
          );
        },
      ),
    );
  });
});
