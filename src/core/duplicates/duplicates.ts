import type { ApartKind } from './rules/rule';
import type { Confidence } from './search/limits';

/** Rows are counted from 0 in the table, everywhere in this folder. */
export interface DuplicatePair {
  readonly rows: readonly [number, number];
  readonly confidence: Confidence;
  /** Bits above chance. */
  readonly score: number;
  /** Kept out of a group by a conflict with another record of it; or alike only once the groups are merged. */
  readonly vetoed: boolean;
}

export interface DuplicateGroup {
  /** 1, 2, 3… in the order of the smallest row. */
  readonly id: number;
  /** That of the weakest link. */
  readonly confidence: Confidence;
  readonly score: number;
  readonly rows: readonly number[];
}

/** Rows that look alike and are not one client. */
export interface NotDuplicates {
  readonly kind: ApartKind;
  readonly rows: readonly number[];
}

/** Why two rows were put together, or kept apart: one field, or one rule. */
export interface Evidence {
  /** `email`, `person`… or the rule. */
  readonly of: string;
  /** Positions of the columns compared; none for a rule. */
  readonly positions: readonly number[];
  readonly level: number;
  readonly bits: number;
  readonly conflict: boolean;
}

export interface Duplicates {
  readonly groups: readonly DuplicateGroup[];
  readonly pairs: readonly DuplicatePair[];
  readonly notDuplicates: readonly NotDuplicates[];
  /** By row, what the user's decisions are remembered by; empty for a row that says nothing. */
  readonly rowKeys: readonly string[];
  /** The evidence between two rows, strongest first, conflicts last. */
  readonly evidence: (a: number, b: number) => readonly Evidence[];
  /** Pairs of records compared. */
  readonly compared: number;
}
