import type { RoleId } from '../columns/roles';
import { textCell } from './cell';
import { lastCell, rulesFor, runRules } from './run-rules';

/**
 * One text put right as in a French column of that role: the rules of the clean copy, save those that have to be
 * ticked. What cannot be put right comes back without its needless spaces, never empty.
 */
export function cleanValue(text: string, role: RoleId): string {
  const start = textCell(text);
  const steps = runRules(start, rulesFor(role), { role, french: true }, (rule) => !rule.unticked);
  return String(lastCell(start, steps).value ?? '');
}
