import type { FieldValue } from '../comparisons/comparison';
import type { PersonValue } from '../comparisons/person';
import type { KeyedRecord } from '../keys/key';
import { soundsOf } from '../keys/person-sounds';
import { Vocabulary } from '../words/vocabulary';
import type { Field } from './field';

const NONE: readonly never[] = [];

/** The view of one record that the keys read. */
export function keyedRecords(fields: readonly Field[]): (record: number) => KeyedRecord {
  const named = (id: string): Field | undefined => fields.find(({ comparison }) => comparison.id === id);
  const wordsOf = (id: string): Vocabulary => named(id)?.words ?? new Vocabulary();
  const others = fields.filter(({ comparison }) => ['date', 'code', 'text'].includes(comparison.id));
  const words = {
    personWords: wordsOf('person'),
    companyWords: wordsOf('company'),
    addressWords: wordsOf('address'),
    placeWords: wordsOf('place'),
  };
  const single = ['company-number', 'email', 'phone', 'person', 'company', 'place', 'address'].map(named);
  return (record) => {
    const [number, email, phone, person, company, place, address] = single.map(
      (field) => field?.values[field.codes[record]!],
    );
    const values =
      others.length === 0
        ? NONE
        : others.flatMap((field) => {
            const value: FieldValue | undefined = field.values[field.codes[record]!];
            return value ? [{ kind: field.header, value, words: field.words }] : [];
          });
    const sounds = person ? soundsOf(person as PersonValue, words.personWords) : NONE;
    return {
      number,
      email,
      phone,
      person,
      company,
      place,
      address,
      others: values,
      sounds,
      ...words,
    } as KeyedRecord;
  };
}
