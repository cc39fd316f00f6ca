import Papa from 'papaparse';
import { classifyByCount, classifyByRevenue, type PmgResult } from '../../../src/core/scoring/pmg';
import { readSharedText, sharedDataPresent } from '../../support/shared-data';

interface GoldenRow {
  readonly customer_id: string;
  readonly amount: string;
  readonly pmg_count_ceil: string;
  readonly abc_80_95_crossing_up: string;
}

/**
 * The published rules cut after a client, and so part equal revenues by customer id: `pmg_count_ceil` after ⌈20 %⌉ and
 * ⌈50 %⌉ of the clients, `abc_80_95_crossing_up` after the client that crosses 80 % and 95 % of the total. Our written
 * rule gives equal revenues the better class: that alone may differ, and each difference is listed here.
 */
const RULES = {
  'by number of clients': {
    column: 'pmg_count_ceil',
    classes: { Gros: 'big', Moyen: 'medium', Petit: 'small' },
    classify: (revenue: Float64Array): PmgResult => classifyByCount(revenue),
    differences: { rfm_orders: ['Willis Bahringer: 665, medium → big'], onlineretail_net: [] },
  },
  'by cumulated revenue': {
    column: 'abc_80_95_crossing_up',
    classes: { A: 'big', B: 'medium', C: 'small' },
    classify: (revenue: Float64Array): PmgResult => classifyByRevenue(revenue)!,
    differences: {
      rfm_orders: ['Zola Nolan: 375, medium → big', 'Laurel Morar: 230, small → medium'],
      onlineretail_net: [],
    },
  },
} as const;

const CASES = Object.entries(RULES).flatMap(([rule, facts]) =>
  Object.entries(facts.differences).map(([name, differences]) => ({ rule, name, facts, differences })),
);

(sharedDataPresent ? describe : describe.skip)('published classes', () => {
  test.each(CASES)('$name $rule: same classes but for the tie rule', ({ name, facts, differences }) => {
    const text = readSharedText(`rfm/golden/${name}_pmg_abc.csv`);
    const rows = Papa.parse<GoldenRow>(text, { header: true, skipEmptyLines: true }).data;
    const amounts = Float64Array.from(rows, (row) => Math.round(Number(row.amount) * 100));
    const { classes } = facts.classify(amounts);
    const published = rows.map((row) => (facts.classes as Record<string, string>)[row[facts.column]]);
    const differing = rows.flatMap((row, index) =>
      classes[index] === published[index] ? [] : [{ row, index }],
    );
    // Explained by the tie rule: somebody with the very same revenue has our class in the published file.
    for (const { index } of differing) {
      const equals = published.filter((_, other) => other !== index && amounts[other] === amounts[index]);
      expect(equals).toContain(classes[index]);
    }
    expect(
      differing.map(
        ({ row, index }) => `${row.customer_id}: ${row.amount}, ${published[index]} → ${classes[index]}`,
      ),
    ).toEqual(differences);
  });
});
