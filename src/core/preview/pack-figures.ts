import type { ClientFigures } from './client-figures';

const COLUMNS = [
  'recency',
  'orders',
  'money',
  'revenue',
  'firstOrderAge',
  'size',
  'margin',
  'serviceCost',
  'potential',
  'score',
] as const;

/** Figures as plain data, a part of the clients at a time: `null` where one is unknown. */
export type PackedFigures = Readonly<Record<keyof ClientFigures, readonly (number | null)[]>>;

const plain = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** The clients from `first` on, `count` at most. */
export const packFigures = (figures: ClientFigures, first: number, count: number): PackedFigures =>
  recordOf((column) => Array.from(figures[column].subarray(first, first + count), plain));

/** The parts put together again. */
export const unpackFigures = (parts: readonly PackedFigures[]): ClientFigures =>
  recordOf((column) =>
    Float64Array.from(
      parts.flatMap((part) => part[column]),
      (value) => value ?? Number.NaN,
    ),
  );

const recordOf = <Value>(of: (column: keyof ClientFigures) => Value): Record<keyof ClientFigures, Value> =>
  Object.fromEntries(COLUMNS.map((column) => [column, of(column)])) as Record<keyof ClientFigures, Value>;
