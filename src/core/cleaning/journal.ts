import type { Cell } from './cell';
import type { RuleId } from './rules';

/** A correction, as many cells may have it. */
export interface Change {
  /** 0-based position of the column in the source. */
  readonly position: number;
  readonly header: string;
  readonly rule: RuleId;
  readonly before: Cell;
  readonly after: Cell;
}

/** « Journal des corrections »: one line per cell and rule, by row, column and in the order of the rules. */
export interface Journal {
  readonly count: number;
  /** 1-based sheet row of each line. */
  readonly sheetRows: Int32Array;
  /** Index into `changes` of each line. */
  readonly changeOf: Int32Array;
  readonly changes: readonly Change[];
  /** 0 for a correction that the user has refused: it stays listed, so that it is not proposed again. */
  readonly kept: Uint8Array;
}

/** A correction that the user has refused in the journal. */
export interface Refusal {
  readonly sheetRow: number;
  readonly position: number;
  readonly rule: RuleId;
  /** The text that it was about: a refusal is void once the cell says something else. */
  readonly before: string;
}

/** Gathers the lines. */
export class JournalWriter {
  private readonly rows: number[] = [];
  private readonly indexes: number[] = [];
  private readonly keeps: number[] = [];
  private readonly changes: Change[] = [];

  addChange(change: Change): number {
    return this.changes.push(change) - 1;
  }

  addLine(sheetRow: number, change: number, kept: boolean): void {
    this.rows.push(sheetRow);
    this.indexes.push(change);
    this.keeps.push(kept ? 1 : 0);
  }

  build(): Journal {
    return {
      count: this.rows.length,
      sheetRows: Int32Array.from(this.rows),
      changeOf: Int32Array.from(this.indexes),
      changes: this.changes,
      kept: Uint8Array.from(this.keeps),
    };
  }
}
