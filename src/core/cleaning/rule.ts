import { roleOf } from '../columns/detect';
import { readsText } from '../columns/role';
import type { RoleId } from '../columns/roles';
import { Kind } from '../model/cell';
import type { Phrase } from '../model/problem';
import { declared } from '../text/declared';
import { type Cell, textCell } from './cell';
import type { Place } from './place';

/** One way of putting a cell right, and how it is told to the user. */
export interface CleaningRule<Id extends string = string> {
  /** Permanent: the journal and the audit refer to it. */
  readonly id: Id;
  /** Its name in the journal. */
  readonly label: Phrase;
  /** What it does to a number of cells, as a group is proposed; the number stands in front. */
  readonly title: { readonly one: Phrase; readonly many: Phrase };
  /** Proposed only: the user has to tick it. */
  readonly unticked?: true;
  readonly appliesTo: (role: RoleId) => boolean;
  /** The cell put right, or `undefined` (or the same cell) to leave it alone. */
  readonly fix: (cell: Cell, place: Place) => Cell | undefined;
  /** Run by the tests, in a column that holds the value alone; numbers and `YYYY-MM-DD` dates are typed cells. */
  readonly examples: {
    readonly role: RoleId;
    readonly changed: readonly (readonly [before: string | number, after: string | number | null])[];
    readonly kept: readonly (string | number)[];
  };
}

export const defineRule = <const Id extends string>(rule: CleaningRule<Id>): CleaningRule<Id> =>
  declared('cleaning', rule);

/** A rule that reads texts and writes texts. */
export const onText =
  (fix: (text: string, place: Place) => string | undefined): CleaningRule['fix'] =>
  ({ kind, value }, place) => {
    const fixed = kind === Kind.text ? fix(value as string, place) : undefined;
    return fixed === undefined ? undefined : textCell(fixed);
  };

export const toRoles =
  (...roles: readonly RoleId[]): CleaningRule['appliesTo'] =>
  (role) =>
    roles.includes(role);

/** Columns of words, codes, and whatever we make no use of. */
export const toTexts: CleaningRule['appliesTo'] = (role) => readsText(roleOf(role)!);

export const toEverything: CleaningRule['appliesTo'] = () => true;
