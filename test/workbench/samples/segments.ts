import { type DayNumber, dayNumber, readIsoDate } from '../../../src/core/model/iso-date';
import { scoreRfm } from '../../../src/core/scoring/rfm';
import { segmentOfClient } from '../../../src/core/segments/assign-rfm';
import { cents, day, type Row } from './read-table';

/** How many clients fall in each of the eight segments, in five classes. */
export function countSegments(buyers: readonly Row[], asOf: DayNumber): ReadonlyMap<string, number> {
  const age = (row: Row, header: string) => asOf - dayNumber(readIsoDate(day(row.cell(header)))!);
  const { r, f, m } = scoreRfm(
    {
      recency: Float64Array.from(buyers, (row) => age(row, 'Dernier achat')),
      orders: Float64Array.from(buyers, (row) => Number(row.cell('Nb commandes'))),
      revenue: Float64Array.from(buyers, (row) => cents(row.cell('CA HT'))),
    },
    5,
  );
  const counts = new Map<string, number>();
  for (const [index, row] of buyers.entries()) {
    const segment = segmentOfClient(r[index]!, f[index]!, m[index]!, 5, age(row, 'Premier achat'));
    counts.set(segment, (counts.get(segment) ?? 0) + 1);
  }
  return counts;
}
