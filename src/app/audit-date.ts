import { proposeAsOf } from '../core/clients/as-of';
import { columnWithRole } from '../core/columns/mapping';
import { type IsoDate, readIsoDate } from '../core/model/iso-date';
import { readDays } from '../core/parse/read-days';
import type { OpenedTable } from './open-source';
import type { Ports } from './ports';

/** The date asked for, or the one that the orders of the table propose, as for the segments. */
export function auditDate(
  { workbook }: Ports,
  { table, mapping }: OpenedTable,
  asked: string | undefined,
): IsoDate {
  const said = asked === undefined ? undefined : readIsoDate(asked);
  if (said) return said;
  const column =
    columnWithRole(table, mapping, 'last-order-date') ?? columnWithRole(table, mapping, 'order-date');
  return proposeAsOf(column ? readDays(column).days : new Float64Array(0), workbook.today()).asOf;
}
