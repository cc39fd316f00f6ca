import { declareClass } from '../runtime/call';

const GENERIC = `addRange(Range) removeRange(Range) clearRanges() getRanges() setOption(String,Any)
  setPosition(Integer,Integer,Integer,Integer) setNumHeaders(Integer) setTransposeRowsAndColumns(Boolean)
  setMergeStrategy(ChartMergeStrategy) setChartType(ChartType) asAreaChart() asBarChart() asColumnChart()
  asComboChart() asLineChart() asPieChart() build()`;

export const CHART_CALLS = {
  Charts: declareClass('Charts', {}),
  EmbeddedChartBuilder: declareClass('SpreadsheetApp.EmbeddedChartBuilder', { free: GENERIC }),
  TypedChartBuilder: declareClass('SpreadsheetApp.EmbeddedChartBuilder', {
    free: `${GENERIC} setTitle(String) setColors(String[]) setBackgroundColor(String) setLegendPosition(Position)
      setXAxisTitle(String) setYAxisTitle(String) setRange(Number,Number) setStacked()`,
  }),
  EmbeddedChart: declareClass('SpreadsheetApp.EmbeddedChart', {
    free: 'getChartId() getRanges() getNumHeaders() modify() getContainerInfo()',
  }),
  ContainerInfo: declareClass('SpreadsheetApp.ContainerInfo', {
    free: 'getAnchorRow() getAnchorColumn() getOffsetX() getOffsetY()',
  }),
};
