import { personWords } from '../words/person-words';
import type { Vocabulary } from '../words/vocabulary';
import { defineComparison, type FieldValue } from './comparison';
import { comparePart, isInitial, type NamePart, PartLevel } from './name-part';

export const PersonLevel = {
  same: 0,
  near: 1,
  compatible: 2,
  nearCompatible: 3,
  firstOnly: 4,
  otherSurname: 5,
  otherFirst: 6,
  oneWord: 7,
  different: 8,
} as const;

export interface PersonValue extends FieldValue {
  readonly words: readonly number[];
  /** `undefined` when one cell holds the whole name, and nobody can tell which word is which. */
  readonly parts: { readonly last: NamePart; readonly first: NamePart } | undefined;
}

/** Surname and first name, in their own cells, exchanged, or in one cell. */
export const person = defineComparison<PersonValue>({
  id: 'person',
  levels: [
    { m: 0.5, u: 0.0005 },
    { m: 0.2, u: 0.0003 },
    { m: 0.1, u: 0.001 },
    { m: 0.08, u: 0.0005 },
    { m: 0.04, u: 0.004 },
    { m: 0.04, u: 0.01 },
    { m: 0.02, u: 0.004 },
    { m: 0.03, u: 0.004 },
    { m: 0.03, u: 0.98 },
  ],
  phrases: [
    { fr: 'même nom', en: 'same name' },
    { fr: 'nom proche', en: 'similar name' },
    { fr: 'même nom de famille, prénom compatible', en: 'same surname, compatible first name' },
    { fr: 'nom compatible', en: 'compatible name' },
    { fr: 'même prénom, nom absent', en: 'same first name, surname missing' },
    { fr: 'même prénom, autre nom', en: 'same first name, other surname' },
    { fr: 'même nom de famille, autre prénom', en: 'same surname, other first name' },
    { fr: 'un mot du nom en commun', en: 'one word of the name in common' },
    { fr: 'nom différent', en: 'different name' },
  ],
  conflictFrom: PersonLevel.otherSurname,
  read: readPerson,
  compare: comparePersons,
  examples: [
    { a: ['LEFÈVRE', 'Anne-Sophie', ''], b: ['anne sophie', 'Lefevre', ''], level: 0 },
    { a: ['Barbron Jean', '', ''], b: ['Barbron', 'Jean', ''], level: 0 },
    { a: ['', '', 'M. Jean DUPONT'], b: ['Dupont', 'Jean', ''], level: 0 },
    { a: ['Desvignes', 'Jenz-Luc', ''], b: ['Desvignes', 'Jean-Luc', ''], level: 1 },
    { a: ['Thibault', 'Marie', ''], b: ['Marie', 'Tibault', ''], level: 1 },
    { a: ['Lambelin', 'J.', ''], b: ['LAMBELIN', 'Joël', ''], level: 2 },
    { a: ['Collonge', 'M.-C.', ''], b: ['COLLONGE', 'Marie-Claude', ''], level: 2 },
    { a: ['Bruyère', 'Jan', ''], b: ['BRUYERE', 'Jean', ''], level: 1 },
    { a: ['Lambelin', '', ''], b: ['LAMBELIN', 'Joël', ''], level: 2 },
    { a: ['Normand', 'Anne', ''], b: ['Normand', 'Anne-Marie', ''], level: 2 },
    { a: ['Normand-Robert', 'Marie', ''], b: ['Normand', 'Marie', ''], level: 3 },
    { a: ['', 'Élise', ''], b: ['Shaw', 'Elise', ''], level: 4 },
    { a: ['Durand', 'Marie', ''], b: ['Guézennec', 'Marie', ''], level: 5 },
    { a: ['Aubert', 'Magali', ''], b: ['AUBERT', 'Anaïs', ''], level: 6 },
    { a: ['Magali', 'Aubert', ''], b: ['AUBERT', 'Anaïs', ''], level: 7 },
    { a: ['', '', 'Aubert Magali'], b: ['', '', 'Anaïs Aubert'], level: 6 },
    { a: ['', '', 'De Carvalho C.'], b: ['', '', 'Roger de Carvalho'], level: 6 },
    { a: ['', '', 'De Carvalho C.'], b: ['', '', 'Camille de Carvalho'], level: 1 },
    { a: ['Aubert', 'Magali', ''], b: ['Petit', 'Jean', ''], level: 8 },
    { a: ['Aubert', '', ''], b: ['', 'Jean', ''], level: -1 },
  ],
});

