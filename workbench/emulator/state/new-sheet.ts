import type { CellLayers, SheetState } from './sheet-state';

export const DEFAULT_ROWS = 1000;
export const DEFAULT_COLUMNS = 26;

const emptyLayers = (): CellLayers => ({
  value: [],
  formula: [],
  computed: [],
  computedFormat: [],
  numberFormat: [],
  fontWeight: [],
  fontSize: [],
  fontColor: [],
  fontFamily: [],
  fontStyle: [],
  fontLine: [],
  background: [],
  horizontalAlignment: [],
  verticalAlignment: [],
  wrapStrategy: [],
  note: [],
  link: [],
  borders: [],
  validation: [],
});

/** A blank tab; 1,000 × 26 unless told. */
export const newSheet = (
  id: number,
  name: string,
  rowCount = DEFAULT_ROWS,
  columnCount = DEFAULT_COLUMNS,
): SheetState => ({
  id,
  name,
  rowCount,
  columnCount,
  layers: emptyLayers(),
  columnWidths: [],
  rowHeights: [],
  autoResizedColumns: [],
  frozenRows: 0,
  frozenColumns: 0,
  tabColor: null,
  hidden: false,
  gridlinesHidden: false,
  merges: [],
  filter: null,
  conditionalFormats: [],
  charts: [],
  protections: [],
});
