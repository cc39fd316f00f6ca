import type { EmulatedDocument, SheetState } from '../../emulator';
import type { Area } from '../../emulator/state/area';
import type { Layer } from '../../emulator/state/layers';
import type { CellArea, ConditionalFrame, Look, NoteFrame, TabFrame } from '../wire';
import { chartsOf } from './charts';
import { type Explain, errorNotes } from './error-notes';
import { validationsOf } from './validations';

/** Everything of a tab but its cells. */
export function frameOf(document: EmulatedDocument, sheet: SheetState, explain: Explain): TabFrame {
  return {
    rows: sheet.rowCount,
    columns: sheet.columnCount,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    gridlines: !sheet.gridlinesHidden,
    columnWidths: sizes(sheet.columnWidths),
    rowHeights: sizes(sheet.rowHeights),
    growingRows: growingRows(sheet),
    merges: sheet.merges.map(fromZero),
    filter: sheet.filter && fromZero(sheet.filter),
    notes: [...notesOf(sheet.layers.note), ...errorNotes(document, sheet, explain)],
    validations: validationsOf(document, sheet),
    conditionals: sheet.conditionalFormats.map(conditionalOf),
    charts: chartsOf(document, sheet),
  };
}

const fromZero = (area: Area): CellArea => ({ ...area, row: area.row - 1, column: area.column - 1 });

const sizes = (list: readonly (number | undefined)[]): (readonly [number, number])[] =>
  list.flatMap((size, index) => (size === undefined ? [] : [[index, size] as const]));

/** Large tables are left as they are: measuring each of their rows would keep the user waiting. */
const MOST_GROWING_ROWS = 400;
const USUAL_FONT_SIZE = 10;

function growingRows({ layers, rowHeights, rowCount }: SheetState): number[] {
  const rows: number[] = [];
  for (let row = 0; row < rowCount && rows.length < MOST_GROWING_ROWS; row += 1) {
    if (rowHeights[row] !== undefined) continue;
    const isLarge = layers.fontSize[row]?.some((size) => (size ?? 0) > USUAL_FONT_SIZE);
    if (isLarge || layers.wrapStrategy[row]?.includes('WRAP')) rows.push(row);
  }
  return rows;
}

function notesOf(layer: Layer<string>): NoteFrame[] {
  const notes: NoteFrame[] = [];
  layer.forEach((cells, row) => {
    cells?.forEach((text, column) => {
      if (text) notes.push({ row, column, text });
    });
  });
  return notes;
}

function conditionalOf(rule: SheetState['conditionalFormats'][number]): ConditionalFrame {
  const { areas, criteria, values, background, fontColor, bold, italic, strikethrough, underline } = rule;
  const look: Look = {
    ...(background ? { background } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(strikethrough ? { strikethrough } : {}),
    ...(underline ? { underline } : {}),
  };
  const plain = values.map((value) => (typeof value === 'number' ? value : String(value)));
  return { criteria, values: plain, areas: areas.map(fromZero), look };
}
