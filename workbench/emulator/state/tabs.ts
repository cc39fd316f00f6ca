import { refuse } from '../errors';
import type { LocaleRules } from '../text/locales';
import { type EmulatedDocument, nextNumber } from './document';
import type { SheetState } from './sheet-state';

/** The tab of that id; throws when it was deleted meanwhile. */
export const tabById = (document: EmulatedDocument, sheetId: number): SheetState =>
  document.sheets.find((sheet) => sheet.id === sheetId) ?? refuse(`Sheet ${sheetId} not found`);

export const tabByName = (document: EmulatedDocument, name: string): SheetState | undefined =>
  document.sheets.find((sheet) => sheet.name === name);

const MOST_CHARACTERS = 100;

/** Refuses a name that Sheets, or an Excel export, might not keep: the strictest of the published lists. */
export function checkTabName(document: EmulatedDocument, name: string, except?: number): void {
  const same = (sheet: SheetState): boolean =>
    sheet.id !== except && sheet.name.toLowerCase() === name.toLowerCase();
  if (document.sheets.some(same)) {
    refuse(`A sheet with the name “${name}” already exists. Please enter another name.`);
  }
  if (name === '' || name.length > MOST_CHARACTERS) {
    refuse(`A sheet name must have 1 to ${MOST_CHARACTERS} characters: “${name}”`);
  }
  if (/[:\\/?*[\]]|^'|'$/.test(name) || name.toLowerCase() === 'history')
    refuse(`Invalid sheet name: “${name}”`);
}

/** « Feuille 2 », the first free one. */
export function freeTabName(document: EmulatedDocument, locale: LocaleRules): string {
  let number = document.sheets.length + 1;
  while (tabByName(document, locale.sheetName + number)) number += 1;
  return locale.sheetName + number;
}

/** A copy with the cells, formats and metadata of the tab, placed at that index (from 0). Its charts and protections stay behind. */
export function copyTab(
  document: EmulatedDocument,
  source: SheetState,
  name: string,
  index: number,
): SheetState {
  checkTabName(document, name);
  const copy: SheetState = {
    ...structuredClone({ ...source, charts: [], protections: [] }),
    id: nextNumber(document),
    name,
  };
  document.sheets.splice(index, 0, copy);
  for (const entry of document.metadata.filter((metadata) => metadata.sheetId === source.id)) {
    document.metadata.push({ ...entry, id: nextNumber(document), sheetId: copy.id });
  }
  return copy;
}
