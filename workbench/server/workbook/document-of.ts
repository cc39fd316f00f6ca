import {
  addSheet,
  createDocument,
  type DocumentOptions,
  type EmulatedDocument,
  type HostCell,
  type SheetState,
} from '../../emulator';
import { displayedText } from '../../emulator/state/cell-content';
import { writeCell } from '../../emulator/state/layers';
import { DEFAULT_COLUMNS, DEFAULT_ROWS } from '../../emulator/state/new-sheet';
import { localeRules } from '../../emulator/text/locales';
import { readTyped } from './typed-input';

/** What a new spreadsheet is made with. */
export type Making = Pick<DocumentOptions, 'formulaEngine' | 'locale'>;

export interface NewTab {
  readonly name: string;
  readonly rows: readonly (readonly HostCell[])[];
}

/** A spreadsheet with these tabs, laid out as an imported file is: blank rows below, columns wide enough, header frozen. */
export function documentOf(name: string, tabs: readonly NewTab[], making: Making): EmulatedDocument {
  const document = createDocument({ name, empty: true, ...making });
  for (const tab of tabs) addTable(document, tab);
  return document;
}

function addTable(document: EmulatedDocument, { name, rows }: NewTab): SheetState {
  const sheet = addSheet(document, name, rows);
  // As Sheets does, room is left to type.
  sheet.rowCount = Math.max(sheet.rowCount, DEFAULT_ROWS);
  sheet.columnCount = Math.max(sheet.columnCount, DEFAULT_COLUMNS);
  freeTexts(document, sheet);
  widen(document, sheet);
  return sheet;
}

const TEXT_FORMAT = '@';

/** Texts keep the text format only where they would otherwise be taken for something else, as « 01000 » would. */
function freeTexts(document: EmulatedDocument, { layers }: SheetState): void {
  const locale = localeRules(document.locale);
  layers.value.forEach((cells, row) => {
    cells?.forEach((value, column) => {
      if (typeof value !== 'string' || layers.numberFormat[row]?.[column] !== TEXT_FORMAT) return;
      if (readTyped(value, locale).value === value) writeCell(layers.numberFormat, row, column, undefined);
    });
  });
}

const ROWS_MEASURED = 30;
const PIXELS_PER_CHARACTER = 7;
const MARGIN = 16;
const NARROWEST = 60;
const WIDEST = 260;

function widen(document: EmulatedDocument, sheet: SheetState): void {
  const columns = sheet.layers.value[0]?.length ?? 0;
  for (let column = 0; column < columns; column += 1) {
    let longest = 0;
    for (let row = 0; row < Math.min(ROWS_MEASURED, sheet.rowCount); row += 1) {
      longest = Math.max(longest, displayedText(document, sheet, row, column).length);
    }
    const width = longest * PIXELS_PER_CHARACTER + MARGIN;
    sheet.columnWidths[column] = Math.min(WIDEST, Math.max(NARROWEST, width));
  }
}
