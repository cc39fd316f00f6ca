import { isDateFormat } from '../text/date-format';
import { displayedText, formatOf, storedValue } from './cell-content';
import { type EmulatedDocument, recalculate } from './document';
import { lastContentColumn, lastContentRow } from './extent';
import type { Layer } from './layers';
import type { LinkRun } from './link-runs';
import type { Borders, SheetState, StoredValue } from './sheet-state';

/** One cell with its look, as an exporter or a viewer wants it; absent fields are Sheets' defaults. */
export interface CellView {
  /** Dates are serial numbers under a date format (`isDate`). */
  readonly value?: StoredValue;
  readonly isDate: boolean;
  /** With its `=`. */
  readonly formula?: string;
  /** The text on screen. */
  readonly display: string;
  readonly format?: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly fontColor?: string;
  readonly background?: string;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrap: boolean;
  readonly note?: string;
  readonly link?: readonly LinkRun[];
  readonly borders?: Borders;
}

const COPIED = [
  'formula',
  'fontSize',
  'fontFamily',
  'fontColor',
  'background',
  'horizontalAlignment',
  'verticalAlignment',
  'note',
  'link',
  'borders',
] as const;

/** The cell at that row and column, from 1. */
export function viewCell(
  document: EmulatedDocument,
  sheet: SheetState,
  row: number,
  column: number,
): CellView {
  const { layers } = sheet;
  const at = <Value>(layer: Layer<Value>): Value | undefined => layer[row - 1]?.[column - 1];
  const format = formatOf(sheet, row - 1, column - 1);
  const value = storedValue(document, sheet, row - 1, column - 1);
  const copied = COPIED.map((name) => [name, at<unknown>(layers[name])] as const);
  return {
    ...Object.fromEntries(copied.filter(([, stored]) => stored !== undefined)),
    ...(value === undefined ? {} : { value }),
    ...(format === undefined ? {} : { format }),
    isDate: typeof value === 'number' && isDateFormat(format),
    display: displayedText(document, sheet, row - 1, column - 1),
    bold: at(layers.fontWeight) === 'bold',
    italic: at(layers.fontStyle) === 'italic',
    wrap: at(layers.wrapStrategy) === 'WRAP',
  };
}

/** Every cell up to the last row and column with content. */
export function viewCells(document: EmulatedDocument, sheet: SheetState): CellView[][] {
  recalculate(document);
  const columns = lastContentColumn(sheet);
  return Array.from({ length: lastContentRow(sheet) }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => viewCell(document, sheet, row + 1, column + 1)),
  );
}

/** The texts on screen, up to the last row and column with content. */
export const displayRows = (document: EmulatedDocument, sheet: SheetState): string[][] =>
  viewCells(document, sheet).map((row) => row.map((cell) => cell.display));
