import type { Mapping } from '../columns/mapping';
import { dayNumber, type IsoDate } from '../model/iso-date';
import type { Table } from '../model/table';
import { CHECKS } from './checks';
import { readContext } from './context';
import type { ColumnProfile } from './profile';
import { profileOf } from './profile';
import type { CheckResult } from './run-checks';
import { runChecks } from './run-checks';
import type { AuditVerdict, Scores } from './score';
import { scoreChecks, verdictOf } from './score';
import { advisedVariables } from './usefulness';

export interface AuditOptions {
  /** The analysis date: what is future, and what is old. */
  readonly asOf: IsoDate;
  /** What the duplicate engine found, when it has run: records that are probably somebody else's. */
  readonly probableDuplicates?: number;
  /** Places kept per check and per column; 20 by default. */
  readonly places?: number;
}

/** All that is said of a table, before any wording. */
export interface Audit {
  readonly table: Pick<Table, 'name' | 'rowCount' | 'headerRow' | 'setAside'>;
  readonly asOf: IsoDate;
  /** One per column of the table, in its order. */
  readonly columns: readonly ColumnProfile[];
  /** One per check, in the order of CHECKS. */
  readonly checks: readonly CheckResult[];
  readonly scores: Scores;
  readonly verdict: AuditVerdict;
  /** Four to six variables to segment by, best first; fewer when the table has fewer. */
  readonly advised: readonly ColumnProfile[];
}

const PLACES = 20;

/**
 * Looks at a table and tells what its columns are, what is wrong in them, and whether it can be segmented as it is.
 * Blank cells are only counted as such; a table without rows, or of junk, gets a report like any other.
 */
export function auditTable(table: Table, mapping: Mapping, options: AuditOptions): Audit {
  const context = readContext(table, mapping, {
    asOf: dayNumber(options.asOf),
    places: options.places ?? PLACES,
    probableDuplicates: options.probableDuplicates,
  });
  const checks = runChecks(CHECKS, context);
  const sensitive = new Set(context.sensitive.map(({ position }) => position));
  const columns = context.columns.map((column) =>
    profileOf(context, column, sensitive.has(column.guess.position)),
  );
  const scores = scoreChecks(checks);
  const { name, rowCount, headerRow, setAside } = table;
  return {
    table: { name, rowCount, headerRow, setAside },
    asOf: options.asOf,
    columns,
    checks,
    scores,
    verdict: verdictOf(checks, scores),
    advised: advisedVariables(columns),
  };
}
