import type { Area } from '../state/area';
import { writeCell } from '../state/layers';
import type { BorderEdge, Borders, SheetState } from '../state/sheet-state';

type Side = 'top' | 'left' | 'bottom' | 'right';

/** What `setBorder` asks of each line: drawn, removed (`null`) or left as it is (`undefined`). */
export interface BorderChange {
  readonly outer: Readonly<Record<Side, BorderEdge | null | undefined>>;
  readonly vertical: BorderEdge | null | undefined;
  readonly horizontal: BorderEdge | null | undefined;
}

function edgesAt(
  change: BorderChange,
  area: Area,
  row: number,
  column: number,
): Record<Side, BorderEdge | null | undefined> {
  return {
    top: row === 0 ? change.outer.top : change.horizontal,
    bottom: row === area.rows - 1 ? change.outer.bottom : change.horizontal,
    left: column === 0 ? change.outer.left : change.vertical,
    right: column === area.columns - 1 ? change.outer.right : change.vertical,
  };
}

const asked = (edges: Record<Side, BorderEdge | null | undefined>): Borders =>
  Object.fromEntries(Object.entries(edges).filter(([, edge]) => edge !== undefined));

/** Draws, cell by cell, the edges asked for. */
export function drawBorders(sheet: SheetState, area: Area, change: BorderChange): void {
  const layer = sheet.layers.borders;
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const [top, left] = [area.row - 1 + row, area.column - 1 + column];
      writeCell(layer, top, left, { ...layer[top]?.[left], ...asked(edgesAt(change, area, row, column)) });
    }
  }
}
