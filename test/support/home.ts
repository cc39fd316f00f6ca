import type { HomeAnswer } from '../../src/contract/home';
import type { HostCell } from '../../workbench/emulator';
import { AddOn } from './add-on';

/** What the sidebar opens on. */
export const home = (addOn: AddOn): HomeAnswer => addOn.answer('home', {});

/** A workbook whose clients were segmented. */
export function analysed(rows: HostCell[][]): { addOn: AddOn; sheetId: number } {
  const addOn = new AddOn();
  const sheetId = addOn.addTab('Clients', rows);
  addOn.run({ source: { sheetId } });
  return { addOn, sheetId };
}
