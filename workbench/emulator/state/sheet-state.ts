import type { Area } from './area';
import type { Layer } from './layers';
import type { LinkRun } from './link-runs';

/** An error cell: `#REF!`, `#N/A`… */
interface ErrorValue {
  readonly error: string;
}

/**
 * What a cell stores. A date is a number: days since 30 December 1899, wall time of the spreadsheet's zone,
 * under a date number format.
 */
export type StoredValue = string | number | boolean | ErrorValue;

export interface BorderEdge {
  readonly color: string;
  readonly style: string;
}
/** Edges as last drawn; an absent edge was never set, `null` was removed. */
export type Borders = Partial<Record<'top' | 'left' | 'bottom' | 'right', BorderEdge | null>>;

export interface ValidationState {
  /** Name of the `DataValidationCriteria`: `VALUE_IN_LIST`, `CHECKBOX`… */
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** Cell attributes; an absent cell has the default of Sheets (no value, format General, no style). */
export interface CellLayers {
  readonly value: Layer<StoredValue>;
  /** Formula text with its `=`; its result is a computed cell. The value layer holds it only where it was written as such. */
  readonly formula: Layer<string>;
  /** Results of formulas, those that spill included. Filled by the formula engine alone. */
  readonly computed: Layer<StoredValue>;
  /** Number formats that results bring with them, for cells that have none. */
  readonly computedFormat: Layer<string>;
  readonly numberFormat: Layer<string>;
  readonly fontWeight: Layer<string>;
  /** Points. */
  readonly fontSize: Layer<number>;
  /** `#rrggbb`, as `background`. */
  readonly fontColor: Layer<string>;
  readonly fontFamily: Layer<string>;
  readonly fontStyle: Layer<string>;
  readonly fontLine: Layer<string>;
  readonly background: Layer<string>;
  readonly horizontalAlignment: Layer<string>;
  readonly verticalAlignment: Layer<string>;
  /** `OVERFLOW`, `WRAP` or `CLIP`. */
  readonly wrapStrategy: Layer<string>;
  readonly note: Layer<string>;
  /** In the order of the text. */
  readonly link: Layer<readonly LinkRun[]>;
  readonly borders: Layer<Borders>;
  readonly validation: Layer<ValidationState>;
}

export interface ConditionalFormatState {
  readonly areas: readonly Area[];
  /** Name of the `BooleanCriteria`: `CUSTOM_FORMULA`, `TEXT_EQUAL_TO`… */
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: boolean;
}

export interface ChartState {
  readonly id: number;
  /** `COLUMN`, `BAR`, `PIE`, `LINE`, `COMBO`… as in `Charts.ChartType`. */
  readonly type: string | null;
  readonly ranges: readonly { readonly sheetId: number; readonly area: Area }[];
  /** Options by their dotted name: `title`, `hAxis.title`, `colors`. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Anchor cell (from 1) and offsets in pixels. */
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly x: number;
    readonly y: number;
  };
  readonly numHeaders: number;
  readonly transposed: boolean;
  readonly mergeStrategy: string | null;
}

export interface ProtectionState {
  /** Absent: the whole tab. */
  area?: Area;
  /** Of a protection of the whole tab: what it leaves out. */
  unprotected?: readonly Area[];
  description: string;
  warningOnly: boolean;
  /** Set by the host to make writes of the script fail, as for a person without the right to edit. */
  locked: boolean;
}

/** One tab, as plain data: what an exporter reads and what tests look at. Sizes in pixels; rows and columns from 0 in arrays. */
export interface SheetState {
  readonly id: number;
  name: string;
  /** Size of the grid, blank cells included. */
  rowCount: number;
  columnCount: number;
  readonly layers: CellLayers;
  /** Absent: 100 px. */
  readonly columnWidths: (number | undefined)[];
  /** Absent: 21 px. */
  readonly rowHeights: (number | undefined)[];
  /** Columns that the code asked Sheets to fit to their content. */
  readonly autoResizedColumns: (boolean | undefined)[];
  frozenRows: number;
  frozenColumns: number;
  /** `#rrggbb`. */
  tabColor: string | null;
  hidden: boolean;
  gridlinesHidden: boolean;
  merges: Area[];
  filter: Area | null;
  conditionalFormats: ConditionalFormatState[];
  charts: ChartState[];
  protections: ProtectionState[];
}
