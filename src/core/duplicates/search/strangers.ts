import { CompanyLevel } from '../comparisons/company';
import { PersonLevel } from '../comparisons/person';
import type { Field } from './field';
import { countTerms } from './frequencies';
import type { Records } from './records';

/** A phone or an e-mail that more names than these hold, none like another, belongs to nobody. */
const MOST_NAMES = 5;

/**
 * Forgets the values that strangers share: « contact@ » of the accountant, a switchboard, whatever was typed to fill the
 * cell. Found by the names that hold them, so that a client with ten records keeps his phone.
 */
export function forgetSharedByStrangers(
  field: Field,
  person: Field | undefined,
  company: Field | undefined,
  { hashes }: Records,
): void {
  const holders = holdersOf(field);
  const shared = new Set<number>();
  for (const [term, records] of holders) {
    // In the order of the contents: whom a stranger is measured against must not depend on the rows.
    const inOrder = [...records].sort((a, b) => hashes[a]! - hashes[b]!);
    if (areStrangers(inOrder, person, company)) shared.add(term);
  }
  if (shared.size > 0) forget(field, shared);
}

function holdersOf(field: Field): ReadonlyMap<number, readonly number[]> {
  const { terms } = countTerms(field);
  const holders = new Map<number, number[]>();
  field.codes.forEach((code, record) => {
    for (const term of field.values[code]?.terms ?? []) {
      if (terms[term]! <= MOST_NAMES) continue;
      const records = holders.get(term);
      if (records) records.push(record);
      else holders.set(term, [record]);
    }
  });
  return holders;
}

/** Fewer holders than this are tried in every way: near the limit, whom one begins with must not decide. */
const FEW_HOLDERS = 24;

/** More names than allowed, each apart from all the others. */
function areStrangers(
  records: readonly number[],
  person: Field | undefined,
  company: Field | undefined,
): boolean {
  const apartFrom = (record: number, among: readonly number[]): readonly number[] =>
    among.filter((other) => areApart(record, other, person, company));
  const find = (among: readonly number[], missing: number): boolean => {
    if (missing === 0) return true;
    for (let index = 0; among.length - index >= missing; index++) {
      if (find(apartFrom(among[index]!, among.slice(index + 1)), missing - 1)) return true;
      if (records.length > FEW_HOLDERS) return false;
    }
    return false;
  };
  return find(records, MOST_NAMES + 1);
}

/** Two companies by their names, two persons by theirs; without a name on both sides, nobody can say. */
function areApart(a: number, b: number, person: Field | undefined, company: Field | undefined): boolean {
  const companies = company ? levelOf(company, a, b) : -1;
  if (companies >= 0) return companies >= CompanyLevel.partly;
  return person !== undefined && levelOf(person, a, b) >= PersonLevel.firstOnly;
}

function levelOf(field: Field, a: number, b: number): number {
  const [one, other] = [field.codes[a]!, field.codes[b]!];
  if (one < 0 || other < 0) return -1;
  if (one === other) return 0;
  return field.comparison.compare(field.values[one]!, field.values[other]!, field.words);
}

function forget(field: Field, shared: ReadonlySet<number>): void {
  field.values.forEach((value, code) => {
    if (!value.terms.some((term) => shared.has(term))) return;
    const left = value.terms.filter((term) => !shared.has(term)).map((term) => field.words.words[term]!);
    const reread = field.comparison.read(left, field.words);
    if (reread) field.values[code] = { ...reread, content: value.content };
    else field.codes = field.codes.map((other) => (other === code ? -1 : other));
  });
}
