import { lastContentColumn, lastContentRow, type SheetState } from '../emulator';
import { exportCharts } from './export-charts';
import type { ExportStyle, ExportTab, ExportValue } from './xlsx-port';

const DEFAULT_COLUMN_WIDTH = 100;

/** A tab of the emulated document as the file writers read it: results of formulas, or their text where unknown. */
export function exportTab(sheet: SheetState): ExportTab {
  const { value, formula, computed, numberFormat, computedFormat, link } = sheet.layers;
  return {
    sheetId: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    tabColor: sheet.tabColor,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    gridlines: !sheet.gridlinesHidden,
    merges: sheet.merges,
    rowCount: lastContentRow(sheet),
    columnCount: lastContentColumn(sheet),
    columnWidth: (column) => sheet.columnWidths[column] ?? DEFAULT_COLUMN_WIDTH,
    value: (row, column): ExportValue =>
      value[row]?.[column] ?? computed[row]?.[column] ?? formula[row]?.[column] ?? null,
    link: (row, column) => link[row]?.[column]?.[0]?.url,
    format: (row, column) => numberFormat[row]?.[column] ?? computedFormat[row]?.[column] ?? 'General',
    style: styleReader(sheet),
    charts: exportCharts(sheet),
  };
}

function styleReader({ layers }: SheetState): ExportTab['style'] {
  const known = new Map<string, ExportStyle>();
  return (row, column) => {
    const look = {
      bold: layers.fontWeight[row]?.[column] === 'bold',
      italic: layers.fontStyle[row]?.[column] === 'italic',
      fontSize: layers.fontSize[row]?.[column],
      color: layers.fontColor[row]?.[column] ?? (layers.link[row]?.[column] && LINK_COLOR),
      background: layers.background[row]?.[column],
      horizontal: horizontal(layers.horizontalAlignment[row]?.[column]),
      vertical: VERTICAL[layers.verticalAlignment[row]?.[column] ?? ''],
      wrap: layers.wrapStrategy[row]?.[column] === 'WRAP',
    };
    const key = Object.values(look).join('|');
    if (key === PLAIN) return undefined;
    const style = known.get(key) ?? look;
    known.set(key, style);
    return style;
  };
}

/** As Sheets shows a link that has no colour of its own. */
const LINK_COLOR = '#1155cc';

const PLAIN = 'false|false||||||false';

/** Sheets' own, at the bottom, is also that of a file. */
const VERTICAL: Readonly<Record<string, ExportStyle['vertical']>> = { top: 'top', middle: 'center' };

const horizontal = (alignment: string | undefined): ExportStyle['horizontal'] =>
  alignment === 'left' || alignment === 'center' || alignment === 'right' ? alignment : undefined;
