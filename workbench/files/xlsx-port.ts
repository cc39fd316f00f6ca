import type { HostCell } from '../emulator';

/** One tab of an .xlsx file, with typed cells; rows are of the same length, blanks are `null`. */
export interface XlsxTab {
  readonly name: string;
  readonly rows: HostCell[][];
}

/** Why a file that starts like an .xlsx cannot be read. */
export type XlsxDefect = 'protected' | 'damaged';

export class UnreadableXlsx extends Error {
  constructor(readonly defect: XlsxDefect) {
    super(defect);
  }
}

/** The library that reads and writes .xlsx stays behind these two functions. */
export interface Xlsx {
  /** Throws {@link UnreadableXlsx}. */
  read(bytes: Uint8Array): Promise<XlsxTab[]>;
  write(tabs: readonly ExportTab[]): Promise<Uint8Array>;
}

/** A date is its serial number (days since 30 December 1899) under a date format. */
export type ExportValue = string | number | boolean | null | { readonly error: string };

export interface ExportStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points. */
  readonly fontSize: number | undefined;
  /** `#rrggbb`, as all colours here. */
  readonly color: string | undefined;
  readonly background: string | undefined;
  readonly horizontal: 'left' | 'center' | 'right' | undefined;
  readonly vertical?: 'top' | 'center' | undefined;
  readonly wrap: boolean;
}

/** A chart of cells of its own tab. Anchors are 0-based cells, ranges « $B$2:$B$9 ». */
export interface ExportChart {
  readonly type: 'line' | 'column';
  readonly title: string;
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
  readonly series: readonly { readonly name: string; readonly values: string; readonly points: string }[];
}

/** A tab to be written to a file. Rows and columns are 0-based and stop at the last content. */
export interface ExportTab {
  readonly sheetId: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  /** From 1, as in Sheets. */
  readonly merges: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }[];
  readonly rowCount: number;
  readonly columnCount: number;
  /** Pixels. */
  readonly columnWidth: (column: number) => number;
  readonly value: (row: number, column: number) => ExportValue;
  /** Where the cell leads: an address, or `#gid=12&range=A5` in this workbook. A file has one link per cell: the first. */
  readonly link: (row: number, column: number) => string | undefined;
  /** Number format, `General` when none was set. */
  readonly format: (row: number, column: number) => string;
  /** `undefined` for a plain cell; equal styles should be the same object. */
  readonly style: (row: number, column: number) => ExportStyle | undefined;
  readonly charts: readonly ExportChart[];
}
