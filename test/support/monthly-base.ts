import type { NewExportRequest } from '../../src/contract/new-export';
import type { HostCell } from '../../workbench/emulator';
import { AddOn } from './add-on';
import { pictureOfTab } from './picture';

/** The tab that the first addition makes. */
export const UNION = 'Commandes à jour';

const HEADERS = ['N° facture', 'Date facture', 'Code client', 'Société', 'Montant HT'];

/** One invoice a day of so many days of 2026, from a day of the year on; each client comes back every seventh day. */
export const invoices = (first: number, count: number, amount = 100): HostCell[][] => [
  HEADERS,
  ...Array.from({ length: count }, (_, index) => {
    const day = first + index;
    const date = new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10).split('-');
    const client = 1 + (day % 7);
    return [
      `FA-${String(1000 + day)}`,
      date.reverse().join('/'),
      `C${client}`,
      `Société ${client}`,
      `${amount + day},00`,
    ];
  }),
];

/** A workbook with the invoices of January and, in another tab, those from 25 January to 28 February. */
export function monthlyBase(lastOfBase = 31, rowsOfExport = 35) {
  const addOn = new AddOn();
  const base = addOn.addTab('Factures', invoices(0, lastOfBase));
  const next = addOn.addTab('Export février', invoices(lastOfBase - 7, rowsOfExport));
  return { addOn, base, next };
}

/** Adds the export as the sidebar does: shown first, then written. */
export function addExport(addOn: AddOn, request: NewExportRequest) {
  const shown = addOn.answer('newExport', request);
  return { shown, added: addOn.answer('addNewExport', { ...request, mark: shown.mark }) };
}

/** The second month: the tab of the union stood already, then March was added. */
export function secondMonth() {
  const { addOn, base, next } = monthlyBase();
  const { added } = addExport(addOn, { base, next });
  const before = addOn.shown(UNION);
  const march = addOn.addTab('Export mars', invoices(50, 40, 200));
  const again = addExport(addOn, { base: added.sheetId, next: march });
  return { addOn, before, id: again.added.undo.id, sheetId: added.sheetId };
}

/** These tabs as a person sees them. */
export const seen = (addOn: AddOn, ...tabs: string[]): string =>
  JSON.stringify(tabs.map((name) => pictureOfTab(addOn.sheet(name))));

/** The rows of a tab without its last blank ones. */
export const rowsOf = (addOn: AddOn, name: string): string[][] =>
  addOn.shown(name).filter((row) => row.some((cell) => cell !== ''));
