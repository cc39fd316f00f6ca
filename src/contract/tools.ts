import type { FunctionHelp } from '../core/formulas/function-help';
import type { Phrase } from '../core/model/problem';

export type { FunctionHelp };

export interface FunctionsAnswer {
  readonly functions: readonly FunctionHelp[];
}

/** What the user has selected, as a formula would name it. */
export interface SelectionAnswer {
  readonly reference: string;
  readonly rows: number;
  readonly columns: number;
}

export interface InsertRequest {
  /** Name of the function. */
  readonly name: string;
  /** In the order of its parameters, as the user wrote or selected them; `''` for one left out. */
  readonly args: readonly string[];
}

export interface InsertAnswer {
  /** As it stands in the cell. */
  readonly formula: string;
  readonly tab: string;
  readonly cell: string;
  /** The cells that the result fills. */
  readonly area: string;
}

export interface FreezeAnswer {
  readonly tab: string;
  /** Formulas replaced by their values, with the cells that they filled. */
  readonly frozen: readonly { readonly formula: string; readonly area: string }[];
  /** Formulas of ours that stay, and why. */
  readonly left: readonly { readonly cell: string; readonly why: Phrase }[];
}
