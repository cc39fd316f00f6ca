import { fold } from '../text/fold';

/** Positions of the cells of a row that name the person; none for a row of somebody else. */
export type PersonFinder = (cells: readonly string[]) => readonly number[];

/**
 * Finds a person by an e-mail address, a phone number or a name, whatever accents, case and order of the words: « dupont
 * anne » is found in « Anne DUPONT », and in a row whose cells are « Anne » and « Dupont ». Whole words only. `undefined`
 * for what would find anybody: fewer than three letters, or fewer than nine digits.
 */
export function finderOf(query: string): PersonFinder | undefined {
  const text = query.trim();
  if (text.includes('@')) return byEmail(text.toLowerCase());
  if (/^[+\d\s().-]+$/.test(text)) return byPhone(text.replace(/\D/g, ''));
  const words = fold(text).split(' ').filter(Boolean);
  return words.join('').length >= 3 ? byName(words) : undefined;
}

const positionsOf = (cells: readonly string[], isIt: (cell: string) => boolean): readonly number[] =>
  cells.flatMap((cell, position) => (cell !== '' && isIt(cell) ? [position] : []));

/** Characters that an address may hold: another address that ends or begins the same way is another person's. */
const ADDRESS = /[\w.+-]+@[\w.-]+\w/g;

function byEmail(email: string): PersonFinder | undefined {
  if (!/^[^@\s]+@[^@\s]+$/.test(email)) return undefined;
  const addressesIn = (cell: string): readonly string[] => cell.toLowerCase().match(ADDRESS) ?? [];
  return (cells) =>
    positionsOf(cells, (cell) => cell.toLowerCase() === email || addressesIn(cell).includes(email));
}

/** Digits of a number without its zero or its country: « +33 6 12… » is « 06 12… ». */
const LOCAL_DIGITS = 9;

function byPhone(digits: string): PersonFinder | undefined {
  if (digits.length < LOCAL_DIGITS) return undefined;
  const local = digits.slice(-LOCAL_DIGITS);
  return (cells) =>
    positionsOf(cells, (cell) =>
      (cell.replace(/[\s().\-/]/g, '').match(/\d+/g) ?? []).some((found) => found.endsWith(local)),
    );
}

function byName(words: readonly string[]): PersonFinder {
  return (cells) => {
    const folded = cells.map((cell) => (cell === '' ? '' : fold(cell)));
    const whole = positionsOf(folded, (cell) => {
      const known = new Set(cell.split(' '));
      return words.every((word) => known.has(word));
    });
    if (whole.length > 0 || words.length < 2) return whole;
    const parts = positionsOf(folded, (cell) => words.includes(cell));
    const named = new Set(parts.map((position) => folded[position]));
    return words.every((word) => named.has(word)) ? parts : [];
  };
}
