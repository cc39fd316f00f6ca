import type { ClientRow } from './client-table';
import type { DirtKind } from './dirt/kinds';
import type { SalesDocument } from './documents';

/** Both tables, about to be printed, with what was done to them. */
export interface Tables {
  readonly clients: readonly ClientRow[];
  readonly invoices: readonly SalesDocument[];
  readonly planted: Readonly<Partial<Record<DirtKind, readonly (ClientRow | SalesDocument)[]>>>;
  readonly sameClient: readonly (readonly [ClientRow, ClientRow])[];
}
