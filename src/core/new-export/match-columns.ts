import type { Recognised } from '../clients/join';
import type { ColumnGuess } from '../columns/mapping';
import { fold } from '../text/fold';

/** A column of the base and the column of the new export that says the same, by their places in the two tables. */
export interface ColumnMatch {
  readonly base: number;
  readonly next: number;
}

/**
 * Which columns say the same. What the user said of a column of the export comes first. Then the same header is the same
 * column, the first of that header with the first, whatever the values made of it: a short export may be recognised
 * otherwise. Headers that changed are found by what the column is.
 */
export function matchColumns(base: Recognised, next: Recognised): readonly ColumnMatch[] {
  const matches: ColumnMatch[] = [];
  const left = (side: keyof ColumnMatch, names: Names): Names =>
    names.map((name, place) => (matches.some((match) => match[side] === place) ? undefined : name));
  const match = (ours: Names, theirs: Names, may?: Agreement): void => {
    matches.push(...matchesOf(left('base', ours), left('next', theirs), may));
  };
  match(rolesOf(base), rolesSaidOf(next));
  match(headersOf(base), headersOf(next), (ours, theirs) =>
    agree(base.mapping.columns[ours]!, next.mapping.columns[theirs]!),
  );
  match(rolesOf(base), rolesOf(next));
  return matches.sort((a, b) => a.base - b.base);
}

/** Whether nothing tells a column of the base, so that what the user said of the export’s is true of it as well. */
export const isOpen = ({ role, chosenByUser }: ColumnGuess): boolean => role === 'ignored' && !chosenByUser;

/** The header does not join what the user told apart. */
const agree = (base: ColumnGuess, next: ColumnGuess): boolean =>
  !next.chosenByUser || next.role === base.role || isOpen(base);

/** What names each column; nothing for a column that has no such name. */
type Names = readonly (string | undefined)[];

type Agreement = (base: number, next: number) => boolean;

function matchesOf(base: Names, next: Names, may: Agreement = () => true): readonly ColumnMatch[] {
  const places = new Map<string, number[]>();
  next.forEach((name, place) => {
    if (name !== undefined) places.set(name, [...(places.get(name) ?? []), place]);
  });
  return base.flatMap((name, place) => {
    const free = name === undefined ? [] : (places.get(name) ?? []);
    const found = free.findIndex((candidate) => may(place, candidate));
    return found < 0 ? [] : [{ base: place, next: free.splice(found, 1)[0]! }];
  });
}

const headersOf = ({ table }: Recognised): Names =>
  table.columns.map(({ header }) => fold(header) || undefined);

/** A role that several columns have does not tell them apart. */
function rolesOf({ mapping }: Recognised): Names {
  const roles = mapping.columns.map(({ role }) => role);
  return roles.map((role) =>
    role === 'ignored' || roles.indexOf(role) !== roles.lastIndexOf(role) ? undefined : role,
  );
}

const rolesSaidOf = (next: Recognised): Names =>
  rolesOf(next).map((role, place) => (next.mapping.columns[place]!.chosenByUser ? role : undefined));
