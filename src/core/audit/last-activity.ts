import { addMonths, type DayNumber, dayNumber, isoDateOfDay } from '../model/iso-date';
import type { AuditContext, AuditedColumn } from './context';

/** When a client was last heard of. */
interface LastActivity {
  /** Where it is shown. */
  readonly column: AuditedColumn;
  /** The latest of what is known, per row; `NaN` where nothing is. */
  readonly days: Float64Array;
  /** False: only orders are known, and a client may have been in touch since. */
  readonly contactKnown: boolean;
  /** Three years before the analysis date: inactive is strictly before. */
  readonly limit: DayNumber;
}

const INACTIVE_MONTHS = 36;

/** Last contact, open or click where the file has them, and last order; `undefined` where it has none of these dates. */
export function lastActivity(context: AuditContext): LastActivity | undefined {
  if (context.shape === 'orders') return undefined;
  const roles = ['last-contact-date', 'opens', 'clicks'] as const;
  const contacts = roles.flatMap((role) => dateColumn(context, role));
  const columns = [...contacts, ...dateColumn(context, 'last-order-date')];
  const [column] = columns;
  if (!column) return undefined;
  const days = new Float64Array(context.table.rowCount).fill(Number.NaN);
  for (const dates of columns.map((dated) => context.daysOf(dated).days)) {
    dates.forEach((day, row) => {
      if (!Number.isNaN(day) && !(day <= days[row]!)) days[row] = day;
    });
  }
  const limit = dayNumber(addMonths(isoDateOfDay(context.asOf), -INACTIVE_MONTHS));
  return { column, days, contactKnown: contacts.length > 0, limit };
}

function dateColumn(
  context: AuditContext,
  role: 'last-contact-date' | 'opens' | 'clicks' | 'last-order-date',
): readonly AuditedColumn[] {
  const column = context.byRole(role);
  return column?.meant === 'date' ? [column] : [];
}

/** The latest order of the file that is not in the future. */
export function latestOrder(context: AuditContext): DayNumber | undefined {
  const column = context.byRole('last-order-date') ?? context.byRole('order-date');
  if (!column) return undefined;
  const latest = context
    .daysOf(column)
    .days.reduce((most, day) => (day <= context.asOf && day > most ? day : most), Number.NEGATIVE_INFINITY);
  return latest === Number.NEGATIVE_INFINITY ? undefined : latest;
}
