import type { RoleId } from '../columns/roles';
import type { Phrase } from '../model/problem';
import { type AimId, METHODS, type MethodId } from './method-list';
import { labelOf, missingIn, missingText } from './methods';

/** A method for an aim, with its reason and what the file lacks. */
export interface MethodProposal {
  readonly id: MethodId;
  readonly name: Phrase;
  readonly why: Phrase;
  readonly available: boolean;
  /** What must be there and is not, in words. */
  readonly missing?: Phrase;
  /** Labels of columns that would make the result better and are not there. */
  readonly wouldHelp: readonly Phrase[];
}

/**
 * The methods that serve an aim: those that the file allows first, then those whose first aim it is, then in the order of
 * the declarations. `has`: the roles of the file, see `rolesOf`.
 */
export function proposeMethods(aim: AimId, has: ReadonlySet<RoleId>): readonly MethodProposal[] {
  const serving = METHODS.filter(({ aims }) => aims.includes(aim));
  const rank = (method: (typeof METHODS)[number]): number =>
    (missingIn(method, has).length > 0 ? 100 : 0) + method.aims.indexOf(aim);
  return [...serving].sort((a, b) => rank(a) - rank(b)).map((method) => proposalOf(method, has));
}

/** Every method, in the order of the declarations. */
export const allMethods = (has: ReadonlySet<RoleId>): readonly MethodProposal[] =>
  METHODS.map((method) => proposalOf(method, has));

function proposalOf(method: (typeof METHODS)[number], has: ReadonlySet<RoleId>): MethodProposal {
  const missing = missingIn(method, has);
  return {
    id: method.id,
    name: method.name,
    why: method.why,
    available: missing.length === 0,
    ...(missing.length > 0 ? { missing: missingText(method, missing) } : {}),
    wouldHelp: method.useful.filter((role) => !has.has(role)).map(labelOf),
  };
}
