import type { SheetState } from './sheet-state';

const lastFilled = (cells: readonly unknown[] | undefined, from: number): number => {
  for (let column = (cells?.length ?? 0) - 1; column >= from; column -= 1) {
    if (cells?.[column] !== undefined) return column + 1;
  }
  return 0;
};

const contentLayers = (sheet: SheetState) => [
  sheet.layers.value,
  sheet.layers.formula,
  sheet.layers.computed,
];

/** Last row with content (a value or a formula; formats do not count), 0 when there is none. */
export function lastContentRow(sheet: SheetState): number {
  let last = 0;
  for (const layer of contentLayers(sheet)) {
    for (let row = layer.length - 1; row >= last; row -= 1) {
      if (lastFilled(layer[row], 0) > 0) last = row + 1;
    }
  }
  return last;
}

/** Last column with content, 0 when there is none. */
export function lastContentColumn(sheet: SheetState): number {
  let last = 0;
  for (const layer of contentLayers(sheet)) {
    for (const cells of layer) last = Math.max(last, lastFilled(cells, last));
  }
  return last;
}
