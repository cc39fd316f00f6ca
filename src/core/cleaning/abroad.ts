import { columnWithRole, type Mapping } from '../columns/mapping';
import type { Column, Table } from '../model/table';
import { shownText } from '../parse/cell-text';
import { mendMojibake } from '../parse/mojibake';
import { fold } from '../text/fold';

/** Countries with French postal codes and phone numbers, as `fold` writes them. */
const FRENCH = new Set([
  ...[
    'france',
    'fr',
    'fra',
    'f',
    'france metropolitaine',
    'metropole',
    'republique francaise',
    'monaco',
    'mc',
  ],
  ...['guadeloupe', 'martinique', 'guyane', 'guyane francaise', 'la reunion', 'reunion', 'mayotte', 'corse'],
]);

const FOREIGN_CALLING_CODE = /^(?:\+|00)(?!\s*33)\s*[1-9]/;

/** 1 for the rows whose country, or calling code, is not French. */
export function rowsAbroad(table: Table, mapping: Mapping): Uint8Array {
  const abroad = new Uint8Array(table.rowCount);
  markRows(
    abroad,
    columnWithRole(table, mapping, 'country'),
    (text) => !FRENCH.has(fold(mendMojibake(text) ?? text)),
  );
  for (const role of ['phone', 'mobile'] as const) {
    markRows(abroad, columnWithRole(table, mapping, role), (text) => FOREIGN_CALLING_CODE.test(text));
  }
  return abroad;
}

function markRows(
  abroad: Uint8Array,
  column: Column | undefined,
  isForeign: (text: string) => boolean,
): void {
  if (!column) return;
  for (let row = 0; row < abroad.length; row++) {
    const text = shownText(column, row);
    if (text !== '' && isForeign(text)) abroad[row] = 1;
  }
}
