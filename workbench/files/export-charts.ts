import type { SheetState } from '../emulator';
import { a1Notation } from '../emulator/text/a1';
import type { ExportChart } from './xlsx-port';

/** Pixels of Sheets' own cells, and of a chart whose size nobody set. */
const ROW_HEIGHT = 21;
const COLUMN_WIDTH = 100;
const DEFAULT_SIZE = { width: 600, height: 371 };

const KINDS: Readonly<Record<string, ExportChart['type']>> = { LINE: 'line', COLUMN: 'column' };

/** The charts of a tab whose kind a file knows: the first column names the points, each other one is a series. */
export const exportCharts = ({ charts, layers }: SheetState): readonly ExportChart[] =>
  charts.flatMap(({ type, ranges, options, numHeaders, position }): readonly ExportChart[] => {
    const kind = KINDS[type ?? ''];
    const [points, ...series] = ranges.flatMap(({ area }) =>
      Array.from({ length: area.columns }, (_, across) => ({
        ...area,
        column: area.column + across,
        columns: 1,
      })),
    );
    if (!kind || !points) return [];
    const { width, height } = { ...DEFAULT_SIZE, ...(options as Partial<typeof DEFAULT_SIZE>) };
    const headers = Math.min(numHeaders, 1);
    const below = (area: typeof points): string =>
      absolute(a1Notation({ ...area, row: area.row + headers, rows: area.rows - headers }));
    const from = { row: position.row - 1, column: position.column - 1 };
    return [
      {
        ...{ type: kind, from },
        title: String(options['title'] ?? ''),
        to: {
          row: from.row + Math.round(height / ROW_HEIGHT),
          column: from.column + Math.round(width / COLUMN_WIDTH),
        },
        series: series.map((area) => ({
          name: String((headers && layers.value[area.row - 1]?.[area.column - 1]) || ''),
          values: below(area),
          points: below(points),
        })),
      },
    ];
  });

/** In a chart of a file, `B2:B9` would move with the cell selected: `$B$2:$B$9`. */
const absolute = (range: string): string => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
