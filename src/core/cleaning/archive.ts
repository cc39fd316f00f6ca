import { columnWithRole, type Mapping } from '../columns/mapping';
import { addMonths, type DayNumber, dayNumber, type IsoDate } from '../model/iso-date';
import type { Table } from '../model/table';
import { readDays } from '../parse/read-days';

/** Three years without a sign: the French data protection authority’s rule for prospects and former clients. */
const ARCHIVE_AFTER_MONTHS = 36;

/** How the last activity is known: a contact is what counts; an order alone has to be checked. */
export type ActivityBasis = 'last-contact' | 'last-order';

/** Clients to propose for « À archiver (hors prospection) », in the order of the table. */
export interface ArchiveProposal {
  /** Rows of the table, from 0. */
  readonly rows: Int32Array;
  readonly days: Int32Array;
  readonly bases: readonly ActivityBasis[];
  readonly asOf: IsoDate;
}

/**
 * The clients whose last contact and last order, the later of the two, are both more than three years before `asOf`. A
 * client without any date is not among them: nothing is known. A table of orders proposes nobody, since a row is no client.
 */
export function proposeArchive(table: Table, mapping: Mapping, asOf: IsoDate): ArchiveProposal {
  const rows: number[] = [];
  const days: number[] = [];
  const bases: ActivityBasis[] = [];
  const limit = dayNumber(addMonths(asOf, -ARCHIVE_AFTER_MONTHS));
  const contact = daysOf(table, mapping, 'last-contact-date');
  const order = daysOf(table, mapping, 'last-order-date');
  for (let row = 0; row < table.rowCount && mapping.shape === 'clients'; row++) {
    const known = [contact?.[row], order?.[row]].filter(isKnown);
    if (known.length === 0 || Math.max(...known) >= limit) continue;
    rows.push(row);
    days.push(Math.max(...known));
    bases.push(isKnown(contact?.[row]) ? 'last-contact' : 'last-order');
  }
  return { rows: Int32Array.from(rows), days: Int32Array.from(days), bases, asOf };
}

const isKnown = (day: DayNumber | undefined): day is DayNumber => day !== undefined && !Number.isNaN(day);

function daysOf(
  table: Table,
  mapping: Mapping,
  role: 'last-contact-date' | 'last-order-date',
): Float64Array | undefined {
  const column = columnWithRole(table, mapping, role);
  return column && readDays(column).days;
}
