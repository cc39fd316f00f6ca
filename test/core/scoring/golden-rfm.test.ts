import Papa from 'papaparse';
import { scoreRfm } from '../../../src/core/scoring/rfm';
import { readSharedText, sharedDataPresent } from '../../support/shared-data';

interface GoldenRow {
  readonly customer_id: string;
  readonly recency_days: string;
  readonly transaction_count: string;
  readonly amount: string;
  readonly q7_right_R: string;
  readonly q7_right_F: string;
  readonly q7_right_M: string;
}

const cents = (text: string): number => Math.round(Number(text) * 100);

/** Scores that numpy and pandas give for type-7 limits, ties low (README of the reference data). */
(sharedDataPresent ? describe : describe.skip)('published scores: type-7 limits, ties low', () => {
  test.each(['rfm_orders', 'cdnow_sample', 'onlineretail_purchases'])(
    '%s: every client, every score',
    (name) => {
      const text = readSharedText(`rfm/golden/${name}_alt_rules.csv`);
      const rows = Papa.parse<GoldenRow>(text, { header: true, skipEmptyLines: true }).data;
      const scores = scoreRfm(
        {
          recency: Float64Array.from(rows, (row) => Number(row.recency_days)),
          orders: Float64Array.from(rows, (row) => Number(row.transaction_count)),
          revenue: Float64Array.from(rows, (row) => cents(row.amount)),
        },
        5,
      );
      const wrong = rows.filter(
        (row, index) =>
          String(scores.r[index]) !== row.q7_right_R ||
          String(scores.f[index]) !== row.q7_right_F ||
          String(scores.m[index]) !== row.q7_right_M,
      );
      expect(rows.length).toBeGreaterThan(900);
      expect(wrong).toEqual([]);
    },
  );
});
