import type { Phrase } from '../model/problem';
import { declared } from '../text/declared';
import type { AuditContext } from './context';
import type { Found } from './found';

export type Dimension = 'completeness' | 'validity' | 'uniqueness' | 'consistency' | 'freshness';

/** One question asked of a table, and what to do about the answer. */
export interface Check<Id extends string = string> {
  readonly id: Id;
  /** Absent: the check weighs nothing in the score. */
  readonly dimension?: Dimension;
  readonly severity: 'high' | 'medium' | 'low';
  /** What finding something means: to be corrected, or to be looked at. */
  readonly whenFound: 'fail' | 'review';
  /** The cleaning rule that mends it. */
  readonly fix?: string;
  readonly title: Phrase;
  /** Why it matters, in one sentence. */
  readonly why: Phrase;
  /** What to do. */
  readonly advice: Phrase;
  /** What is counted: one, and several. */
  readonly one: Phrase;
  readonly many: Phrase;
  /** Run by the tests: little tables that conform, and that do not (a dot · stands for a space). */
  readonly examples: { readonly conform: readonly string[]; readonly toFix: readonly string[] };
  /** `undefined` where the question makes no sense: no such column, nothing filled. */
  readonly run: (context: AuditContext) => Found | undefined;
}

export const defineCheck = <const Id extends string>(check: Check<Id>): Check<Id> =>
  declared('checks', check);
