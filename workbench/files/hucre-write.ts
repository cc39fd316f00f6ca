import {
  type Cell,
  type CellStyle,
  type CellValue,
  type MergeRange,
  type SheetChart,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import { sheetNames } from './file-names';
import { rowHeights } from './row-heights';
import type { ExportStyle, ExportTab } from './xlsx-port';

// As Sheets writes them.
const FONT = 'Arial';
const FONT_SIZE = 10;

export async function writeWithHucre(tabs: readonly ExportTab[]): Promise<Uint8Array> {
  const names = sheetNames(tabs.map((tab) => tab.name));
  const nameById = new Map(tabs.map(({ sheetId, name }, index) => [String(sheetId), names[index] ?? name]));
  const sheets = tabs.map((tab, index) => writtenSheet(tab, names[index] ?? tab.name, nameById));
  const firstVisible = tabs.findIndex((tab) => !tab.hidden);
  return writeXlsx({
    sheets,
    activeSheet: Math.max(0, firstVisible),
    defaultFont: { name: FONT, size: FONT_SIZE },
  });
}

function writtenSheet(tab: ExportTab, name: string, nameById: ReadonlyMap<string, string>): WriteSheet {
  const styleOf = sharedStyles(tab);
  const columnStyles = Array.from({ length: tab.columnCount }, (_, column) =>
    styleOf(tab.rowCount - 1, column),
  );
  const cells = new Map<string, Partial<Cell>>();
  const rows: CellValue[][] = [];
  for (let row = 0; row < tab.rowCount; row++) {
    const values: CellValue[] = [];
    for (let column = 0; column < tab.columnCount; column++) {
      const value = tab.value(row, column);
      const isError = value !== null && typeof value === 'object';
      const plain = isError ? value.error : value;
      const style = styleOf(row, column);
      values.push(plain);
      // Only what differs from its column is described cell by cell: a tab may have two million cells.
      const hyperlink = hyperlinkTo(tab.link(row, column), nameById);
      if (isError || hyperlink || style !== columnStyles[column]) {
        cells.set(`${row},${column}`, {
          value: plain,
          style,
          ...(isError ? { type: 'error' } : {}),
          ...(hyperlink ? { hyperlink } : {}),
        });
      }
    }
    rows.push(values);
  }
  return {
    name,
    rows,
    cells,
    columns: columnStyles.map((style, column) => ({ style, width: characters(tab.columnWidth(column)) })),
    merges: tab.merges.map(mergeRange),
    pageSetup: pageSetup(tab),
    hidden: tab.hidden,
    ...(tab.charts.length > 0 ? { charts: tab.charts.map(writtenChart) } : {}),
    rowDefs: new Map([...rowHeights(tab)].map(([row, height]) => [row, { height }])),
    ...(tab.frozenRows + tab.frozenColumns > 0
      ? { freezePane: { rows: tab.frozenRows, columns: tab.frozenColumns } }
      : {}),
    view: { showGridLines: tab.gridlines, ...(tab.tabColor ? { tabColor: { rgb: hex(tab.tabColor) } } : {}) },
  };
}

/** Pixels that A4 holds between such margins, in inches, upright. */
const UPRIGHT_PIXELS = 730;
const MARGIN = 0.32;

/** A4, as wide as the tab, over as many pages as it takes; upright where the tab holds so. */
function pageSetup(tab: ExportTab): NonNullable<WriteSheet['pageSetup']> {
  const widths = Array.from({ length: tab.columnCount }, (_, column) => tab.columnWidth(column));
  const isNarrow = widths.reduce((sum, width) => sum + width, 0) <= UPRIGHT_PIXELS;
  return {
    ...{ paperSize: 'a4', orientation: isNarrow ? 'portrait' : 'landscape' },
    ...{ fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    margins: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN, header: 0, footer: 0 },
  };
}

/** A native chart: whoever opens the file can change it. */
const writtenChart = ({ type, title, from, to, series }: ExportTab['charts'][number]): SheetChart => ({
  ...{ type, title },
  anchor: { from: { row: from.row, col: from.column }, to: { row: to.row, col: to.column } },
  series: series.map(({ name, values, points }) => ({ name, values, categories: points })),
});

/** A link in the workbook goes by the name of the tab in a file; one whose tab is gone is left out. */
function hyperlinkTo(
  url: string | undefined,
  nameById: ReadonlyMap<string, string>,
): Cell['hyperlink'] | undefined {
  if (!url?.startsWith('#')) return url === undefined ? undefined : { target: url };
  const [, gid = '', range = 'A1'] = /^#gid=(\d+)(?:&range=(.+))?$/.exec(url) ?? [];
  const name = nameById.get(gid);
  return name === undefined ? undefined : { target: '', location: `'${name.replace(/'/g, "''")}'!${range}` };
}

const mergeRange = ({ row, column, rows, columns }: ExportTab['merges'][number]): MergeRange => ({
  startRow: row - 1,
  startCol: column - 1,
  endRow: row + rows - 2,
  endCol: column + columns - 2,
});

// Excel counts widths in characters of about seven pixels, plus five of margin.
const characters = (pixels: number): number => Math.max(1, Math.round(((pixels - 5) / 7) * 10) / 10);

/** One style object per format and look: a file of a million cells has a dozen. */
function sharedStyles(tab: ExportTab): (row: number, column: number) => CellStyle {
  const known = new Map<ExportStyle | undefined, Map<string, CellStyle>>();
  return (row, column) => {
    const look = tab.style(row, column);
    const format = tab.format(row, column);
    const byFormat = known.get(look) ?? new Map<string, CellStyle>();
    known.set(look, byFormat);
    const style = byFormat.get(format) ?? cellStyle(format, look);
    byFormat.set(format, style);
    return style;
  };
}

function cellStyle(numFmt: string, look: ExportStyle | undefined): CellStyle {
  if (!look) return { numFmt };
  const { bold, italic, fontSize, color, background, horizontal, vertical, wrap } = look;
  return {
    numFmt,
    font: {
      name: FONT,
      size: fontSize ?? FONT_SIZE,
      bold,
      italic,
      ...(color ? { color: { rgb: hex(color) } } : {}),
    },
    ...(background ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: hex(background) } } } : {}),
    ...(horizontal || vertical || wrap
      ? {
          alignment: {
            ...(horizontal ? { horizontal } : {}),
            ...(vertical ? { vertical } : {}),
            wrapText: wrap,
          },
        }
      : {}),
  };
}

const hex = (color: string): string => color.replace('#', '').toUpperCase();
