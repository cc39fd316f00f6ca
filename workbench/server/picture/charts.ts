import type { EmulatedDocument, SheetState } from '../../emulator';
import type { ChartFrame } from '../wire';
import { chartData } from './chart-data';
import { drawChart } from './chart-drawing';

const WIDTH = 600;
const HEIGHT = 371;

/** The charts of a tab, drawn from the cells as they are now. */
export const chartsOf = (document: EmulatedDocument, { charts }: SheetState): ChartFrame[] =>
  charts.map((chart) => {
    const width = sizeOr(chart.options['width'], WIDTH);
    const height = sizeOr(chart.options['height'], HEIGHT);
    const title = String(chart.options['title'] ?? '');
    const { row, column } = chart.position;
    const svg = drawChart(chart.type, title, chartData(document, chart), { width, height });
    return { id: chart.id, row: row - 1, column: column - 1, width, height, title, svg };
  });

const sizeOr = (option: unknown, usual: number): number => (typeof option === 'number' ? option : usual);
