import type { Column } from '../model/table';
import type { Candidate, Evidence } from './detect';
import { inShape, roleOf } from './detect';
import type { Shape } from './role';
import type { RoleId } from './roles';

export interface Assigned {
  readonly role: RoleId;
  readonly confidence: number;
  readonly chosenByUser: boolean;
}

/** Nothing speaks for any role: we are no surer that the column is of no use. */
const UNRECOGNISED: Assigned = { role: 'ignored', confidence: 0.5, chosenByUser: false };

/**
 * Each role to the column with the best evidence for it, surest first, ties to the left; a column whose first choice is
 * taken gets its second, or none. Of two user choices of one role, the later one stands.
 */
export function assignRoles(
  evidence: readonly Evidence[],
  shape: Shape,
  chosen: ReadonlyMap<Column, RoleId>,
): ReadonlyMap<Column, Assigned> {
  const assigned = new Map<Column, Assigned>();
  const taken = new Set<RoleId>();
  const give = (column: Column, given: Assigned): void => {
    if (assigned.has(column)) return;
    if (taken.has(given.role) && !roleOf(given.role)!.repeatable) return;
    taken.add(given.role);
    assigned.set(column, given);
  };
  for (const [column, role] of [...chosen].reverse())
    give(column, { role, confidence: 1, chosenByUser: true });
  for (const [column] of chosen) give(column, { ...UNRECOGNISED, chosenByUser: true });
  for (const { column, role, confidence } of surestFirst(evidence, shape)) {
    give(column, { role, confidence, chosenByUser: false });
  }
  for (const { column } of evidence) give(column, UNRECOGNISED);
  return assigned;
}

/** The sort is stable: equal candidates stay in the order of the columns, then of the roles. */
const surestFirst = (evidence: readonly Evidence[], shape: Shape): readonly Candidate[] =>
  evidence.flatMap((column) => inShape(column, shape)).sort((a, b) => b.confidence - a.confidence);
