import { type DayNumber, dayNumber, type IsoDate, readIsoDate } from '../../src/core/model/iso-date';
import { CLIENT_COLUMNS, type ClientRow, clientRows } from './client-table';
import { DIRT_KINDS, type DirtKind } from './dirt/kinds';
import { soil } from './dirt/soil';
import type { SalesDocument } from './documents';
import { INVOICE_COLUMNS, invoiceRows } from './invoice-table';
import { drawLedger, type Ledger } from './ledger';
import { createRandom } from './random';
import type { Tables } from './tables';

export interface BaseOptions {
  readonly seed: number;
  /** Distinct clients; the copies that dirt adds come on top. */
  readonly clients?: number;
  /** False: the same clients, as they should have been typed. */
  readonly dirt?: boolean;
  /** Of the invoice list: five years and a few weeks of history end there. */
  readonly lastDay?: IsoDate;
}

export interface Base {
  /** Header first; text as a French spreadsheet exports it. */
  readonly clients: readonly (readonly string[])[];
  readonly invoices: readonly (readonly string[])[];
  /** Where each kind of disorder was put: sheet rows (the header is row 1), ascending. Empty lists without dirt. */
  readonly planted: Readonly<Record<DirtKind, readonly number[]>>;
  /** Two sheet rows of the client table that are one client. */
  readonly sameClient: readonly (readonly [number, number])[];
}

const LAST_DAY = readIsoDate('2026-10-30')!;

/**
 * The books of a fictitious wholesaler in Angers (hygiene and packaging for professionals), twice: the client table
 * and the invoice list it comes from. « Nb commandes » counts invoices that are neither cancelled nor free of charge;
 * « CA HT » adds them up and takes credit notes off. Nobody in it exists.
 */
export function generateBase({
  seed,
  clients: size = 1200,
  dirt = true,
  lastDay = LAST_DAY,
}: BaseOptions): Base {
  const last = dayNumber(lastDay);
  const ledger = drawLedger(size, last, createRandom(seed));
  // A stream of its own: the clients stay the same whatever is done to them.
  return print(dirt ? soil(ledger, last, size / 1200, createRandom(seed + 1)) : keepTidy(ledger, last));
}

const keepTidy = (ledger: Ledger, lastDay: DayNumber): Tables => ({
  clients: clientRows(ledger, lastDay),
  invoices: ledger.documents,
  planted: {},
  sameClient: [],
});

const FIRST_DATA_ROW = 2;

function print({ clients, invoices, planted, sameClient }: Tables): Base {
  const places = new Map<ClientRow | SalesDocument, number>();
  for (const table of [clients, invoices])
    for (const [index, item] of table.entries()) places.set(item, index + FIRST_DATA_ROW);
  const place = (item: ClientRow | SalesDocument) => places.get(item)!;
  const placesByKind = {} as Record<DirtKind, readonly number[]>;
  for (const kind of DIRT_KINDS)
    placesByKind[kind] = (planted[kind] ?? []).map(place).sort((one, other) => one - other);
  const unsigned = new Set(planted['invoice-credit-unsigned'] ?? []);
  return {
    clients: [CLIENT_COLUMNS, ...clients.map((row) => CLIENT_COLUMNS.map((column) => row[column]))],
    invoices: [INVOICE_COLUMNS, ...invoiceRows(invoices, unsigned)],
    planted: placesByKind,
    sameClient: sameClient.map(([one, other]) => [place(one), place(other)]),
  };
}
