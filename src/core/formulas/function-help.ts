import type { Phrase } from '../model/problem';

/** What the helper tells of one argument of a custom function. */
export interface ParamHelp {
  readonly name: string;
  readonly about: Phrase;
  readonly optional: boolean;
  /** `column` and `columns` speak of one client a row, `scalar` of all of them at once. */
  readonly shape: 'column' | 'columns' | 'scalar' | 'table';
  /** The only values that may be written in full. */
  readonly oneOf: readonly (string | number)[];
}

/** A custom function as the helper shows and writes it: everything comes from its declaration. */
export interface FunctionHelp {
  readonly name: string;
  readonly summary: Phrase;
  /** The formula to imitate, with `;`. */
  readonly usage: string;
  readonly params: readonly ParamHelp[];
  readonly returns: Phrase;
  /** Size of the result: rows of the first column given, or so many; columns, or one less than the classes. */
  readonly size: { readonly rows: 'given' | number; readonly columns: 'classes' | number };
  /** A worked example: the first values of each argument, and of the result. */
  readonly example: readonly { readonly name: string; readonly values: readonly string[] }[];
}
