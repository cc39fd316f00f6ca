import type { Phrase } from '../model/problem';
import type { Place } from './address';
import type { CheckId } from './checks';
import type { AuditContext } from './context';
import type { Check } from './define-check';
import { positionsOf } from './found';

/** Conforme, À corriger, À vérifier, Sans objet, Contrôle impossible. */
export type CheckVerdict = 'pass' | 'fail' | 'review' | 'not-applicable' | 'error';

export interface CheckResult {
  readonly check: Check<CheckId>;
  readonly verdict: CheckVerdict;
  /** Cells, rows or columns concerned. */
  readonly count: number;
  /** Among how many the question was asked. */
  readonly examined: number;
  /** `count` ÷ `examined`, 0–1. */
  readonly share: number;
  readonly places: readonly Place[];
  /** Columns concerned. */
  readonly positions: readonly number[];
  readonly detail?: Phrase;
}

/** Every check on its own: one that crashes is one line « Contrôle impossible », and hides no other. */
export const runChecks = (checks: readonly Check<CheckId>[], context: AuditContext): readonly CheckResult[] =>
  checks.map((check) => runCheck(check, context));

function runCheck(check: Check<CheckId>, context: AuditContext): CheckResult {
  const none = { check, count: 0, examined: 0, share: 0, places: [], positions: [] };
  try {
    const found = check.run(context);
    if (!found) return { ...none, verdict: 'not-applicable' };
    const { count, examined, places, detail } = found;
    const verdict = count === 0 ? 'pass' : (found.verdict ?? check.whenFound);
    return {
      ...{ check, verdict, count, examined, places },
      positions: positionsOf(found),
      share: examined === 0 ? 0 : count / examined,
      ...(detail ? { detail } : {}),
    };
  } catch {
    return { ...none, verdict: 'error' };
  }
}
