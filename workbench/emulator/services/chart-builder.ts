import { refuse } from '../errors';
import { Emulated } from '../runtime/emulated';
import { toHost } from '../runtime/realm';
import type { Runtime } from '../runtime/runtime';
import type { ChartState } from '../state/sheet-state';
import { colorOf } from '../text/colors';
import { EmbeddedChart } from './chart';
import type { EnumValue } from './enums';
import type { Range } from './range';

const BLANK: ChartState = {
  id: 0,
  type: null,
  ranges: [],
  options: {},
  position: { row: 1, column: 1, x: 0, y: 0 },
  numHeaders: 0,
  transposed: false,
  mergeStrategy: null,
};

/** The builder of `newChart()`: it has no typed setter (`setTitle`…) before one of its `as…Chart()`. */
export class EmbeddedChartBuilder extends Emulated {
  readonly className: 'EmbeddedChartBuilder' | 'TypedChartBuilder' = 'EmbeddedChartBuilder';

  constructor(
    runtime: Runtime,
    protected state: ChartState = BLANK,
  ) {
    super(runtime);
  }

  protected with(change: Partial<ChartState>): this {
    this.state = { ...this.state, ...change };
    return this;
  }

  addRange({ sheetId, area }: Range): this {
    return this.with({ ranges: [...this.state.ranges, { sheetId, area }] });
  }
  removeRange(range: Range): this {
    const same = (other: ChartState['ranges'][number]): boolean =>
      other.sheetId === range.sheetId && JSON.stringify(other.area) === JSON.stringify(range.area);
    return this.with({ ranges: this.state.ranges.filter((other) => !same(other)) });
  }
  clearRanges(): this {
    return this.with({ ranges: [] });
  }
  getRanges(): Emulated[] {
    return this.state.ranges.map(({ sheetId, area }) => this.runtime.range(sheetId, area));
  }

  setOption(name: string, value: unknown): this {
    return this.with({ options: { ...this.state.options, [name]: toHost(value) } });
  }
  setPosition(row: number, column: number, x: number, y: number): this {
    if (row < 1 || column < 1) refuse('The anchor of a chart must be a cell.');
    return this.with({ position: { row, column, x, y } });
  }
  setNumHeaders(numHeaders: number): this {
    return this.with({ numHeaders });
  }
  setTransposeRowsAndColumns(transposed: boolean): this {
    return this.with({ transposed });
  }
  setMergeStrategy(strategy: EnumValue): this {
    return this.with({ mergeStrategy: strategy.label });
  }
  setChartType(type: EnumValue): this {
    return this.with({ type: type.label });
  }

  private typed(type: string): TypedChartBuilder {
    return new TypedChartBuilder(this.runtime, { ...this.state, type });
  }
  asAreaChart(): TypedChartBuilder {
    return this.typed('AREA');
  }
  asBarChart(): TypedChartBuilder {
    return this.typed('BAR');
  }
  asColumnChart(): TypedChartBuilder {
    return this.typed('COLUMN');
  }
  asComboChart(): TypedChartBuilder {
    return this.typed('COMBO');
  }
  asLineChart(): TypedChartBuilder {
    return this.typed('LINE');
  }
  asPieChart(): TypedChartBuilder {
    return this.typed('PIE');
  }

  build(): EmbeddedChart {
    if (this.state.type === null) refuse('The chart has no type.');
    return new EmbeddedChart(this.runtime, this.state);
  }
}

/** The setters common to typed charts; each is one option of the chart. */
class TypedChartBuilder extends EmbeddedChartBuilder {
  override readonly className = 'TypedChartBuilder' as const;

  setTitle(title: string): this {
    return this.setOption('title', title);
  }
  setColors(colors: readonly string[]): this {
    return this.setOption('colors', colors.map(colorOf));
  }
  setBackgroundColor(color: string): this {
    return this.setOption('backgroundColor', colorOf(color));
  }
  setLegendPosition(position: EnumValue): this {
    return this.setOption('legend.position', position.label.toLowerCase());
  }
  setXAxisTitle(title: string): this {
    return this.axis().setOption('hAxis.title', title);
  }
  setYAxisTitle(title: string): this {
    return this.axis().setOption('vAxis.title', title);
  }
  setRange(least: number, most: number): this {
    return this.axis().setOption('vAxis.viewWindow', { min: least, max: most });
  }
  setStacked(): this {
    return this.axis().setOption('isStacked', true);
  }

  /** A pie has no axes: Google's builder has no such method. */
  private axis(): this {
    return this.state.type === 'PIE' ? refuse('A pie chart has no axes.') : this;
  }
}
