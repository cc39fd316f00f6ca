import { parsePhone } from '../../parse/phone';
import { isWithin } from '../words/distance';
import { defineComparison, type FieldValue } from './comparison';

const PhoneLevel = { same: 0, near: 1, different: 2 } as const;

export interface PhoneValue extends FieldValue {
  readonly numbers: readonly string[];
}

/** « 00 00 00 00 00 », « 06 00 00 00 00 », « 01 02 03 04 05 »: what is typed to fill a cell. */
const PLACEHOLDER = /^(?:0?\d?(\d)\1{6,}|0102030405|0123456789|1234567\d*)$/;

/** All the numbers of a record together: landline, mobile, as many columns as there are. */
export const phone = defineComparison<PhoneValue>({
  id: 'phone',
  levels: [
    { m: 0.8, u: 0.00005 },
    { m: 0.03, u: 0.00005 },
    { m: 0.17, u: 0.999 },
  ],
  phrases: [
    { fr: 'même téléphone', en: 'same phone' },
    { fr: 'téléphone à un chiffre près', en: 'phone one digit apart' },
    { fr: 'téléphone différent', en: 'different phone' },
  ],
  conflictFrom: PhoneLevel.different,
  personal: true,
  read: (texts, words) => {
    const numbers = [...new Set(texts.flatMap(numberIn))].sort();
    return numbers.length === 0
      ? undefined
      : { content: numbers.join(' '), terms: words.idsOf(numbers), numbers };
  },
  compare: (a, b) => {
    for (const number of a.numbers) {
      for (const other of b.numbers) if (isWithin(number, other, 1)) return PhoneLevel.near;
    }
    return PhoneLevel.different;
  },
  examples: [
    { a: ['01 46 28 72 30', '0717204310'], b: ['', '+33 7 17 20 43 10'], level: 0 },
    { a: ['537599353'], b: ['05.37.59.93.53'], level: 0 },
    { a: ['05 37 59 93 53'], b: ['05 37 59 93 54'], level: 1 },
    { a: ['05 37 59 93 53'], b: ['06 14 41 41 43'], level: 2 },
    { a: ['00 00 00 00 00'], b: ['06 14 41 41 43'], level: -1 },
    { a: ['liste rouge'], b: ['06 14 41 41 43'], level: -1 },
  ],
});

function numberIn(text: string): readonly string[] {
  const number = parsePhone(text)?.number ?? text.replace(/\D/g, '');
  return number.length < 7 || number.length > 16 || PLACEHOLDER.test(number) ? [] : [number];
}
