import { columnWithRole, type Mapping } from '../../columns/mapping';
import type { RoleId } from '../../columns/roles';
import { Kind } from '../../model/cell';
import { isoDateOfDay } from '../../model/iso-date';
import type { Column, Table } from '../../model/table';
import { toCents } from '../../parse/cents';
import { readDays } from '../../parse/read-days';
import { readNumbers } from '../../parse/read-numbers';
import { candidatesIn, distinctTexts } from './candidates';
import type { AmountRule, MergedCell, MergeOptions, MergeProposal } from './merge';
import {
  bestWritten,
  mostActive,
  mostRecent,
  mostRestrictive,
  type Pick,
  recentEmail,
  recentPhone,
  validNumber,
} from './pick';
import { type Essence, essenceOf } from './same-value';
import { rankRows } from './survivor';

/** Fills one cell of the merged record from the rows of the client, the kept one first. */
type ColumnMerger = (rows: readonly number[]) => MergedCell;

/**
 * How the rows of one client become one record: what is read of whole columns is read once, for all groups. By column:
 * contacts and addresses are the most recent well-formed ones, the others kept aside; names the best written; SIRET the
 * valid one; first dates the earliest, last dates the latest; amounts and counts as `options.amounts` says; an
 * opposition wins over a consent; notes are put together; anything else is that of the kept record.
 */
export function mergerOf(
  table: Table,
  mapping: Mapping,
  options: MergeOptions,
): (rows: readonly number[]) => MergeProposal {
  const lastOrder = columnWithRole(table, mapping, 'last-order-date');
  const days = lastOrder && readDays(lastOrder).days;
  const address = columnWithRole(table, mapping, 'address');
  const mergers = table.columns.map((column, index): ColumnMerger => {
    const { role } = mapping.columns[index]!;
    const merge = mergerFor(column, role, options.amounts);
    return address && ADDRESS.includes(role) ? (rows) => merge(addressedFirst(rows, address)) : merge;
  });
  return (rows) => {
    const ranked = rankRows(rows, table, days);
    return {
      survivor: ranked.rows[0]!,
      why: ranked.why,
      rows: [...rows].sort((a, b) => a - b),
      cells: mergers.map((merge) => merge(ranked.rows)),
    };
  };
}

const PICKS: Partial<Record<RoleId, Pick>> = {
  email: recentEmail,
  phone: recentPhone,
  mobile: recentPhone,
  'first-name': bestWritten,
  'last-name': bestWritten,
  'full-name': bestWritten,
  company: bestWritten,
  siret: validNumber,
  siren: validNumber,
  status: mostActive,
  consent: mostRestrictive,
};

/** A street, its postal code and its town come from one row. */
const ADDRESS: readonly RoleId[] = ['address', 'postal-code', 'city', 'region', 'country'];

function addressedFirst(rows: readonly number[], address: Column): readonly number[] {
  const first = candidatesIn(address, rows)[0]?.row ?? rows[0]!;
  return [first, ...rows.filter((row) => row !== first)];
}

const EARLIEST: readonly RoleId[] = ['first-order-date', 'created-date'];
const LATEST: readonly RoleId[] = ['last-order-date', 'last-contact-date'];
/** Roles whose cells add up, or not, as the user says. */
export const AMOUNTS: readonly RoleId[] = [
  'revenue',
  'previous-revenue',
  'margin',
  'service-cost',
  'overdue-amount',
  'order-count',
  'opens',
  'clicks',
];

function mergerFor(column: Column, role: RoleId, amounts: AmountRule): ColumnMerger {
  if (EARLIEST.includes(role)) return mergeDays(column, Math.min);
  if (LATEST.includes(role)) return mergeDays(column, Math.max);
  if (AMOUNTS.includes(role) && amounts !== 'keep') return mergeAmounts(column, amounts);
  if (role === 'note') return (rows) => joinNotes(column, rows);
  // Two records have two numbers: neither is wrong.
  if (role === 'client-id') return (rows) => ({ ...pickCell(column, rows, mostRecent), conflict: false });
  return (rows) => pickCell(column, rows, PICKS[role] ?? mostRecent, essenceOf(role));
}

function pickCell(column: Column, rows: readonly number[], pick: Pick, essence?: Essence): MergedCell {
  const candidates = candidatesIn(column, rows);
  if (candidates.length === 0) return emptyCell(column);
  const { value, kind, text } = pick(candidates);
  const texts = distinctTexts([{ row: -1, value, kind, text }, ...candidates], essence);
  const others = texts.slice(1);
  return { position: column.position, value, kind, conflict: others.length > 0, others };
}

const emptyCell = ({ position }: Column): MergedCell => ({
  position,
  value: null,
  kind: Kind.empty,
  conflict: false,
  others: [],
});

function mergeDays(column: Column, choose: (...days: number[]) => number): ColumnMerger {
  const { days } = readDays(column);
  return (rows) => {
    const known = rows.map((row) => days[row]!).filter((day) => !Number.isNaN(day));
    if (known.length === 0) return pickCell(column, rows, mostRecent);
    const day = isoDateOfDay(choose(...known));
    return { ...emptyCell(column), value: day, kind: Kind.date };
  };
}

/** Money in whole cents, so that sums are exact. */
function mergeAmounts(column: Column, rule: 'sum' | 'largest'): ColumnMerger {
  const { values } = readNumbers(column);
  return (rows) => {
    const cents = rows.map((row) => toCents(values[row]!)).filter((amount) => !Number.isNaN(amount));
    if (cents.length === 0) return pickCell(column, rows, mostRecent);
    const total = rule === 'sum' ? cents.reduce((sum, amount) => sum + amount, 0) : Math.max(...cents);
    return { ...emptyCell(column), value: total / 100, kind: Kind.number };
  };
}

function joinNotes(column: Column, rows: readonly number[]): MergedCell {
  const texts = distinctTexts(candidatesIn(column, rows));
  return texts.length === 0
    ? emptyCell(column)
    : { ...emptyCell(column), value: texts.join(' | '), kind: Kind.text };
}
