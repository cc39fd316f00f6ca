import fc from 'fast-check';
import { companyWords } from '../../../src/core/duplicates/words/company-words';
import { isWithin } from '../../../src/core/duplicates/words/distance';
import { foldedWords } from '../../../src/core/duplicates/words/folded-words';
import { lettersOf, mayBeWithin } from '../../../src/core/duplicates/words/letters';
import { personWords } from '../../../src/core/duplicates/words/person-words';
import { soundOf } from '../../../src/core/duplicates/words/sound';
import { Vocabulary } from '../../../src/core/duplicates/words/vocabulary';
import { fold } from '../../../src/core/text/fold';

const isNear = (a: string, b: string): boolean => {
  const words = new Vocabulary();
  return words.near(words.idOf(a), words.idOf(b));
};

test.each([
  ['lefevre', 'lefebvre'],
  ['dupont', 'duponf'],
  ['jean', 'jaen'],
  ['jan', 'jean'],
  ['oscar', 'osrac'],
  ['thibault', 'tibau'],
])('%s and %s are near', (a, b) => {
  expect(isNear(a, b)).toBe(true);
  expect(isNear(b, a)).toBe(true);
});

test.each([
  ['ada', 'ida'],
  ['durand', 'martin'],
  ['2021', '2022'],
  ['marie', 'julie'],
  ['petit', 'grand'],
])('%s and %s are not', (a, b) => expect(isNear(a, b)).toBe(false));

test.each([
  ['philippe', 'filipe'],
  ['mohand', 'moand'],
  ['tessier', 'tesier'],
  ['renault', 'renaud'],
  ['quentin', 'kentin'],
])('%s sounds like %s', (a, b) => expect(soundOf(a)).toBe(soundOf(b)));

test('a name without its title, its notes and its particles', () => {
  expect(personWords('Mme de La Tour (NPAI) *')).toEqual(['tour']);
  expect(personWords('M. Jean-Pierre DUPONT')).toEqual(['jean', 'pierre', 'dupont']);
  expect(personWords('M.')).toEqual(['m']);
  expect(personWords('M.-C.')).toEqual(['m', 'c']);
});

test('the name of a company without its form, wherever it stands', () => {
  expect(companyWords('S.A.R.L. Prévost & Fils')).toEqual(['prevost']);
  expect(companyWords('La Table de Violaine SAS')).toEqual(['table', 'violaine']);
  expect(companyWords('SCI')).toEqual(['sci']);
});

/** The definition, without a limit nor a short way: the oracle. */
function errors(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const replaced = table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      table[i]![j] = Math.min(table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        table[i]![j] = Math.min(table[i]![j]!, table[i - 2]![j - 2]! + 1);
      }
    }
  }
  return table[a.length]![b.length]!;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 9 });

test('within a number of typing errors, as counted without a limit', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
      expect(isWithin(a, b, limit)).toBe(errors(a, b) <= limit);
    }),
  );
});

test('the quick look at the letters never says no to a word that is near', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 2 }), (a, b, limit) => {
      if (errors(a, b) <= limit) expect(mayBeWithin(lettersOf(a).set, lettersOf(b).set, limit)).toBe(true);
    }),
  );
});

test('the short way through plain texts folds as the long one', () => {
  fc.assert(fc.property(fc.string(), (text) => expect(foldedWords(text).join(' ')).toBe(fold(text))));
});
