import type { CellValue } from './cell';

/** The cells of one column, from the first row read. `kinds[i]` says what `values[i]` is. */
export interface Cells {
  readonly values: readonly CellValue[];
  readonly kinds: Uint8Array;
  /** The text on screen of each cell, where the host gave it: « 01000 » for the number 1000 formatted `00000`. */
  readonly shown?: readonly string[];
}

/** A tab as read: rectangular, header not yet found. Row 0 is the sheet's row 1. */
export interface Grid {
  readonly name: string;
  readonly rowCount: number;
  readonly columns: readonly Cells[];
  /** What the host says of its locale, for the currency of last resort. */
  readonly locale?: string;
}

export interface Column extends Cells {
  /** The header as written, trimmed; « Colonne C », or “Column C”, when the cell is empty. */
  readonly header: string;
  /** 0-based position in the tab. */
  readonly position: number;
}

/** A tab with its header found: rows of data only. */
export interface Table {
  readonly name: string;
  /** 0-based row of the grid. */
  readonly headerRow: number;
  readonly rowCount: number;
  readonly columns: readonly Column[];
  /** 1-based sheet row of each data row. */
  readonly sheetRows: Int32Array;
  readonly setAside: readonly SetAsideRow[];
  readonly locale?: string;
}

/** A row that is not data, and why. */
export interface SetAsideRow {
  readonly sheetRow: number;
  readonly reason: 'title' | 'empty' | 'total' | 'repeated-header';
  /** Money in the row, in cents, by column position; only a total row has some. */
  readonly cents?: Readonly<Record<number, number>>;
}
