import { refuse } from '../errors';
import type { Axis } from '../state/area';
import { deleteLines, insertLines } from '../state/structure';
import { checkFreeze } from './merges';
import { SheetBase } from './sheet-base';

/** Rows, columns, frozen lines and sizes of a tab. */
export class SheetStructure extends SheetBase {
  private insert(axis: Axis, at: number, count: number): this {
    const size = axis === 'row' ? this.state.rowCount : this.state.columnCount;
    if (at < 1 || at > size + 1 || count < 1) refuse(`Those ${axis}s are out of bounds.`);
    insertLines(this.document, this.state, axis, at, count);
    return this;
  }

  insertRowsAfter(row: number, count: number): this {
    return this.insert('row', row + 1, count);
  }
  insertRowsBefore(row: number, count: number): this {
    return this.insert('row', row, count);
  }
  insertColumnsAfter(column: number, count: number): this {
    return this.insert('column', column + 1, count);
  }
  insertColumnsBefore(column: number, count: number): this {
    return this.insert('column', column, count);
  }
  deleteRows(row: number, count: number): void {
    deleteLines(this.document, this.state, 'row', row, count);
  }
  deleteRow(row: number): void {
    this.deleteRows(row, 1);
  }
  deleteColumns(column: number, count: number): void {
    deleteLines(this.document, this.state, 'column', column, count);
  }
  deleteColumn(column: number): void {
    this.deleteColumns(column, 1);
  }

  getFrozenRows(): number {
    return this.state.frozenRows;
  }
  getFrozenColumns(): number {
    return this.state.frozenColumns;
  }

  setFrozenRows(count: number): void {
    if (count < 0 || count >= this.state.rowCount) refuse("You can't freeze all visible rows on the sheet.");
    checkFreeze(this.state, 'rows', count);
    this.state.frozenRows = count;
  }

  setFrozenColumns(count: number): void {
    if (count < 0 || count >= this.state.columnCount)
      refuse("You can't freeze all visible columns on the sheet.");
    checkFreeze(this.state, 'columns', count);
    this.state.frozenColumns = count;
  }

  getColumnWidth(column: number): number {
    this.checkLines('column', column, 1);
    return this.state.columnWidths[column - 1] ?? 100;
  }
  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }
  setColumnWidths(column: number, count: number, width: number): this {
    this.checkLines('column', column, count);
    return this.setSizes(this.state.columnWidths, column, count, width);
  }
  getRowHeight(row: number): number {
    this.checkLines('row', row, 1);
    return this.state.rowHeights[row - 1] ?? 21;
  }
  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }
  setRowHeights(row: number, count: number, height: number): this {
    this.checkLines('row', row, count);
    return this.setSizes(this.state.rowHeights, row, count, height);
  }
  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }
  autoResizeColumns(column: number, count: number): this {
    this.checkLines('column', column, count);
    for (let index = column - 1; index < column - 1 + count; index += 1)
      this.state.autoResizedColumns[index] = true;
    return this;
  }

  private checkLines(axis: Axis, first: number, count: number): void {
    const size = axis === 'row' ? this.state.rowCount : this.state.columnCount;
    if (first < 1 || count < 1 || first + count - 1 > size) refuse(`Those ${axis}s are out of bounds.`);
  }

  private setSizes(sizes: (number | undefined)[], first: number, count: number, size: number): this {
    if (size < 1) refuse(`Invalid size: ${size}`);
    for (let index = first - 1; index < first - 1 + count; index += 1) sizes[index] = size;
    return this;
  }
}
