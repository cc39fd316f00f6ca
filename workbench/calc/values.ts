import type { StoredValue } from '../emulator/state/sheet-state';

/** A value inside a formula; `null` is a blank cell, a date is its serial number. */
export type Scalar = StoredValue | null;

/** Rows of values, 1 × 1 for a single one. */
export interface Matrix {
  readonly rows: readonly (readonly Scalar[])[];
  /** Number format of a cell (indexes from 0): what makes a number a date or a percentage. */
  readonly format: (row: number, column: number) => string | undefined;
}

/** Error codes as Sheets writes them, in English. */
export type ErrorCode = '#REF!' | '#DIV/0!' | '#N/A' | '#NAME?' | '#VALUE!' | '#NUM!' | '#ERROR!';

const noFormat = (): undefined => undefined;

export const matrix = (rows: Matrix['rows'], format: Matrix['format'] = noFormat): Matrix => ({
  rows,
  format,
});

export const single = (value: Scalar, format?: string): Matrix => ({ rows: [[value]], format: () => format });

export const errorOf = (code: ErrorCode): Matrix => single({ error: code });

export const isError = (value: Scalar | undefined): value is { readonly error: string } =>
  typeof value === 'object' && value !== null;

export const widthOf = ({ rows }: Matrix): number => rows[0]?.length ?? 0;

export const isSingle = (value: Matrix): boolean => value.rows.length === 1 && widthOf(value) === 1;

/** The first value: the only one of a 1 × 1 matrix. */
export const firstOf = ({ rows }: Matrix): Scalar => rows[0]?.[0] ?? null;

/** Rows of `source` picked by index, with their formats. */
export const pickRows = (source: Matrix, indexes: readonly number[]): Matrix =>
  matrix(
    indexes.map((index) => source.rows[index] ?? []),
    (row, column) => source.format(indexes[row] ?? 0, column),
  );

export const transpose = (source: Matrix): Matrix =>
  matrix(
    Array.from({ length: widthOf(source) }, (_value, column) =>
      source.rows.map((row) => row[column] ?? null),
    ),
    (row, column) => source.format(column, row),
  );

export const sameValue = (one: Scalar | undefined, other: Scalar | undefined): boolean =>
  one === other || (isError(one) && isError(other) && one.error === other.error);
