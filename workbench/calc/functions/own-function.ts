import type { LocaleRules } from '../../emulator/text/locales';
import { isError, isSingle, type Matrix, matrix, type Scalar, widthOf } from '../values';

/** A native function of Sheets that HyperFormula lacks, or does otherwise. */
export interface OwnFunction {
  readonly least: number;
  readonly most: number;
  /** Indexes of the arguments taken one value at a time: under ARRAYFORMULA they may be ranges. */
  readonly each?: readonly number[];
  readonly run: (args: readonly Matrix[], locale: LocaleRules) => Matrix;
}

const at = (value: Matrix, row: number, column: number): Scalar => {
  const line = value.rows.length === 1 ? 0 : row;
  const place = widthOf(value) === 1 ? 0 : column;
  const found = value.rows[line]?.[place];
  return found === undefined ? { error: '#N/A' } : found;
};

/** Computes each cell of the largest argument; one value serves all, an error stays itself. */
export function elementwise(
  args: readonly Matrix[],
  compute: (values: readonly Scalar[]) => Scalar,
  format?: Matrix['format'],
): Matrix {
  const height = Math.max(...args.map(({ rows }) => rows.length));
  const width = Math.max(...args.map(widthOf));
  const cell = (row: number, column: number): Scalar => {
    const values = args.map((value) => at(value, row, column));
    return values.find(isError) ?? compute(values);
  };
  return matrix(
    Array.from({ length: height }, (_row, row) =>
      Array.from({ length: width }, (_column, column) => cell(row, column)),
    ),
    format,
  );
}

export const numberOr = (value: Scalar | undefined, otherwise: number): number =>
  typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : otherwise;

/** The truth of an argument left out or given as a value. */
export const truthOr = (value: Matrix | undefined, otherwise: boolean): boolean => {
  const first = value?.rows[0]?.[0];
  if (first === undefined || first === null) return otherwise;
  return typeof first === 'boolean' ? first : first !== 0;
};

export const isColumn = (value: Matrix): boolean => widthOf(value) === 1 && !isSingle(value);
