import { type Audit, type AuditOptions, auditTable } from '../../../src/core/audit/audit';
import type { CheckId } from '../../../src/core/audit/checks';
import type { CheckResult } from '../../../src/core/audit/run-checks';
import { type Mapping, proposeMapping, type RoleChoice } from '../../../src/core/columns/mapping';
import { readTable } from '../../../src/core/columns/read-table';
import { type IsoDate, readIsoDate } from '../../../src/core/model/iso-date';
import type { Grid, Table } from '../../../src/core/model/table';

export const day = (text: string): IsoDate => readIsoDate(text)!;

/** The day of all the examples. */
export const AS_OF = day('2025-06-30');

export function recognised(
  grid: Grid,
  choices: readonly RoleChoice[] = [],
): { table: Table; mapping: Mapping } {
  const table = readTable(grid);
  if (!table.ok) throw new Error(table.problem.code);
  const mapping = proposeMapping(table.value, choices);
  if (!mapping.ok) throw new Error(mapping.problem.code);
  return { table: table.value, mapping: mapping.value };
}

/** The audit of a tab as it comes, its columns as proposed. */
export function auditOf(grid: Grid, options: Partial<AuditOptions> = {}): Audit {
  const { table, mapping } = recognised(grid);
  return auditTable(table, mapping, { asOf: AS_OF, ...options });
}

export const resultOf = (audit: Audit, id: CheckId): CheckResult =>
  audit.checks.find(({ check }) => check.id === id)!;
