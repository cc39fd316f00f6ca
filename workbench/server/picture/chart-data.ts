import type { EmulatedDocument, SheetState } from '../../emulator';
import { displayedText, storedValue } from '../../emulator/state/cell-content';

type ChartState = SheetState['charts'][number];

interface Series {
  readonly name: string;
  /** One per category; a cell without a number counts for 0. */
  readonly values: readonly number[];
}

/** What a chart shows: its first column names the categories, each other column is a series. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly Series[];
}

/** Reads the ranges of a chart, laid side by side; those of tabs that are gone are passed over. */
export function chartData(document: EmulatedDocument, chart: ChartState): ChartData {
  const [labels, ...columns] = chart.ranges.flatMap((range) => columnsOf(document, range));
  const headers = chart.numHeaders > 0 ? 1 : 0;
  return {
    categories: labels?.texts.slice(headers) ?? [],
    series: columns.map(({ texts, numbers }) => ({
      name: headers ? (texts[0] ?? '') : '',
      values: numbers.slice(headers),
    })),
  };
}

interface Column {
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
}

function columnsOf(document: EmulatedDocument, range: ChartState['ranges'][number]): Column[] {
  const sheet = document.sheets.find(({ id }) => id === range.sheetId);
  if (!sheet) return [];
  const { area } = range;
  return Array.from({ length: area.columns }, (_, across) => {
    const column = area.column - 1 + across;
    const rows = Array.from({ length: area.rows }, (_row, down) => area.row - 1 + down);
    return {
      texts: rows.map((row) => displayedText(document, sheet, row, column)),
      numbers: rows.map((row) => numberIn(storedValue(document, sheet, row, column))),
    };
  });
}

const numberIn = (value: unknown): number => (typeof value === 'number' ? value : 0);
