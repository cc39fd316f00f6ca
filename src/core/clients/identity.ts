import type { Mapping } from '../columns/mapping';
import type { RoleId } from '../columns/roles';
import type { Table } from '../model/table';
import { fold } from '../text/fold';
import type { Identity } from './client-table';
import { type Contacts, contactsOf } from './contacts';
import { textsOf } from './texts';

/** A way of telling clients apart: the key of each row, empty where the row does not say. */
export interface IdentityKeys extends Identity {
  readonly keys: readonly string[];
  /** The same as written in the source. */
  readonly labels: readonly string[];
}

/** What can identify a client, best first. */
export const IDENTITY_ROLES: readonly (readonly RoleId[])[] = [
  ['client-id'],
  ['siret'],
  ['email'],
  ['company', 'postal-code'],
  ['full-name'],
  ['company'],
];

/** A key must be filled on this share of the rows. */
const FILLED_SHARE = 0.95;

/** A key shared by different names on more than this share of its rows is a switchboard, not an identity. */
const SHARED_SHARE = 0.02;

/**
 * The first candidate filled on 95 % of the rows and not shared by different names; else, where rows must be brought
 * together (`mustGroup`), the best filled one; else nothing, and every row is a client of its own.
 */
export function chooseIdentity(table: Table, mapping: Mapping, mustGroup: boolean): IdentityKeys | undefined {
  const contacts = contactsOf(table, mapping);
  const candidates = IDENTITY_ROLES.flatMap((roles) => keysOf(table, mapping, contacts, roles) ?? []);
  const names = candidates.length === 0 ? [] : namesOf(contacts, table.rowCount);
  const sound = candidates.find(
    (candidate) => candidate.filledShare >= FILLED_SHARE && !isShared(candidate.keys, names),
  );
  if (sound || !mustGroup) return sound;
  return candidates.reduce<IdentityKeys | undefined>(
    (best, candidate) => (best && best.filledShare >= candidate.filledShare ? best : candidate),
    undefined,
  );
}

/** The keys that some roles give, or `undefined` when a column is missing. */
export function keysOf(
  table: Table,
  mapping: Mapping,
  contacts: Contacts,
  roles: readonly RoleId[],
): IdentityKeys | undefined {
  const parts = roles.map((role) =>
    role === 'full-name' ? contacts['full-name'] : textsOf(table, mapping, role),
  );
  if (!parts.every((part): part is readonly string[] => part !== undefined)) return undefined;
  const keys = joinParts(parts.map((part, index) => eachOnce(part, foldingOf(roles[index]!))));
  const rowsWithoutKey = keys.filter((key) => key === '').length;
  const filledShare = keys.length === 0 ? 0 : 1 - rowsWithoutKey / keys.length;
  return { roles, keys, labels: joinParts(parts), rowsWithoutKey, filledShare };
}

/** Empty as soon as one part is: half a key is no key. */
function joinParts(parts: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = parts;
  if (others.length === 0) return first;
  return first.map((text, row) =>
    parts.every((part) => part[row] !== '') ? [text, ...others.map((part) => part[row])].join(' | ') : '',
  );
}

/** Codes and e-mails differ by their punctuation, names do not. */
const foldingOf = (role: RoleId): ((text: string) => string) =>
  role === 'client-id' || role === 'siret' || role === 'email'
    ? (text) => text.toLowerCase().replace(/\s+/g, ' ').trim()
    : fold;

/** Each distinct text is worked on once: order lists repeat their clients. */
function eachOnce(texts: readonly string[], change: (text: string) => string): readonly string[] {
  const known = new Map<string, string>();
  return texts.map((text) => {
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    const changed = change(text);
    known.set(text, changed);
    return changed;
  });
}

const namesOf = (contacts: Contacts, rowCount: number): readonly string[] =>
  eachOnce(
    Array.from(
      { length: rowCount },
      (_, row) => contacts.company?.[row] || contacts['full-name']?.[row] || '',
    ),
    fold,
  );

function isShared(keys: readonly string[], names: readonly string[]): boolean {
  const firstName = new Map<string, string>();
  const shared = new Set<string>();
  keys.forEach((key, row) => {
    const name = names[row];
    if (key === '' || !name) return;
    const known = firstName.get(key);
    if (known === undefined) firstName.set(key, name);
    else if (known !== name) shared.add(key);
  });
  if (shared.size === 0) return false;
  const sharedRows = keys.filter((key) => shared.has(key)).length;
  return sharedRows > SHARED_SHARE * keys.length;
}
