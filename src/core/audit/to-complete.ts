import type { Mapping } from '../columns/mapping';
import type { RoleId } from '../columns/roles';
import { dayNumber, type IsoDate } from '../model/iso-date';
import type { Phrase } from '../model/problem';
import type { Table } from '../model/table';
import { toCents } from '../parse/cents';
import type { Place } from './address';
import type { AuditContext, AuditedColumn } from './context';
import { readContext } from './context';
import type { TypeId } from './types';

/** A client to complete. */
export interface ToComplete {
  /** The first cell to fill in. */
  readonly place: Place;
  /** As the source names the client; empty where it does not. */
  readonly name: string;
  /** In cents; `NaN` where it is what is missing. */
  readonly revenue: number;
  readonly missing: readonly Phrase[];
}

/** Something that every client should have; any one of its columns will do. */
interface Need {
  readonly roles?: readonly RoleId[];
  /** Where the role may be lost because too many values are bad. */
  readonly types?: readonly TypeId[];
  readonly label: Phrase;
}

/** In the order of what it blocks. */
const NEEDED: readonly Need[] = [
  { roles: ['revenue'], label: { fr: 'Chiffre d’affaires', en: 'Revenue' } },
  { roles: ['last-order-date'], label: { fr: 'Date du dernier achat', en: 'Last order date' } },
  { roles: ['order-count'], label: { fr: 'Nombre de commandes', en: 'Number of orders' } },
  { types: ['email', 'phone'], label: { fr: 'E-mail ou téléphone', en: 'E-mail or phone' } },
  { types: ['postal-code'], label: { fr: 'Code postal', en: 'Postal code' } },
  { roles: ['sector', 'naf-code'], label: { fr: 'Secteur', en: 'Sector' } },
];

/**
 * « À compléter »: clients who lack a usable value of what the file has columns for, by revenue at stake, then in the
 * order of the rows; those whose revenue is what lacks come last. A blank, a placeholder and a bad value are all lacking.
 * Empty for an order list: there, clients are made of orders.
 */
export function toComplete(table: Table, mapping: Mapping, asOf: IsoDate): readonly ToComplete[] {
  if (mapping.shape === 'orders') return [];
  const context = readContext(table, mapping, {
    asOf: dayNumber(asOf),
    places: 0,
    probableDuplicates: undefined,
  });
  const needs = NEEDED.flatMap(({ roles = [], types = [], label }) => {
    const columns = [...roles.flatMap((role) => context.byRole(role) ?? []), ...context.byType(...types)];
    const [first] = columns;
    return first ? [{ label, first, lacks: columns.map((column) => lackingIn(context, column)) }] : [];
  });
  const revenueOf = revenueReader(context);
  const nameOf = nameReader(context);
  const clients = Array.from(table.sheetRows, (sheetRow, row): ToComplete | undefined => {
    const missing = needs.filter(({ lacks }) => lacks.every((lacksAt) => lacksAt(row)));
    const [first] = missing;
    return (
      first && {
        place: { position: first.first.guess.position, sheetRow },
        name: nameOf(row),
        revenue: revenueOf(row),
        missing: missing.map(({ label }) => label),
      }
    );
  });
  const atStake = ({ revenue }: ToComplete): number =>
    Number.isNaN(revenue) ? Number.NEGATIVE_INFINITY : revenue;
  return clients
    .flatMap((client) => (client ? [client] : []))
    .sort((a, b) => (atStake(a) === atStake(b) ? 0 : atStake(b) - atStake(a)));
}

function lackingIn(context: AuditContext, column: AuditedColumn): (row: number) => boolean {
  const good = context.goodIn(column);
  const placeholders = context.placeholdersIn(column);
  return (row) => {
    const code = column.values.codes[row]!;
    return code < 0 || !good[code] || placeholders[code] === 1;
  };
}

function revenueReader(context: AuditContext): (row: number) => number {
  const column = context.byRole('revenue');
  if (!column) return () => Number.NaN;
  const { values } = context.numbersOf(column);
  return (row) => toCents(values[row]!);
}

/** The company, else the person, else the code. */
function nameReader(context: AuditContext): (row: number) => string {
  const read = (role: RoleId, row: number): string => {
    const values = context.byRole(role)?.values;
    return values?.texts[values.codes[row]!] ?? '';
  };
  return (row) =>
    read('company', row) ||
    read('full-name', row) ||
    `${read('first-name', row)} ${read('last-name', row)}`.trim() ||
    read('client-id', row);
}
