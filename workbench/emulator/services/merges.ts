import { refuse } from '../errors';
import { type Area, contains, intersects, lastColumnOf, lastRowOf } from '../state/area';
import { fillArea } from '../state/layers';
import type { SheetState } from '../state/sheet-state';

/** The merged cells inside the area; a merge that sticks out of it is refused, as in Sheets. */
function wholeMerges(sheet: SheetState, area: Area): Area[] {
  const touched = sheet.merges.filter((merge) => intersects(merge, area));
  if (touched.some((merge) => !contains(area, merge))) {
    refuse('You must select all cells in a merged range to merge or unmerge them.');
  }
  return touched;
}

export function breakApart(sheet: SheetState, area: Area): void {
  const broken = wholeMerges(sheet, area);
  sheet.merges = sheet.merges.filter((merge) => !broken.includes(merge));
}

/** Merges the area into one cell; only the first cell keeps its content. */
export function mergeArea(sheet: SheetState, area: Area): void {
  breakApart(sheet, area);
  if (area.rows * area.columns === 1) return;
  const { value, formula } = sheet.layers;
  for (const layer of [value, formula]) {
    const kept = layer[area.row - 1]?.[area.column - 1];
    fillArea<unknown>(layer, area, undefined);
    const firstRow = layer[area.row - 1];
    if (firstRow && kept !== undefined) firstRow[area.column - 1] = kept;
  }
  sheet.merges.push(area);
}

/** Refuses a freeze line that would cut merged cells. */
export function checkFreeze(sheet: SheetState, axis: 'rows' | 'columns', count: number): void {
  const isCut = (merge: Area): boolean =>
    axis === 'rows'
      ? merge.row <= count && lastRowOf(merge) > count
      : merge.column <= count && lastColumnOf(merge) > count;
  if (sheet.merges.some(isCut)) refuse(`You can't freeze ${axis} which contain only part of a merged cell.`);
}
