import type { Area } from './area';

/**
 * One attribute of the cells, by row then column, both from 0. Rows and cells never written are absent:
 * a tab of 1,000 × 26 blank cells holds nothing.
 */
export type Layer<Value> = ((Value | undefined)[] | undefined)[];

export function writeCell<Value>(
  layer: Layer<Value>,
  row: number,
  column: number,
  value: Value | undefined,
): void {
  const cells = layer[row];
  if (cells) cells[column] = value;
  else if (value !== undefined) {
    const created: (Value | undefined)[] = [];
    created[column] = value;
    layer[row] = created;
  }
}

export function fillArea<Value>(layer: Layer<Value>, area: Area, value: Value | undefined): void {
  for (let row = area.row - 1; row < area.row - 1 + area.rows; row += 1) {
    for (let column = area.column - 1; column < area.column - 1 + area.columns; column += 1) {
      writeCell(layer, row, column, value);
    }
  }
}

/** Moves what follows `at` (from 0) down by `count`, leaving absent elements. */
export function openGap<Element>(list: (Element | undefined)[], at: number, count: number): void {
  if (list.length <= at) return;
  const tail = list.splice(at);
  list.length = at + count;
  for (const element of tail) list.push(element);
}

export function insertLayerRows(layer: Layer<unknown>, at: number, count: number): void {
  openGap(layer, at, count);
}

export function insertLayerColumns(layer: Layer<unknown>, at: number, count: number): void {
  for (const cells of layer) if (cells) openGap(cells, at, count);
}

export function deleteLayerRows(layer: Layer<unknown>, at: number, count: number): void {
  layer.splice(at, count);
}

export function deleteLayerColumns(layer: Layer<unknown>, at: number, count: number): void {
  for (const cells of layer) cells?.splice(at, count);
}
