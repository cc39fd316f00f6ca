import { refuse } from '../errors';
import type { StoredValue } from '../state/sheet-state';
import { TEXT_FORMAT } from './display';
import { checkPortableFormula } from './formula-text';
import type { LocaleRules } from './locales';
import { typedDate } from './typed-date';
import { typedNumber } from './typed-number';

/** What a write leaves in a cell. All absent: the cell is cleared. `format` is given only to a General cell. */
export interface CellContent {
  readonly value?: StoredValue;
  readonly formula?: string;
  readonly format?: string;
}

const MOST_CHARACTERS = 50_000;
const PHONE_AFTER_PLUS = /^\+[\d\s().-]+$/;
/** Digits with separators, signs or units that were not recognised: Sheets may well read a number or a date. */
const NUMERIC_LOOK = /^[-+(]?[\s\d.,:/'’$€£%()-]*\d[\s\d.,:/'’$€£%()-]*(e[+-]?\d+)?$/i;
const MONTH_NAME =
  /^(\d{1,4}[\s./-]+)?(janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc|jan|feb|mar|apr|may|jun|jul|aug|sep|dec)[a-zé.]*([\s./,-]+\d{1,4}){1,2}$/i;

const REAL_SLASHED_DATE = /^\d{1,2}\/\d{1,2}\/\d{4}$|^\d{4}-\d{1,2}-\d{1,2}$/;

/** The emulator does not guess: such a text must be written under the `@` format, or as a typed value. */
const ambiguous = (text: string): never =>
  refuse(
    `coercion ambiguë : « ${text} » (how Sheets reads this text is not documented; write it under the @ format)`,
  );

export function checkLength(text: string): void {
  if (text.length > MOST_CHARACTERS) {
    refuse('Your input contains more than the maximum of 50000 characters in a single cell.');
  }
}

export function formulaContent(text: string, locale: LocaleRules): CellContent {
  checkPortableFormula(text, locale.decimal);
  return { formula: text };
}

function booleanWord(text: string, locale: LocaleRules): boolean | undefined {
  const word = text.toUpperCase();
  if (word === 'TRUE' || word === locale.true) return true;
  return word === 'FALSE' || word === locale.false ? false : undefined;
}

function plusContent(text: string, locale: LocaleRules): CellContent {
  if (PHONE_AFTER_PLUS.test(text)) return { formula: `=${text}`, value: { error: '#ERROR!' } };
  return formulaContent(`=${text}`, locale);
}

/**
 * What Sheets makes of a text written by code in a cell of that format, as if it had been typed.
 * Under `@` the text stays as it is. Throws « coercion ambiguë » for what no source describes.
 */
export function contentOfText(text: string, format: string | undefined, locale: LocaleRules): CellContent {
  checkLength(text);
  if (text === '') return {};
  if (format === TEXT_FORMAT) return { value: text };
  if (text.startsWith("'")) return text.length > 1 ? { value: text.slice(1) } : {};
  if (text.startsWith('=') && text.length > 1) return formulaContent(text, locale);
  // A line break or an edge space makes it unclear whether the text is trimmed before it is read.
  const entered = text.trim();
  const typed = typedNumber(entered, locale) ?? typedDate(entered, locale);
  if (typed) return entered === text ? typed : ambiguous(text);
  const word = booleanWord(entered, locale);
  if (word !== undefined) return entered === text ? { value: word } : ambiguous(text);
  if (text.startsWith('+') && text.length > 1) return plusContent(text, locale);
  if (REAL_SLASHED_DATE.test(entered)) return { value: text };
  if (NUMERIC_LOOK.test(entered) || MONTH_NAME.test(entered) || /^-./.test(entered)) return ambiguous(text);
  return { value: text };
}
