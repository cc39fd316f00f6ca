import { fold } from '../../text/fold';
import { isWithin } from '../words/distance';
import { defineComparison, type FieldValue } from './comparison';

/** Shorter codes are equal or not: « 12 » and « 13 » are two numbers. */
const SHORTEST_NEAR = 6;

/** A short value of an unknown column: a number, a reference, a category. */
export const code = defineComparison<FieldValue>({
  id: 'code',
  levels: [
    { m: 0.75, u: 0.01 },
    { m: 0.08, u: 0.002 },
    { m: 0.17, u: 0.988 },
  ],
  phrases: [
    { fr: 'même valeur', en: 'same value' },
    { fr: 'valeur à un caractère près', en: 'value one character apart' },
    { fr: 'valeur différente', en: 'different value' },
  ],
  conflictFrom: 2,
  read: ([text = ''], words) => {
    const content = fold(text).replace(/ /g, '');
    return content === '' ? undefined : { content, terms: [words.idOf(content)] };
  },
  compare: ({ content: a }, { content: b }) =>
    Math.min(a.length, b.length) >= SHORTEST_NEAR && isWithin(a, b, 1) ? 1 : 2,
  examples: [
    { a: ['AB-7489264'], b: ['ab 7489264'], level: 0 },
    { a: ['7489264'], b: ['7489246'], level: 1 },
    { a: ['12'], b: ['13'], level: 2 },
  ],
});
