import type { EmulatedDocument, SheetState } from '../../emulator';
import { refuse } from '../../emulator/errors';
import { insertLines } from '../../emulator/state/structure';
import { NOTHING } from '../picture/view';
import type { Incident } from '../protocol';
import type { Session } from '../session';
import { type Action, done } from './action';
import { deleteTab, renameTab } from './tabs';

/** Lies in wait for the next execution. */
export const incident: Action<'incident'> = (session, request) => {
  session.incident = request.incident ?? undefined;
  return done(null, NOTHING);
};

const OUTAGE = 'Service Spreadsheets failed while accessing document: simulated failure';

/** What happens when the chosen service call comes: a failure of Google, or something another person does meanwhile. */
export function befall(session: Session, { kind, sheetId }: Incident): void {
  if (kind === 'failure') refuse(OUTAGE);
  const sheet = session.document.sheets.find(({ id }) => id === sheetId);
  if (!sheet) return;
  if (kind === 'sort-rows') sortRows(sheet);
  if (kind === 'insert-row') insertLines(session.document, sheet, 'row', sheet.frozenRows + 2, 1);
  if (kind === 'rename-tab')
    renameTab(session, { sheetId: sheet.id, name: freeName(session.document, sheet) });
  if (kind === 'delete-tab') deleteTab(session, { sheetId: sheet.id });
  session.history.forget();
}

/** Data rows from the last to the first by the text of their first cell; the header stays. */
function sortRows(sheet: SheetState): void {
  const header = Math.max(1, sheet.frozenRows);
  const { value } = sheet.layers;
  const order = Array.from({ length: Math.max(0, value.length - header) }, (_, index) => index + header);
  const key = (row: number): string => String(value[row]?.[0] ?? '');
  order.sort((one, other) => (key(one) < key(other) ? 1 : key(one) > key(other) ? -1 : one - other));
  for (const layer of Object.values(sheet.layers)) {
    const rows = order.map((row) => layer[row]);
    rows.forEach((cells, index) => {
      layer[index + header] = cells as never;
    });
  }
}

function freeName(document: EmulatedDocument, { name }: SheetState): string {
  let number = 2;
  while (document.sheets.some((sheet) => sheet.name === `${name} ${number}`)) number += 1;
  return `${name} ${number}`;
}
