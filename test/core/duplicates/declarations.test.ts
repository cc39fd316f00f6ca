import { COMPARISONS } from '../../../src/core/duplicates/comparisons';
import type { FieldValue } from '../../../src/core/duplicates/comparisons/comparison';
import { KEYS } from '../../../src/core/duplicates/keys';
import type { ExampleRecord, KeyedRecord } from '../../../src/core/duplicates/keys/key';
import { soundsOf } from '../../../src/core/duplicates/keys/person-sounds';
import { RULES } from '../../../src/core/duplicates/rules';
import { UNKNOWN } from '../../../src/core/duplicates/rules/rule';
import { Vocabulary } from '../../../src/core/duplicates/words/vocabulary';

const sharesTerm = (a: FieldValue, b: FieldValue): boolean => a.terms.some((term) => b.terms.includes(term));

describe.each(COMPARISONS)(
  'the comparison $id',
  ({ read, compare, examples, levels, phrases, conflictFrom }) => {
    test.each(examples)('$a and $b: level $level', ({ a, b, level }) => {
      const words = new Vocabulary();
      const [one, other] = [read(a, words), read(b, words)];
      const got = !one || !other ? -1 : sharesTerm(one, other) ? 0 : compare(one, other, words);
      expect(got).toBe(level);
    });

    test('says the same whichever record comes first', () => {
      for (const { a, b, level } of examples) {
        const words = new Vocabulary();
        const [one, other] = [read(b, words), read(a, words)];
        expect(!one || !other ? -1 : sharesTerm(one, other) ? 0 : compare(one, other, words)).toBe(level);
      }
    });

    test('has a phrase for each level, shares that make sense, and an example of its best level', () => {
      expect(phrases).toHaveLength(levels.length);
      expect(phrases.every(({ fr, en }) => fr !== '' && en !== '')).toBe(true);
      expect(levels.reduce((sum, { m }) => sum + m, 0)).toBeCloseTo(1, 1);
      expect(levels.reduce((sum, { u }) => sum + u, 0)).toBeCloseTo(1, 1);
      expect(conflictFrom).toBeLessThan(levels.length);
      expect(examples.map(({ level }) => level)).toContain(0);
    });
  },
);

/** The columns each field is read from, by the name it has in the examples of the keys. */
const COMPARISON_OF: Readonly<Record<string, string>> = { number: 'company-number' };

function keyed(record: ExampleRecord): KeyedRecord {
  const words = new Vocabulary();
  const valueIn = (name: keyof ExampleRecord) => {
    const comparison = COMPARISONS.find(({ id }) => id === (COMPARISON_OF[name] ?? name))!;
    return record[name] && comparison.read(record[name], words);
  };
  const person = valueIn('person');
  const others = (['date', 'code'] as const).flatMap((kind) => {
    const value = valueIn(kind);
    return value ? [{ kind, value, words }] : [];
  });
  return {
    number: valueIn('number'),
    email: valueIn('email'),
    phone: valueIn('phone'),
    person,
    company: valueIn('company'),
    place: valueIn('place'),
    address: valueIn('address'),
    others,
    sounds: person ? soundsOf(person as never, words) : [],
    personWords: words,
    companyWords: words,
    addressWords: words,
    placeWords: words,
  } as KeyedRecord;
}

describe.each(KEYS)('the key $id', ({ of, examples }) => {
  const hashes = (record: ExampleRecord): ReadonlySet<number> => {
    const found = new Set<number>();
    of(keyed(record), (hash) => found.add(hash >>> 0));
    return found;
  };

  test.each(examples)('$a and $b meet: $meet', ({ a, b, meet }) => {
    const other = hashes(b);
    expect([...hashes(a)].some((hash) => other.has(hash))).toBe(meet);
  });
});

describe.each(RULES)('the rule $id', ({ applies, examples, phrases, bits }) => {
  test.each(examples.applies)('applies to %j', (pair) => expect(applies({ ...UNKNOWN, ...pair })).toBe(true));
  test.each(examples.leaves)('leaves %j', (pair) => expect(applies({ ...UNKNOWN, ...pair })).toBe(false));
  test('speaks against, and says so in both languages', () => {
    expect(bits).toBeLessThan(0);
    expect(phrases[0].fr && phrases[0].en).toBeTruthy();
  });
});

test('every declaration has its own id', () => {
  for (const list of [COMPARISONS, KEYS, RULES])
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
});
