import type { CellState } from './cell-state';

/** One act of typing: cells (from 0) of one tab, before and after. */
export interface TypedEdit {
  readonly sheetId: number;
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly before: CellState;
    readonly after: CellState;
  }[];
}

/** What was typed, to be undone and done again. Moving rows or tabs forgets it: the cells are no longer where they were. */
export class History {
  private done: TypedEdit[] = [];
  private undone: TypedEdit[] = [];

  get canUndo(): boolean {
    return this.done.length > 0;
  }
  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  add(edit: TypedEdit): void {
    this.done.push(edit);
    this.undone = [];
  }

  undo(): TypedEdit | undefined {
    const edit = this.done.pop();
    if (edit) this.undone.push(edit);
    return edit;
  }

  redo(): TypedEdit | undefined {
    const edit = this.undone.pop();
    if (edit) this.done.push(edit);
    return edit;
  }

  forget(): void {
    this.done = [];
    this.undone = [];
  }
}
