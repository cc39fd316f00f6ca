import { NotEmulated } from '../../emulator/errors';
import { displayText } from '../../emulator/text/display';
import type { LocaleRules } from '../../emulator/text/locales';
import { typedNumber } from '../../emulator/text/typed-number';
import { fail } from '../evaluation/failure';
import { textOf } from '../native/text-of';
import { firstOf, isError, type Matrix, type Scalar, single } from '../values';
import { elementwise, type OwnFunction, truthOr } from './own-function';

/** A pattern as written in a French file: `# ##0,00`, `jj/mm/aaaa`. */
const frenchPattern = (pattern: string): string =>
  pattern
    .replace(/[\s\u00a0\u202f](?=[#0])|,/g, (mark) => (mark === ',' ? '.' : ','))
    .replace(/j/g, 'd')
    .replace(/a/g, 'y');

function shown(value: Scalar, pattern: Scalar, locale: LocaleRules): string {
  if (typeof value !== 'number') return textOf(value, locale);
  const given = textOf(pattern, locale);
  try {
    const format = locale.decimal === ',' ? frenchPattern(given) : given;
    return displayText(value, format, locale, locale);
  } catch (error) {
    if (error instanceof NotEmulated) return fail('#VALUE!', `TEXT: ${given}`);
    throw error;
  }
}

export const TEXT: OwnFunction = {
  least: 2,
  most: 2,
  each: [0, 1],
  run: (args, locale) => elementwise(args, ([value = null, pattern = null]) => shown(value, pattern, locale)),
};

const allValues = (args: readonly Matrix[]): Scalar[] => args.flatMap(({ rows }) => rows.flat());

export const JOIN: OwnFunction = {
  least: 2,
  most: 30,
  run: ([delimiter = single(''), ...parts], locale) => {
    const values = allValues(parts);
    const texts = values.map((value) => textOf(value, locale));
    return single(values.find(isError) ?? texts.join(textOf(firstOf(delimiter), locale)));
  },
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');

/** Pieces of a text in one row; those that look like numbers become numbers. */
export const SPLIT: OwnFunction = {
  least: 2,
  most: 4,
  run: ([text = single(''), delimiter = single(''), each, compact], locale) => {
    const marks = textOf(firstOf(delimiter), locale);
    const expression = truthOr(each, true) ? `[${escaped(marks)}]` : escaped(marks);
    const pieces = textOf(firstOf(text), locale).split(new RegExp(expression));
    const kept = truthOr(compact, true) ? pieces.filter((piece) => piece !== '') : pieces;
    return { ...single(null), rows: [kept.map((piece) => typedNumber(piece, locale)?.value ?? piece)] };
  },
};

const withPattern =
  (compute: (text: string, pattern: RegExp, replacement: string) => Scalar): OwnFunction['run'] =>
  (args, locale) =>
    elementwise(args, (values) => {
      const [text = '', pattern = '', replacement = ''] = values.map((value) => textOf(value, locale));
      try {
        return compute(text, new RegExp(pattern, 'gu'), replacement);
      } catch (error) {
        return fail('#REF!', (error as Error).message);
      }
    });

export const REGEXMATCH: OwnFunction = {
  least: 2,
  most: 2,
  each: [0, 1],
  run: withPattern((text, pattern) => pattern.test(text)),
};

/** The first group of the first match, or the whole match. */
export const REGEXEXTRACT: OwnFunction = {
  least: 2,
  most: 2,
  each: [0, 1],
  run: withPattern((text, pattern) => {
    const found = pattern.exec(text);
    return found ? (found[1] ?? found[0]) : { error: '#N/A' };
  }),
};

export const REGEXREPLACE: OwnFunction = {
  least: 3,
  most: 3,
  each: [0, 1, 2],
  run: withPattern((text, pattern, replacement) => text.replace(pattern, replacement)),
};
