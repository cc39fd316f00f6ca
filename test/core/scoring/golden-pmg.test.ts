import Papa from 'papaparse';
import { classifyByCount } from '../../../src/core/scoring/pmg';
import { readSharedText, sharedDataPresent } from '../../support/shared-data';

interface GoldenRow {
  readonly customer_id: string;
  readonly amount: string;
  readonly pmg_count_ceil: string;
}

const FRENCH = { big: 'Gros', medium: 'Moyen', small: 'Petit' } as const;

/**
 * `pmg_count_ceil` cuts after ⌈20 %⌉ and ⌈50 %⌉ clients and so parts equal revenues by customer id. Our written rule
 * gives equal revenues the better class: that alone may differ, and each difference is listed here.
 */
const DIFFERENCES: Readonly<Record<string, readonly string[]>> = {
  rfm_orders: ['Willis Bahringer: 665, Moyen → Gros'],
  onlineretail_net: [],
};

(sharedDataPresent ? describe : describe.skip)(
  'published classes: the first 20 % big, the next 30 % medium',
  () => {
    test.each(Object.keys(DIFFERENCES))('%s: same classes but for the tie rule', (name) => {
      const text = readSharedText(`rfm/golden/${name}_pmg_abc.csv`);
      const rows = Papa.parse<GoldenRow>(text, { header: true, skipEmptyLines: true }).data;
      const amounts = rows.map((row) => Math.round(Number(row.amount) * 100));
      const { classes, from } = classifyByCount(Float64Array.from(amounts));
      const differing = rows.flatMap((row, index) => {
        const ours = FRENCH[classes[index]!];
        return ours === row.pmg_count_ceil ? [] : [{ row, index, ours }];
      });
      for (const { index } of differing) expect([from.big, from.medium]).toContain(amounts[index]);
      expect(
        differing.map(
          ({ row, ours }) => `${row.customer_id}: ${row.amount}, ${row.pmg_count_ceil} → ${ours}`,
        ),
      ).toEqual(DIFFERENCES[name]);
    });
  },
);
