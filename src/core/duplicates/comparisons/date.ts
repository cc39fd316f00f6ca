import { isWithin } from '../words/distance';
import { defineComparison, type FieldValue } from './comparison';

interface DateValue extends FieldValue {
  /** `YYYYMMDD` */
  readonly digits: string;
}

/** A day that does not change in a client's life: the date of birth. Its text is `YYYY-MM-DD`. */
export const date = defineComparison<DateValue>({
  id: 'date',
  levels: [
    { m: 0.7, u: 0.0003 },
    { m: 0.1, u: 0.002 },
    { m: 0.1, u: 0.03 },
    { m: 0.1, u: 0.967 },
  ],
  phrases: [
    { fr: 'même date', en: 'same date' },
    { fr: 'date à un chiffre près', en: 'date one digit apart' },
    { fr: 'date voisine', en: 'close date' },
    { fr: 'date différente', en: 'different date' },
  ],
  conflictFrom: 3,
  read: ([text = ''], words) => {
    const digits = text.replace(/\D/g, '');
    return digits === '' ? undefined : { content: digits, terms: [words.idOf(digits)], digits };
  },
  compare: ({ digits: a }, { digits: b }) => {
    if (isWithin(a, b, 1) || a === exchanged(b)) return 1;
    const isClose = a.slice(4) === b.slice(4) || isWithin(a, b, 2) || Math.abs(dayIn(a) - dayIn(b)) <= 372;
    return isClose ? 2 : 3;
  },
  examples: [
    { a: ['1961-03-12'], b: ['1961-03-12'], level: 0 },
    { a: ['1961-03-12'], b: ['1961-03-13'], level: 1 },
    { a: ['1961-03-12'], b: ['1961-12-03'], level: 1 },
    { a: ['1961-03-12'], b: ['1961-08-25'], level: 2 },
    { a: ['1961-03-12'], b: ['1974-08-25'], level: 3 },
  ],
});

/** Days on a calendar of twelve months of 31: good enough to say « within a year ». */
const dayIn = (digits: string): number =>
  Number(digits.slice(0, 4)) * 372 + Number(digits.slice(4, 6)) * 31 + Number(digits.slice(6));

/** Day and month the other way round. */
const exchanged = (digits: string): string => digits.slice(0, 4) + digits.slice(6) + digits.slice(4, 6);
