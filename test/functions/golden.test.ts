import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { dayNumber, readIsoDate, SERIAL_OF_DAY_ZERO } from '../../src/core/model/iso-date';
import { call, callColumn, column } from './built-script';

const GOLDEN = join(__dirname, '..', '..', '..', 'shared', 'data', 'rfm', 'golden');
const present = existsSync(GOLDEN);

type Row = Readonly<Record<string, string>>;
const rowsOf = (file: string): Row[] =>
  Papa.parse<Row>(readFileSync(join(GOLDEN, file), 'utf8'), { header: true, skipEmptyLines: true }).data;
const numbers = (rows: readonly Row[], name: string): number[] => rows.map((row) => Number(row[name]));

const asOf = dayNumber(readIsoDate('2011-12-10')!) + SERIAL_OF_DAY_ZERO;
const datesOf = (rows: readonly Row[]) => column(...numbers(rows, 'recency_days').map((days) => asOf - days));

(present ? describe : describe.skip)('scores computed elsewhere (type-7 quantiles, ties low)', () => {
  test.each(['rfm_orders', 'cdnow_sample', 'onlineretail_purchases'])(
    'RFM_SCORE gives those of %s',
    (name) => {
      const rows = rowsOf(`${name}_alt_rules.csv`);
      const orders = column(...numbers(rows, 'transaction_count'));
      const amounts = column(...numbers(rows, 'amount'));
      const expected = rows.map((row) => `${row['q7_right_R']}${row['q7_right_F']}${row['q7_right_M']}`);
      expect(callColumn('RFM_SCORE', datesOf(rows), orders, amounts)).toEqual(expected);
      const limits = call('RFM_SEUILS', datesOf(rows), orders, amounts, asOf);
      expect(callColumn('RFM_SCORE', datesOf(rows), orders, amounts, limits, asOf)).toEqual(expected);
    },
  );
});

(present ? describe : describe.skip)(
  'limits published by the R package rfm, which adds 1 to each quantile',
  () => {
    test.each(['q3', 'q4', 'q5'])('RFM_SEUILS gives them for rfm_orders, %s', (classes) => {
      const rows = rowsOf('rfm_orders_alt_rules.csv');
      const orders = column(...numbers(rows, 'transaction_count'));
      const amounts = column(...numbers(rows, 'amount'));
      const limits = call('RFM_SEUILS', datesOf(rows), orders, amounts, asOf, classes.slice(1)) as number[][];
      const published = rowsOf(`rfm_orders_${classes}_thresholds.csv`).slice(0, -1);
      ['recency', 'frequency', 'monetary'].forEach((axis, line) => {
        const upper = numbers(published, `${axis}_upper`);
        upper.forEach((limit, index) => {
          expect(limits[line]![index]).toBeCloseTo(limit - 1, 6);
        });
      });
    });
  },
);

(present ? describe : describe.skip)('value classes computed elsewhere', () => {
  const cases = ['rfm_orders', 'onlineretail_net'].map((name) => ({ name, file: `${name}_pmg_abc.csv` }));

  test.each(cases)(
    '$name: by number, by cumulated revenue, and the Pareto curve, wherever no two are equal',
    ({ file }) => {
      const rows = rowsOf(file);
      const amounts = numbers(rows, 'amount');
      const count = new Map<number, number>();
      for (const amount of amounts) count.set(amount, (count.get(amount) ?? 0) + 1);
      const alone = rows.flatMap((_, index) => (count.get(amounts[index]!) === 1 ? [index] : []));
      const pick = <Value>(values: readonly Value[]): Value[] => alone.map((index) => values[index]!);
      const letters: Readonly<Record<string, string>> = { A: 'Gros', B: 'Moyen', C: 'Petit' };

      const revenue = column(...amounts);
      expect(pick(callColumn('PMG_CLASS', revenue))).toEqual(pick(rows.map((row) => row['pmg_count_ceil'])));
      expect(pick(callColumn('PMG_CLASS', revenue, '', '', 'cumul'))).toEqual(
        pick(rows.map((row) => letters[row['abc_80_95_crossing_up']!])),
      );
      const shares = callColumn('CA_PART_CUMULEE', revenue) as number[];
      alone.forEach((index) => {
        expect(shares[index]! * 100).toBeCloseTo(Number(rows[index]!['cum_pct']), 5);
      });
    },
  );
});
