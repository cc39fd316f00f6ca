import type { Recognised } from '../clients/join';
import { basisOf } from '../columns/basis';
import type { ColumnGuess, Mapping } from '../columns/mapping';
import { type CellValue, Kind } from '../model/cell';
import { failure, type Result, success } from '../model/result';
import type { Cells, Column, Table } from '../model/table';
import { fold } from '../text/fold';
import { type ColumnMatch, isOpen, matchColumns } from './match-columns';
import { noRowBelow, otherBasis } from './problems';

type Origin = 'both' | 'base' | 'next';

/** The base and the new export as one table, the rows of the base first, so that both are read by the same rules. */
export interface Together {
  /** All columns of the base, then those that only the export has; what is sensitive is in none. */
  readonly table: Table;
  readonly mapping: Mapping;
  /** Rows before this one are the base’s. */
  readonly baseRows: number;
  /** By column of the table, which side has it. */
  readonly origins: readonly Origin[];
  /** Columns that were matched under two names. */
  readonly renamed: readonly { readonly base: string; readonly next: string }[];
  /** Headers of sensitive columns: they are copied nowhere. */
  readonly sensitive: readonly string[];
}

/** Two tabs. Fails where their amounts are of two kinds. */
export function together(base: Recognised, next: Recognised): Result<Together> {
  const [ours, theirs] = [basisOf(base.table, base.mapping), basisOf(next.table, next.mapping)];
  const differ = (one: string, other: string): boolean => one !== other && ![one, other].includes('unknown');
  if (ours.amountHeader && theirs.amountHeader) {
    if (differ(ours.tax, theirs.tax)) return failure(otherBasis(ours.tax, theirs.tax));
    if (ours.currency !== theirs.currency) return failure(otherBasis(ours.currency, theirs.currency));
  }
  return success(joined(base, next, matchColumns(base, next)));
}

/** One tab below whose old rows the export was pasted, from that row of the sheet on. */
export function splitAt(whole: Recognised, sheetRow: number): Result<Together> {
  const { table, mapping, sensitive } = whole;
  const baseRows = table.sheetRows.findIndex((row) => row >= sheetRow);
  if (baseRows <= 0) return failure(noRowBelow(table.name));
  const hidden = new Set(sensitive.map(({ position }) => position));
  const kept = mapping.columns.filter(({ position }) => !hidden.has(position));
  return success({
    table: { ...table, columns: table.columns.filter(({ position }) => !hidden.has(position)) },
    mapping: { ...mapping, columns: kept },
    baseRows,
    origins: kept.map(() => 'both'),
    renamed: [],
    sensitive: headersAt(table, hidden),
  });
}

/** A column of the table: where it stands on either side. */
interface Pair {
  readonly base: number | undefined;
  readonly next: number | undefined;
}

function joined(base: Recognised, next: Recognised, matches: readonly ColumnMatch[]): Together {
  const all = pairsOf(base.table, next.table, matches);
  const seen = all.filter((pair) => !isSensitive(base, pair.base) && !isSensitive(next, pair.next));
  const headers = (pairs: readonly Pair[]): readonly string[] =>
    pairs.map((pair) => (at(base, pair.base) ?? at(next, pair.next))!.header);
  return {
    table: stacked(base.table, next.table, seen),
    mapping: {
      shape: base.mapping.shape,
      columns: seen.map((pair, position) => ({
        ...guessOf(guessAt(base, pair.base), guessAt(next, pair.next)),
        position,
      })),
    },
    baseRows: base.table.rowCount,
    origins: seen.map((pair) =>
      pair.base === undefined ? 'next' : pair.next === undefined ? 'base' : 'both',
    ),
    renamed: seen.flatMap((pair) => {
      const [one, other] = [at(base, pair.base)?.header, at(next, pair.next)?.header];
      return one && other && fold(one) !== fold(other) ? [{ base: one, next: other }] : [];
    }),
    sensitive: headers(all.filter((pair) => !seen.includes(pair))),
  };
}

function pairsOf(base: Table, next: Table, matches: readonly ColumnMatch[]): readonly Pair[] {
  const partner = new Map(matches.map((match) => [match.base, match.next]));
  const taken = new Set(matches.map((match) => match.next));
  return [
    ...base.columns.map((_, place) => ({ base: place, next: partner.get(place) })),
    ...next.columns.flatMap((_, place) => (taken.has(place) ? [] : [{ base: undefined, next: place }])),
  ];
}

/** What a column is: as the base has it, unless only the user tells, of the export. */
function guessOf(base: ColumnGuess | undefined, next: ColumnGuess | undefined): ColumnGuess {
  if (!base) return next!;
  return next?.chosenByUser && isOpen(base) ? { ...base, role: next.role, chosenByUser: true } : base;
}

function isSensitive({ table, sensitive }: Recognised, place: number | undefined): boolean {
  const position = place === undefined ? undefined : table.columns[place]!.position;
  return sensitive.some((column) => column.position === position);
}

const stacked = (base: Table, next: Table, pairs: readonly Pair[]): Table => ({
  ...base,
  rowCount: base.rowCount + next.rowCount,
  columns: pairs.map((pair, position): Column => {
    const one = pair.base === undefined ? undefined : base.columns[pair.base]!;
    const other = pair.next === undefined ? undefined : next.columns[pair.next]!;
    return {
      ...{ header: (one ?? other)!.header, position },
      ...cellsOf(one, other, base.rowCount, next.rowCount),
    };
  }),
  sheetRows: Int32Array.from([...base.sheetRows, ...next.sheetRows]),
});

const at = ({ table }: Recognised, place: number | undefined): Column | undefined =>
  place === undefined ? undefined : table.columns[place];

const guessAt = ({ mapping }: Recognised, place: number | undefined): ColumnGuess | undefined =>
  place === undefined ? undefined : mapping.columns[place];

/** The cells of two columns under one another; blank where one of them is missing. */
function cellsOf(
  base: Column | undefined,
  next: Column | undefined,
  baseRows: number,
  nextRows: number,
): Cells {
  const blank = (rows: number): CellValue[] => new Array<CellValue>(rows).fill(null);
  const kinds = new Uint8Array(baseRows + nextRows).fill(Kind.empty);
  if (base) kinds.set(base.kinds);
  if (next) kinds.set(next.kinds, baseRows);
  const shown = (column: Column | undefined, rows: number): readonly string[] =>
    column?.shown ?? new Array<string>(rows).fill('');
  return {
    values: [...(base?.values ?? blank(baseRows)), ...(next?.values ?? blank(nextRows))],
    kinds,
    ...(base?.shown || next?.shown ? { shown: [...shown(base, baseRows), ...shown(next, nextRows)] } : {}),
  };
}

/** Headers of the columns that one side only has. */
export const headersOnlyIn = ({ table, origins }: Together, side: 'base' | 'next'): readonly string[] =>
  table.columns.flatMap(({ header }, place) => (origins[place] === side ? [header] : []));

const headersAt = ({ columns }: Table, positions: ReadonlySet<number>): readonly string[] =>
  columns.filter(({ position }) => positions.has(position)).map(({ header }) => header);
