import type { CellValue, Kind } from '../../model/cell';
import type { Phrase } from '../../model/problem';

/** What becomes of amounts: the clients of one person add up, the same invoices copied do not. Asked once. */
export type AmountRule = 'sum' | 'largest' | 'keep';

export interface MergeOptions {
  readonly amounts: AmountRule;
}

/** One cell of the record proposed. */
export interface MergedCell {
  /** Position of the column in the tab. */
  readonly position: number;
  readonly value: CellValue;
  readonly kind: Kind;
  /** The rows disagree, and one of them was right. */
  readonly conflict: boolean;
  /** The other values as shown, each once. */
  readonly others: readonly string[];
}

export interface MergeProposal {
  /** The row kept, from 0 in the table. */
  readonly survivor: number;
  readonly why: Phrase;
  readonly rows: readonly number[];
  /** One per column of the table, in its order. */
  readonly cells: readonly MergedCell[];
}
