import type { Changes, TabSummary } from '../../server/protocol';
import type { CellArea, TabFrame } from '../../server/wire';
import { BooleanNumber, type IRange, type IWorkbookData, type IWorksheetData, VerticalAlign } from './univer';

const COLUMN_WIDTH = 100;
const ROW_HEIGHT = 21;
const SHEETS_STYLE = { ff: 'Arial', fs: 10, vt: VerticalAlign.BOTTOM };

export const rangeOf = ({ row, column, rows, columns }: CellArea): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

/** A tab whose cells have not been asked for yet. */
export const emptyWorksheet = (tab: TabSummary): Partial<IWorksheetData> => ({
  id: String(tab.sheetId),
  name: tab.name,
  tabColor: tab.color ?? '',
  hidden: tab.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  rowCount: tab.rows,
  columnCount: tab.columns,
  defaultColumnWidth: COLUMN_WIDTH,
  defaultRowHeight: ROW_HEIGHT,
  defaultStyle: SHEETS_STYLE,
  cellData: {},
  rowData: {},
  columnData: {},
  mergeData: [],
});

/** A workbook of such tabs. */
export const emptyWorkbook = (id: string, { fileName, tabs }: Changes): Partial<IWorkbookData> => ({
  id,
  name: fileName,
  styles: {},
  sheetOrder: tabs.map(({ sheetId }) => String(sheetId)),
  sheets: Object.fromEntries(tabs.map((tab) => [String(tab.sheetId), emptyWorksheet(tab)])),
});

/** The sizes and lines of a tab, as the grid's model holds them. */
export const layoutOf = (frame: TabFrame) => ({
  rowCount: frame.rows,
  columnCount: frame.columns,
  showGridlines: frame.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  columnData: Object.fromEntries(frame.columnWidths.map(([column, w]) => [column, { w }])),
  rowData: Object.fromEntries(frame.rowHeights.map(([row, h]) => [row, { h, ia: BooleanNumber.FALSE }])),
  freeze: {
    xSplit: frame.frozenColumns,
    ySplit: frame.frozenRows,
    startRow: frame.frozenRows || -1,
    startColumn: frame.frozenColumns || -1,
  },
});
