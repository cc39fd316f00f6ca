import type { Answer } from './answers';
import type { AmountRule } from './merge/merge';
import type { ApartKind } from './rules/rule';
import type { Confidence } from './search/limits';

/** `separated`: records that the user keeps apart. */
export type FoundKind = 'same-client' | 'separated' | ApartKind;

/**
 * What a search found, as plain data in the order of the lists and in one language: the same for tabs, pages and whoever
 * sends it along.
 */
export interface Findings {
  /** Rows of the table. */
  readonly rows: number;
  /** Columns that a person recognises a client by. */
  readonly headers: readonly string[];
  readonly currency: string;
  /** Whether the table has amounts, so that merging has to say what becomes of them. */
  readonly hasAmounts: boolean;
  readonly amounts: AmountRule;
  /** Those that may be one client and those kept apart by the user by money at stake; then who only looks alike. */
  readonly groups: readonly FoundGroup[];
}

export interface FoundGroup {
  readonly kind: FoundKind;
  /** `null` but for `same-client`. */
  readonly confidence: Confidence | null;
  /** Cents of all the records, credit or debit. */
  readonly money: number;
  /** Why the first record is the one to keep. */
  readonly kept: string;
  /** The kept one first. */
  readonly records: readonly FoundRecord[];
  /** Cells of the kept record that merging would change, or on which the records disagree. */
  readonly changes: readonly FoundChange[];
}

export interface FoundRecord {
  /** 1-based. */
  readonly sheetRow: number;
  readonly key: string;
  /** One per header. */
  readonly cells: readonly string[];
  /** Cents; `null` when unknown. */
  readonly cents: number | null;
  /** Positions of the cells that say something else than those of the kept record. */
  readonly differs: readonly number[];
  /** Why it looks like the kept one; `null` on that one. */
  readonly why: string | null;
  /** As decided before; `null` for nothing. */
  readonly answer: NonNullable<Answer> | null;
}

export interface FoundChange {
  readonly header: string;
  readonly before: string;
  readonly after: string;
  /** What the other records say. */
  readonly others: readonly string[];
  /** The records disagree, and one of them was right. */
  readonly conflict: boolean;
}

/** Counts of the groups that may be one client. */
export interface FindingsSummary {
  readonly groups: Readonly<Record<Confidence, number>>;
  /** Rows that would go if all were merged. */
  readonly rowsThatGo: number;
  /** Cents of the records concerned. */
  readonly money: number;
}

export function summarise({ groups }: Pick<Findings, 'groups'>): FindingsSummary {
  const alike = groups.filter(({ kind }) => kind === 'same-client');
  const count = (confidence: Confidence): number =>
    alike.filter((group) => group.confidence === confidence).length;
  return {
    groups: { certain: count('certain'), probable: count('probable'), 'to-check': count('to-check') },
    rowsThatGo: alike.reduce((sum, { records }) => sum + records.length - 1, 0),
    money: alike.reduce((sum, { money }) => sum + money, 0),
  };
}
