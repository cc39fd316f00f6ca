import type { PlanChart, PlanRange } from '../core/output/tab-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Draws the charts of a tab of ours anew: they speak of cells that have moved. No call where there is none. */
export function drawCharts(sheet: Sheet, charts: readonly PlanChart[] = [], isNew: boolean): void {
  if (charts.length === 0) return;
  if (!isNew) for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  for (const chart of charts) sheet.insertChart(built(sheet, chart));
}

function built(
  sheet: Sheet,
  { type, title, ranges, row, rows }: PlanChart,
): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const generic = sheet.newChart();
  // Only a typed builder has a title; what all builders share leads back to an untyped one.
  let builder: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder =
    type === 'line' ? generic.asLineChart().setTitle(title) : generic.asColumnChart().setTitle(title);
  for (const range of ranges) builder = builder.addRange(toRange(sheet, range));
  return builder
    .setNumHeaders(1)
    .setOption('width', WIDTH)
    .setOption('height', rows * ROW_HEIGHT - MARGIN)
    .setPosition(row, 1, 0, 0)
    .build();
}

/** Pixels. */
const WIDTH = 720;
const ROW_HEIGHT = 21;
const MARGIN = 10;

const toRange = (
  sheet: Sheet,
  { row, column, rows, columns }: PlanRange,
): GoogleAppsScript.Spreadsheet.Range => sheet.getRange(row, column, rows, columns);
