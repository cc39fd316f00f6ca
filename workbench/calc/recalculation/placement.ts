import { type Area, cellCount, lastColumnOf, lastRowOf } from '../../emulator/state/area';
import { writeCell } from '../../emulator/state/layers';
import type { SheetState, StoredValue } from '../../emulator/state/sheet-state';
import { a1Notation } from '../../emulator/text/a1';
import { type FormulaFailure, failure } from '../evaluation/failure';
import { isSingle, type Matrix, sameValue, widthOf } from '../values';
import type { FormulaIndex } from './formula-index';
import type { FormulaNode } from './node';

export const spreadOf = ({ row, column }: Area, result: Matrix): Area => ({
  row,
  column,
  rows: result.rows.length,
  columns: widthOf(result),
});

/** Why a result cannot be spread there: the grid is too small, or a cell is taken. */
export function obstacle(
  node: FormulaNode,
  sheet: SheetState,
  index: FormulaIndex,
): FormulaFailure | undefined {
  const { wanted } = node;
  if (cellCount(wanted) === 1) return undefined;
  const missing = (lines: string, count: number): FormulaFailure =>
    failure('#REF!', `Result was not automatically expanded, please insert more ${lines} (${count}).`);
  if (lastRowOf(wanted) > sheet.rowCount) return missing('rows', lastRowOf(wanted) - sheet.rowCount);
  if (lastColumnOf(wanted) > sheet.columnCount) {
    return missing('columns', lastColumnOf(wanted) - sheet.columnCount);
  }
  const taken = firstTaken(node, sheet, index);
  if (!taken) return undefined;
  const cell = a1Notation({ ...taken, rows: 1, columns: 1 });
  return failure('#REF!', `Array result was not expanded because it would overwrite data in ${cell}.`);
}

function firstTaken(
  { cell, wanted }: FormulaNode,
  { layers }: SheetState,
  index: FormulaIndex,
): { row: number; column: number } | undefined {
  const others = index
    .spillingOver({ sheetId: cell.sheetId, area: wanted })
    .filter((node) => node.cell !== cell && cellCount(node.area) > 1);
  const isSpilled = (row: number, column: number): boolean =>
    others.some(
      ({ area }) =>
        row >= area.row && row <= lastRowOf(area) && column >= area.column && column <= lastColumnOf(area),
    );
  for (let row = wanted.row; row <= lastRowOf(wanted); row += 1) {
    const [values, formulas] = [layers.value[row - 1], layers.formula[row - 1]];
    for (let column = wanted.column; column <= lastColumnOf(wanted); column += 1) {
      if (row === wanted.row && column === wanted.column) continue;
      const isWritten = values?.[column - 1] !== undefined || formulas?.[column - 1] !== undefined;
      if (isWritten || isSpilled(row, column)) return { row, column };
    }
  }
  return undefined;
}

/** A formula whose result is a blank still has content: the empty text. */
const shownValue = (result: Matrix, row: number, column: number): StoredValue | undefined => {
  const value = result.rows[row]?.[column] ?? undefined;
  return value === undefined && isSingle(result) ? '' : value;
};

/** Writes a result in the computed cells; answers whether anything changed. */
export function writeResult(sheet: SheetState, area: Area, result: Matrix): boolean {
  const { computed, computedFormat } = sheet.layers;
  let changed = false;
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const [down, right] = [area.row - 1 + row, area.column - 1 + column];
      const value = shownValue(result, row, column);
      const format = result.format(row, column);
      if (sameValue(computed[down]?.[right], value) && computedFormat[down]?.[right] === format) continue;
      changed = true;
      writeCell(computed, down, right, value);
      writeCell(computedFormat, down, right, format);
    }
  }
  return changed;
}

/** Empties the computed cells of an area, but for those of another. */
export function clearResult(sheet: SheetState, area: Area, kept?: Area): void {
  const isKept = (row: number, column: number): boolean =>
    kept !== undefined &&
    row >= kept.row &&
    row <= lastRowOf(kept) &&
    column >= kept.column &&
    column <= lastColumnOf(kept);
  for (let row = area.row; row <= lastRowOf(area); row += 1) {
    for (let column = area.column; column <= lastColumnOf(area); column += 1) {
      if (isKept(row, column)) continue;
      writeCell(sheet.layers.computed, row - 1, column - 1, undefined);
      writeCell(sheet.layers.computedFormat, row - 1, column - 1, undefined);
    }
  }
}
