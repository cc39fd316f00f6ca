import type { Phrase } from '../core/model/problem';
import type { Cells } from '../core/model/table';

/** One argument of a custom function. */
export interface Param {
  /** French, snake case: what Sheets shows while the formula is typed. Permanent, as the function's name. */
  readonly name: string;
  /** `share`: 20 and 0.2 both mean 20 %. `code`: text, or the number it looks like. */
  readonly type: 'date' | 'number' | 'share' | 'code' | 'choice';
  /**
   * A column gives one value per row, columns several as they stand; a scalar one value in all; a table several rows and
   * columns of numbers.
   */
  readonly shape: 'column' | 'columns' | 'scalar' | 'table';
  readonly about: Phrase;
  readonly optional?: true;
  /** The value taken when the argument is left out; implies `optional`. */
  readonly default?: string | number;
  /** The only values a choice accepts, in any case. */
  readonly oneOf?: readonly (string | number)[];
}

/** Days since 1970 for dates, NaN for a blank or unreadable cell; codes as text, empty when blank. */
type ColumnValue<P> = P extends { type: 'code' } ? readonly string[] : Float64Array;
type ScalarValue<P> = P extends { oneOf: readonly (infer Choice)[] } ? Choice : number;
type Table = readonly (readonly number[])[];
type ShapedValue<P> = P extends { shape: 'table' }
  ? Table
  : P extends { shape: 'columns' }
    ? readonly Cells[]
    : P extends { shape: 'column' }
      ? ColumnValue<P>
      : ScalarValue<P>;
type Value<P> = P extends { default: unknown }
  ? ShapedValue<P>
  : P extends { optional: true }
    ? ShapedValue<P> | undefined
    : ShapedValue<P>;

/** The arguments as the function receives them: clean, under their own names. */
type Values<Params extends readonly Param[]> = {
  readonly [P in Params[number] as P['name']]: Value<P>;
};

/** What one cell answers; `null` leaves it empty. */
export type Answer = string | number | boolean | null;

interface Example {
  readonly args: readonly unknown[];
  readonly result: unknown;
}

interface Texts<Params> {
  /** French prefix of the family, capital letters; neither a built-in of Sheets in French or English, nor ending with `_`. */
  readonly name: string;
  readonly summary: Phrase;
  readonly params: Params;
  /** The formula to imitate, on whole columns. */
  readonly usage: string;
  readonly examples: readonly Example[];
  /**
   * Rows are compared with each other, so that one cell alone means nothing, unless the named argument is given.
   */
  readonly comparesRows?: true | { readonly unless: string };
}

type Returns<Run> =
  | {
      readonly returns: { readonly shape: 'column'; readonly about: Phrase };
      readonly run: (values: Run) => readonly Answer[];
    }
  | {
      readonly returns: {
        readonly shape: 'table';
        readonly rows: number;
        readonly columns: string;
        readonly about: Phrase;
      };
      readonly run: (values: Run) => readonly (readonly Answer[])[];
    };

/** Everything about a custom function: its run, its stub in Apps Script, its help and its tests come from here. */
export type Declaration<Params extends readonly Param[] = readonly Param[]> = Texts<Params> &
  Returns<Values<Params>>;

/** A declaration whose argument types have been checked and forgotten, to be listed with others. */
export type CustomFunction = Texts<readonly Param[]> & Returns<never>;

export const defineFunction = <const Params extends readonly Param[]>(
  declaration: Declaration<Params>,
): CustomFunction => declaration as CustomFunction;
