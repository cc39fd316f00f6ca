import type { Mapping } from '../columns/mapping';
import type { RoleId } from '../columns/roles';
import type { Table } from '../model/table';
import { fold } from '../text/fold';
import type { Identity } from './client-table';
import { type Contacts, contactsOf } from './contacts';
import { textsOf } from './texts';

/** A way of telling clients apart: the key of each row. Each distinct key is written once, rows say which is theirs. */
export interface IdentityKeys extends Identity {
  readonly keys: readonly string[];
  /** Place of each row's key among `keys`; −1 where the row does not say. */
  readonly keyOf: Int32Array;
  /** The same as written in the source, one per row. */
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
    (candidate) => candidate.filledShare >= FILLED_SHARE && !isShared(candidate, names),
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
  const labels = joinParts(parts);
  const [first] = roles;
  const distinct =
    parts.length === 1
      ? distinctKeys(labels, foldingOf(first!))
      : distinctKeys(joinParts(parts.map((part, index) => eachOnce(part, foldingOf(roles[index]!)))), asIs);
  const rowsWithoutKey = distinct.keyOf.reduce((count, key) => count + (key < 0 ? 1 : 0), 0);
  const filledShare = labels.length === 0 ? 0 : 1 - rowsWithoutKey / labels.length;
  return { roles, ...distinct, labels, rowsWithoutKey, filledShare };
}

const asIs = (text: string): string => text;

/** The distinct keys of a list of texts, in their order; each distinct text is worked on once: order lists repeat their clients. */
function distinctKeys(
  texts: readonly string[],
  change: (text: string) => string,
): Pick<IdentityKeys, 'keys' | 'keyOf'> {
  const keys: string[] = [];
  const placeOfKey = new Map<string, number>([['', -1]]);
  const placeOf = (key: string): number => {
    const known = placeOfKey.get(key);
    if (known !== undefined) return known;
    placeOfKey.set(key, keys.length);
    return keys.push(key) - 1;
  };
  const known = new Map<string, number>();
  const keyOf = new Int32Array(texts.length);
  texts.forEach((text, row) => {
    let place = known.get(text);
    if (place === undefined) {
      place = placeOf(change(text));
      known.set(text, place);
    }
    keyOf[row] = place;
  });
  return { keys, keyOf };
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

/** The folded name of each row; none where no column names a client. */
function namesOf({ company, 'full-name': fullName }: Contacts, rowCount: number): readonly string[] {
  if (!company && !fullName) return [];
  return eachOnce(
    Array.from({ length: rowCount }, (_, row) => company?.[row] || fullName?.[row] || ''),
    fold,
  );
}

function isShared({ keys, keyOf }: IdentityKeys, names: readonly string[]): boolean {
  const firstName = new Array<string>(keys.length);
  const shared = new Uint8Array(keys.length);
  names.forEach((name, row) => {
    const key = keyOf[row]!;
    if (key < 0 || !name) return;
    const known = firstName[key];
    if (known === undefined) firstName[key] = name;
    else if (known !== name) shared[key] = 1;
  });
  const sharedRows = keyOf.reduce((count, key) => count + (shared[key] ?? 0), 0);
  return sharedRows > SHARED_SHARE * keyOf.length;
}