function readPerson(
  [last = '', first = '', whole = '']: readonly string[],
  words: Vocabulary,
): PersonValue | undefined {
  const parts = [personWords(last), personWords(first), personWords(whole)] as const;
  const all = [...new Set(parts.flat())].sort();
  if (all.length === 0) return undefined;
  const isSplit = parts[2].length === 0 && (all.length === 1 || (parts[0].length > 0 && parts[1].length > 0));
  return {
    content: `${isSplit ? `${parts[0].join(' ')}/${parts[1].join(' ')}` : all.join(' ')}`,
    terms: all.length > 1 ? [words.idOf(all.join(' '))] : [],
    words: words.idsOf(all),
    parts: isSplit ? { last: partOf(parts[0], words), first: partOf(parts[1], words) } : undefined,
  };
}

const partOf = (part: readonly string[], words: Vocabulary): NamePart => ({
  glued: words.idOf(part.join('')),
  words: words.idsOf(part),
});

function comparePersons(a: PersonValue, b: PersonValue, words: Vocabulary): number {
  if (!a.parts || !b.parts) return compareWhole(a.words, b.words, words);
  const straight = combine(
    comparePart(a.parts.last, b.parts.last, words),
    comparePart(a.parts.first, b.parts.first, words),
  );
  if (straight === PersonLevel.near) return straight;
  const exchanged = combine(
    comparePart(a.parts.last, b.parts.first, words),
    comparePart(a.parts.first, b.parts.last, words),
  );
  const isBetter = exchanged >= 0 && exchanged <= PersonLevel.nearCompatible;
  if (isBetter && (straight < 0 || exchanged < straight)) return exchanged;
  return straight === PersonLevel.different && shareWord(a, b) ? PersonLevel.oneWord : straight;
}

const shareWord = (a: PersonValue, b: PersonValue): boolean => a.words.some((word) => b.words.includes(word));

function combine(last: PartLevel, first: PartLevel): number {
  if (last === PartLevel.absent) return withoutSurname(first);
  if (last === PartLevel.different)
    return first <= PartLevel.near ? PersonLevel.otherSurname : PersonLevel.different;
  if (first === PartLevel.different) return PersonLevel.otherFirst;
  if (last === PartLevel.same) return first <= PartLevel.near ? PersonLevel.near : PersonLevel.compatible;
  return last === PartLevel.near && first <= PartLevel.near ? PersonLevel.near : PersonLevel.nearCompatible;
}

function withoutSurname(first: PartLevel): number {
  if (first === PartLevel.absent) return -1;
  return first === PartLevel.different ? PersonLevel.different : PersonLevel.firstOnly;
}

/**
 * Words against words, when a cell holds the whole name: every word of the shorter name must be found, each by its own.
 * A word left on both sides is another first name most often: two people who bear one surname.
 */
function compareWhole(a: readonly number[], b: readonly number[], words: Vocabulary): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let exact = 0;
  for (const word of short) if (long.includes(word)) exact++;
  const found = exact === short.length ? exact : exact + countAlike(short, long, words);
  if (found < short.length) return exact > 0 ? PersonLevel.otherFirst : PersonLevel.different;
  if (a.length === b.length) return PersonLevel.near;
  return exact === short.length && found > 1 ? PersonLevel.compatible : PersonLevel.nearCompatible;
}

const NONE: readonly number[] = [];

/** Words of the shorter name alike a word of the longer one, each by its own; those that both have are left aside. */
function countAlike(short: readonly number[], long: readonly number[], words: Vocabulary): number {
  let taken = NONE;
  for (const word of short) {
    if (long.includes(word)) continue;
    for (const other of long) {
      if (short.includes(other) || taken.includes(other) || !isAlike(word, other, words)) continue;
      taken = [...taken, other];
      break;
    }
  }
  return taken.length;
}

const isAlike = (a: number, b: number, words: Vocabulary): boolean =>
  words.near(a, b) || isInitial(words.words[a]!, words.words[b]!);
