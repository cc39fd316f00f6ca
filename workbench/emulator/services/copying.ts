import { NotEmulated, refuse } from '../errors';
import { intersects } from '../state/area';
import { type Layer, writeCell } from '../state/layers';
import type { CellLayers } from '../state/sheet-state';
import { putContent } from './cell-writing';
import type { EnumValue } from './enums';
import type { RangeBase } from './range-base';

/** What « the format and data validation only » are. */
const FORMAT: readonly (keyof CellLayers)[] = [
  ...([
    'numberFormat',
    'fontWeight',
    'fontSize',
    'fontColor',
    'fontFamily',
    'fontStyle',
    'fontLine',
  ] as const),
  ...(['background', 'horizontalAlignment', 'verticalAlignment', 'wrapStrategy', 'borders'] as const),
  'validation',
];

/**
 * `copyTo`: from one range to another of the same size, values or formats. The contents stay in Google: none of them
 * travels. Stricter than Sheets, which has known defects where the sizes differ.
 */
export function copyCells(from: RangeBase, to: RangeBase, type: EnumValue, transposed: boolean): void {
  const [source, target] = [from.state, to.state];
  const isSameSize = from.area.rows === to.area.rows && from.area.columns === to.area.columns;
  if (transposed || !isSameSize) throw new NotEmulated('copyTo() to a range of another shape');
  if (source.filter || target.filter) throw new NotEmulated('copyTo() where a filter may hide rows');
  for (const range of [from, to])
    if (range.state.merges.some((merge) => intersects(merge, range.area)))
      throw new NotEmulated('copyTo() of merged cells');
  const inBoth = (copy: (row: number, column: number, toRow: number, toColumn: number) => void): void => {
    for (let row = 0; row < from.area.rows; row++)
      for (let column = 0; column < from.area.columns; column++)
        copy(
          from.origin.row + row,
          from.origin.column + column,
          to.origin.row + row,
          to.origin.column + column,
        );
  };
  if (type.label === 'PASTE_FORMAT') {
    for (const name of FORMAT) {
      const [read, write] = [source.layers[name], target.layers[name]] as Layer<unknown>[];
      inBoth((row, column, toRow, toColumn) => writeCell(write!, toRow, toColumn, read![row]?.[column]));
    }
  } else if (type.label === 'PASTE_VALUES') {
    const { value, formula, link } = source.layers;
    inBoth((row, column) => {
      if (formula[row]?.[column]) throw new NotEmulated('copyTo() of the results of formulas');
      if (link[row]?.[column]) throw new NotEmulated('copyTo() of linked texts');
    });
    const copied = from.area;
    if (from.sheetId === to.sheetId && intersects(copied, to.area)) refuse('copyTo() onto itself');
    inBoth((row, column, toRow, toColumn) => {
      const content = value[row]?.[column];
      putContent(target, toRow, toColumn, content === undefined ? {} : { value: content });
    });
  } else throw new NotEmulated(`copyTo(${type.label})`);
}
