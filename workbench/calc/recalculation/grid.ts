import { cellCount, intersects, lastColumnOf, lastRowOf } from '../../emulator/state/area';
import type { EmulatedDocument } from '../../emulator/state/document';
import type { SheetState } from '../../emulator/state/sheet-state';
import { parseA1 } from '../../emulator/text/a1';
import { TEXT_FORMAT } from '../../emulator/text/display';
import type { Target } from '../evaluation/scope';
import type { Reference } from '../formula/syntax';
import { type Matrix, matrix, type Scalar } from '../values';

/** The cells as formulas see them: what is written, else what was computed. */
export class Grid {
  private readonly sheets: ReadonlyMap<number, SheetState>;
  /** Ranges already read, until one of their cells changes. */
  private readonly ranges = new Map<string, { readonly target: Target; readonly matrix: Matrix }>();

  constructor(private readonly document: EmulatedDocument) {
    this.sheets = new Map(document.sheets.map((sheet) => [sheet.id, sheet]));
  }

  sheet(id: number): SheetState {
    const sheet = this.sheets.get(id);
    if (!sheet) throw new Error(`No tab ${id}`);
    return sheet;
  }

  /** Open references end with the grid; what stands outside is cut off, `undefined` when nothing is left. */
  target(reference: Reference, home: number): Target | undefined {
    const sheet =
      reference.tab === undefined
        ? this.sheets.get(home)
        : this.document.sheets.find(({ name }) => name.toLowerCase() === reference.tab?.toLowerCase());
    if (!sheet) return undefined;
    const { row, column, rows, columns } = parseA1(reference.cells, sheet);
    const height = Math.min(rows, sheet.rowCount - row + 1);
    const width = Math.min(columns, sheet.columnCount - column + 1);
    if (height < 1 || width < 1) return undefined;
    return { sheetId: sheet.id, area: { row, column, rows: height, columns: width } };
  }

  read(target: Target): Matrix {
    if (cellCount(target.area) === 1) return this.build(target);
    const key = keyOf(target);
    const known = this.ranges.get(key);
    if (known) return known.matrix;
    const built = this.build(target);
    this.ranges.set(key, { target, matrix: built });
    return built;
  }

  private build({ sheetId, area }: Target): Matrix {
    const sheet = this.sheet(sheetId);
    const { value, computed } = sheet.layers;
    const rows: Scalar[][] = [];
    for (let row = area.row - 1; row < lastRowOf(area); row += 1) {
      const [written, results] = [value[row], computed[row]];
      const cells: Scalar[] = [];
      for (let column = area.column - 1; column < lastColumnOf(area); column += 1) {
        cells.push(written?.[column] ?? results?.[column] ?? null);
      }
      rows.push(cells);
    }
    return matrix(rows, (down, right) => formatAt(sheet, area.row - 1 + down, area.column - 1 + right));
  }

  formatOf({ sheetId, area }: Target): string | undefined {
    const sheet = this.sheet(sheetId);
    for (let row = area.row - 1; row < lastRowOf(area); row += 1) {
      for (let column = area.column - 1; column < lastColumnOf(area); column += 1) {
        const format = formatAt(sheet, row, column);
        if (format !== undefined) return format;
      }
    }
    return undefined;
  }

  /** Cells changed: the ranges that hold them will be read again. */
  forget(changed: Target): void {
    for (const [key, { target }] of this.ranges) {
      if (target.sheetId === changed.sheetId && intersects(target.area, changed.area))
        this.ranges.delete(key);
    }
  }
}

export const keyOf = ({ sheetId, area }: Target): string =>
  `${sheetId}:${area.row}:${area.column}:${area.rows}:${area.columns}`;

function formatAt({ layers }: SheetState, row: number, column: number): string | undefined {
  const format = layers.numberFormat[row]?.[column] ?? layers.computedFormat[row]?.[column];
  return format === TEXT_FORMAT ? undefined : format;
}
