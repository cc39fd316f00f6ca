import type { CellEdit } from '../../server/protocol';
import type { ActiveCell } from './active-cell';

/** What the grid asks of the page. */
export interface GridHost {
  /** A tab comes to the screen for the first time. */
  loadTab(sheetId: number): void;
  edit(sheetId: number, cells: readonly CellEdit[]): void;
  addTab(): void;
  deleteTab(sheetId: number): void;
  renameTab(sheetId: number, name: string): void;
  moveTab(sheetId: number, index: number): void;
  undo(): void;
  redo(): void;
  /** The user stands on this cell, or its content has changed. */
  stand(cell: ActiveCell): void;
  /** The user has clicked on a link that leads into this workbook. */
  follow(url: string): void;
}
