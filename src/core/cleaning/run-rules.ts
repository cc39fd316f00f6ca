import type { RoleId } from '../columns/roles';
import { type Cell, EMPTY, sameCell } from './cell';
import type { Place } from './place';
import type { CleaningRule } from './rule';
import { RULES, type RuleId } from './rules';

/** What one rule did to one cell, or would do. */
export interface Step {
  readonly rule: RuleId;
  readonly before: Cell;
  readonly after: Cell;
  /** `false`: the user, or the rule itself, keeps the cell from it. */
  readonly applied: boolean;
}

export const rulesFor = (role: RoleId): readonly CleaningRule<RuleId>[] =>
  RULES.filter((rule) => rule.appliesTo(role));

/** Sends a cell through the rules, each on what the one before left; a rule that does not apply only says what it would do. */
export function runRules(
  start: Cell,
  rules: readonly CleaningRule<RuleId>[],
  place: Place,
  applies: (rule: CleaningRule<RuleId>, before: Cell) => boolean,
): readonly Step[] {
  let cell = start;
  let steps: Step[] | undefined;
  for (const rule of rules) {
    if (cell === EMPTY) break;
    const after = rule.fix(cell, place);
    if (!after || sameCell(after, cell)) continue;
    const applied = applies(rule, cell);
    steps ??= [];
    steps.push({ rule: rule.id, before: cell, after, applied });
    if (applied) cell = after;
  }
  return steps ?? NONE;
}

const NONE: readonly Step[] = [];

/** Where the steps lead. */
export function lastCell(start: Cell, steps: readonly Step[]): Cell {
  let cell = start;
  for (const step of steps) if (step.applied) cell = step.after;
  return cell;
}
