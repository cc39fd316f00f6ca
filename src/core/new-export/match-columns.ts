import type { Recognised } from '../clients/join';
import { fold } from '../text/fold';

/** A column of the base and the column of the new export that says the same, by their places in the two tables. */
export interface ColumnMatch {
  readonly base: number;
  readonly next: number;
}

/**
 * Which columns say the same. The same header is the same column, the first of that header with the first, whatever the
 * values made of it: a short export may be recognised otherwise. Headers that changed are found by what the column is.
 */
export function matchColumns(base: Recognised, next: Recognised): readonly ColumnMatch[] {
  const byHeader = matchesOf(headersOf(base), headersOf(next));
  const seen = {
    base: new Set(byHeader.map((one) => one.base)),
    next: new Set(byHeader.map((one) => one.next)),
  };
  const byRole = matchesOf(rolesOf(base, seen.base), rolesOf(next, seen.next));
  return [...byHeader, ...byRole].sort((a, b) => a.base - b.base);
}

/** What names each column; nothing for a column that has no such name. */
type Names = readonly (string | undefined)[];

function matchesOf(base: Names, next: Names): readonly ColumnMatch[] {
  const places = new Map<string, number[]>();
  next.forEach((name, place) => {
    if (name !== undefined) places.set(name, [...(places.get(name) ?? []), place]);
  });
  return base.flatMap((name, place) => {
    const found = name === undefined ? undefined : places.get(name)?.shift();
    return found === undefined ? [] : [{ base: place, next: found }];
  });
}

const headersOf = ({ table }: Recognised): Names =>
  table.columns.map(({ header }) => fold(header) || undefined);

/** A role that several columns have does not tell them apart. */
function rolesOf({ mapping }: Recognised, matched: ReadonlySet<number>): Names {
  const roles = mapping.columns.map(({ role }) => role);
  return roles.map((role, place) =>
    role === 'ignored' || matched.has(place) || roles.indexOf(role) !== roles.lastIndexOf(role)
      ? undefined
      : role,
  );
}
