import type { ChartFrame } from '../../server/wire';
import { type FUniver, type FWorksheet, reactElement } from './univer';

const COMPONENT = 'segments-chart';

/** A chart is a picture: whatever a cell says in it, it can run nothing. */
const Chart = ({ data }: { readonly data: ChartFrame }) =>
  reactElement('img', {
    src: `data:image/svg+xml,${encodeURIComponent(data.svg)}`,
    alt: data.title,
    style: { width: '100%', height: '100%', background: '#fff', border: '1px solid #dadce0' },
  });

export const registerCharts = (api: FUniver): void => void api.registerComponent(COMPONENT, Chart as never);

/** The charts on screen. The library lays them only on the tab in front: the others wait until they come there. */
export class Charts {
  private readonly drawn = new Map<number, readonly ChartFrame[]>();

  draw(sheet: FWorksheet, charts: readonly ChartFrame[]): void {
    const sheetId = Number(sheet.getSheetId());
    const old = this.drawn.get(sheetId) ?? [];
    if (JSON.stringify(old) === JSON.stringify(charts)) return;
    for (const { id } of old) sheet.removeFloatDom(nameOf(id));
    for (const chart of charts) lay(sheet, chart);
    this.drawn.set(sheetId, charts);
  }

  forget(): void {
    this.drawn.clear();
  }
}

function lay(sheet: FWorksheet, chart: ChartFrame): void {
  const { startX, startY } = cornerOf(sheet, chart);
  sheet.addFloatDomToPosition(
    {
      componentKey: COMPONENT,
      initPosition: { startX, startY, endX: startX + chart.width, endY: startY + chart.height },
      data: chart as never,
      allowTransform: false,
    },
    nameOf(chart.id),
  );
}

const nameOf = (id: number): string => `chart-${id}`;

function cornerOf(sheet: FWorksheet, { row, column }: ChartFrame): { startX: number; startY: number } {
  const { rowHeader, columnHeader } = sheet.getSheet().getConfig();
  let startX = rowHeader.width;
  let startY = columnHeader.height;
  for (let index = 0; index < column; index += 1) startX += sheet.getColumnWidth(index);
  for (let index = 0; index < row; index += 1) startY += sheet.getRowHeight(index);
  return { startX, startY };
}
