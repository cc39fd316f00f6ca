/** A tab as the page draws it: plain JSON, rows and columns from 0. */

export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Selection {
  readonly sheetId: number;
  readonly area: CellArea;
  /** Selected with it by the script. */
  readonly others?: readonly CellArea[];
}

export type WireValue = string | number | boolean;

/** An empty cell, a bare value, or a value with its look (index in the list of looks, −1: none) and its formula. */
export type WireCell =
  | null
  | WireValue
  | readonly [value: WireValue | null, look: number]
  | readonly [value: WireValue | null, look: number, formula: string]
  | readonly [value: string, look: number, formula: null, links: readonly WireLink[]];

/** Of the text of links. */
export const LINK_COLOR = '#1155cc';

/** A link on a part of a text, `end` excluded: an address, or `#gid=12&range=A5` in this workbook. */
export interface WireLink {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** How a cell looks; absent: as Sheets does by default. Colours are `#rrggbb`. */
export interface Look {
  readonly format?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strikethrough?: true;
  /** Points. */
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly fontColor?: string;
  readonly background?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: string;
  readonly borders?: Readonly<Record<string, { readonly color: string; readonly style: string } | null>>;
  /** Errors and booleans stand in the middle of their cell. */
  readonly centred?: true;
}

export interface NoteFrame {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface ValidationFrame {
  readonly kind: 'checkbox' | 'list';
  readonly options: readonly string[];
  readonly areas: readonly CellArea[];
}

export interface ConditionalFrame {
  readonly criteria: string;
  readonly values: readonly (string | number)[];
  readonly areas: readonly CellArea[];
  readonly look: Look;
}

export interface ChartFrame {
  readonly id: number;
  /** Where its upper left corner stands. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** A whole SVG document; texts in it are escaped. */
  readonly svg: string;
}

/** A tab without its cells. Sizes in pixels. */
export interface TabFrame {
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  readonly columnWidths: readonly (readonly [column: number, width: number])[];
  readonly rowHeights: readonly (readonly [row: number, height: number])[];
  /** Rows that grow with what they hold: large letters, texts on several lines. */
  readonly growingRows: readonly number[];
  readonly merges: readonly CellArea[];
  readonly filter: CellArea | null;
  readonly notes: readonly NoteFrame[];
  readonly validations: readonly ValidationFrame[];
  readonly conditionals: readonly ConditionalFrame[];
  readonly charts: readonly ChartFrame[];
}

/** A row that has changed, with all its cells up to the last one filled. */
export type RowPatch = readonly [row: number, cells: readonly WireCell[]];

export interface TabPatch {
  readonly sheetId: number;
  readonly frame?: TabFrame;
  readonly rows: readonly RowPatch[];
}
