import type { Area } from '../../emulator/state/area';
import type { Layer } from '../../emulator/state/layers';
import type { SheetState } from '../../emulator/state/sheet-state';
import { sameValue } from '../values';

/** Beyond this many pieces, one rectangle around them all is cheaper to compare with. */
const MOST_PIECES = 200;

type Row = readonly unknown[] | undefined;

const areSame = (one: unknown, other: unknown): boolean =>
  one === other || sameValue(one as never, other as never);

/** What was last seen of the written cells of a tab, so that the cells changed since are found by comparison. */
export class KnownCells {
  private readonly layers: Readonly<Record<'value' | 'formula' | 'numberFormat', Row[]>> = {
    value: [],
    formula: [],
    numberFormat: [],
  };

  /** The cells that changed since the last call, as areas. */
  changed(sheet: SheetState): Area[] {
    const cells = new Map<number, number[]>();
    for (const [name, known] of Object.entries(this.layers)) {
      compareLayer(known, sheet.layers[name as 'value'], cells);
    }
    const pieces = [...cells].flatMap(([column, rows]) =>
      runs(
        column,
        [...new Set(rows)].sort((a, b) => a - b),
      ),
    );
    return pieces.length > MOST_PIECES ? [around(pieces)] : pieces;
  }
}

function compareLayer(known: Row[], layer: Layer<unknown>, cells: Map<number, number[]>): void {
  for (let row = 0; row < Math.max(known.length, layer.length); row += 1) {
    const before = known[row];
    const now = layer[row];
    let changed = false;
    for (let column = 0; column < Math.max(before?.length ?? 0, now?.length ?? 0); column += 1) {
      if (areSame(before?.[column], now?.[column])) continue;
      changed = true;
      const rows = cells.get(column);
      if (rows) rows.push(row);
      else cells.set(column, [row]);
    }
    if (changed) known[row] = now?.slice();
  }
}

/** Rows of one column (from 0, ascending) as areas of neighbours. */
function runs(column: number, rows: readonly number[]): Area[] {
  const areas: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const row of rows) {
    const last = areas[areas.length - 1];
    if (last && last.row + last.rows === row + 1) last.rows += 1;
    else areas.push({ row: row + 1, column: column + 1, rows: 1, columns: 1 });
  }
  return areas;
}

function around(areas: readonly Area[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column, rows, columns } of areas) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row + rows);
    right = Math.max(right, column + columns);
  }
  return { row: top, column: left, rows: bottom - top, columns: right - left };
}
