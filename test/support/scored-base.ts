import type { RunRequest } from '../../src/contract/requests';
import type { HostCell } from '../../workbench/emulator';
import { AddOn } from './add-on';
import { plain } from './plain';

/** Sixty clients with margins, contacts and reactions, and five prospects. */
function base(): HostCell[][] {
  const rows: HostCell[][] = [
    [
      ...['Code client', 'Société', 'Secteur', 'Premier achat', 'Dernier achat', 'Nb commandes'],
      ...['CA HT', 'Marge brute', 'Clics', 'Religion'],
    ],
  ];
  for (let index = 0; index < 65; index++) {
    const isProspect = index >= 60;
    const two = (value: number): string => String(value).padStart(2, '0');
    rows.push([
      ...[`C${two(index + 1)}`, `Société ${index + 1}`, index % 3 === 0 ? 'Industrie' : 'BTP'],
      ...(isProspect
        ? ['', '', '0', '', '']
        : [
            `${two((index % 28) + 1)}/03/20${19 + (index % 5)}`,
            `${two((index % 28) + 1)}/${two(1 + (index % 12))}/202${4 + (index % 2)}`,
            String(2 + (index % 11)),
            `${(60 - index) * 97},50 €`,
            `${(60 - index) * ((index * 17) % 40)},00 €`,
          ]),
      ...[String((index * 7) % 13), ['catholique', 'musulman', 'aucune'][index % 3]!],
    ]);
  }
  return rows;
}

/** A workbook with the base in it, and the request for its analysis. */
export function opened(): { addOn: AddOn; request: RunRequest } {
  const addOn = new AddOn();
  const sheetId = addOn.addTab('Clients', base());
  return { addOn, request: { source: { sheetId }, asOf: '2026-01-15' } };
}

/** The cells of a tab of ours below a header. */
export const columnOf = (rows: string[][], header: string): string[] => {
  const position = rows[1]!.indexOf(header);
  if (position < 0) throw new Error(`no column « ${header} » among ${rows[1]!.join(', ')}`);
  return rows.slice(2).map((row) => row[position]!);
};

/** Types in a cell of one of our tabs: the column of a header, the row of a client. */
export function type(addOn: AddOn, tab: string, client: string, header: string, value: HostCell): void {
  const rows = addOn.shown(tab);
  const row = rows.findIndex((cells) => cells[1] === client);
  addOn.sheet(tab).layers.value[row]![rows[1]!.indexOf(header)] = value as string;
}

/** Changes the value of a line of « Réglages ». */
export function set(addOn: AddOn, label: string, value: string | number): void {
  const row = addOn.shown('Réglages').findIndex(([text]) => plain(text!).startsWith(label));
  if (row < 0) throw new Error(`no line « ${label} »`);
  addOn.sheet('Réglages').layers.value[row]![1] = value;
}

/** The value of a line of « Réglages ». */
export const settingOf = (addOn: AddOn, label: string): string =>
  plain(addOn.shown('Réglages').find(([text]) => plain(text!).startsWith(label))![1]!);
