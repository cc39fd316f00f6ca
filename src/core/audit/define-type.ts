import type { RoleId } from '../columns/roles';
import type { Phrase } from '../model/problem';
import { declared } from '../text/declared';

/** What the sample of a column is like, besides its values one by one. */
export interface ColumnShape {
  /** Cells looked at. */
  readonly looked: number;
  /** Distinct texts among them. */
  readonly distinct: number;
  /** Words per value, on average. */
  readonly words: number;
}

/** What the values of a column are, whatever the product does with them. */
export interface ValueType<Id extends string = string> {
  readonly id: Id;
  readonly label: Phrase;
  /** Roles that say the same: a column that has one is of this type if its values agree. */
  readonly roles?: readonly RoleId[];
  /** Ways of writing the header, as for a role, where no role says the same. */
  readonly headers?: readonly string[];
  /** True for a good value of the type. */
  readonly recognises: (text: string) => boolean;
  /** How sure good values make us under a foreign header, 0–1; 0 where the header is needed (ambiguous codes). */
  readonly proof: number;
  /** Under a foreign header, the share of the values (0–1) that must carry a mark nothing else has. */
  readonly telling?: { readonly share: number; readonly test: (text: string) => boolean };
  /** Under a foreign header, what the column as a whole must be like. */
  readonly fits?: (shape: ColumnShape) => boolean;
  /** Names that the type knows, folded: a list that ships beside the script. */
  readonly names?: readonly string[];
  /** Run by the tests: good values, and values that the type must refuse. */
  readonly examples: { readonly accepted: readonly string[]; readonly refused: readonly string[] };
}

export const defineType = <const Id extends string>(type: ValueType<Id>): ValueType<Id> =>
  declared('types', type);
