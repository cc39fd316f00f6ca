import type { CheckId } from '../../../src/core/audit/checks';
import { sharedDataPresent, sharedGrid } from '../../support/shared-data';
import { auditOf, day } from './audit-of';

/** What is to be corrected in a real file: the check, how many, the first cell, and what a person found there. */
type Judged = readonly [
  check: CheckId,
  count: number,
  cell: string | undefined,
  judgement: 'right' | 'wrong',
  seen: string,
];

const FILES: readonly (readonly [file: string, asOf: string, judged: readonly Judged[]])[] = [
  [
    'dedupe/restaurant.csv',
    '2025-06-30',
    [
      ['missing-columns', 2, undefined, 'right', 'a guide of restaurants: no date, no amount'],
      ['phone-invalid', 1, 'D744', 'right', '310/788- stops in the middle'],
      ['label-variants', 5, 'F121', 'right', '« steak houses » next to « steakhouses »'],
    ],
  ],
  [
    'dedupe/earlychildhood.csv',
    '2025-06-30',
    [
      ['missing-columns', 2, undefined, 'right', 'a list of child-care sites: no date, no amount'],
      ['phone-invalid', 1, 'E2114', 'right', '77352211561150 has fourteen digits'],
      ['scientific-notation', 1, 'E226', 'right', '7.73E+016 was two phone numbers'],
    ],
  ],
  [
    'rfm/onlineretail_invoices.csv',
    '2011-12-10',
    [['dates-as-text', 22190, 'C2', 'right', 'ISO days that no spreadsheet has converted yet']],
  ],
  [
    'rfm/cdnow_sample.csv',
    '1998-07-01',
    [['dates-as-text', 6919, 'C2', 'right', 'ISO days that no spreadsheet has converted yet']],
  ],
];

(sharedDataPresent ? describe : describe.skip)('every failure reported on real files, judged by hand', () => {
  test.each(FILES)('%s', (file, asOf, judged) => {
    const { checks } = auditOf(sharedGrid(file, true), { asOf: day(asOf) });
    const failures = checks
      .filter(({ verdict }) => verdict === 'fail')
      .map(({ check, count, places: [first] }) => [
        check.id,
        count,
        first && `${String.fromCharCode(65 + first.position)}${first.sheetRow}`,
      ]);
    const known = judged.map(([check, count, cell]) => [check, count, cell]);
    expect([...failures].sort()).toEqual([...known].sort());
  });

  test('95 % of them or more are right', () => {
    const judgements = FILES.flatMap(([, , judged]) => judged.map(([, , , judgement]) => judgement));
    expect(
      judgements.filter((judgement) => judgement === 'right').length / judgements.length,
    ).toBeGreaterThanOrEqual(0.95);
  });
});
