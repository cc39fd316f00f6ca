import { putContent } from '../emulator/services/cell-writing';
import { type EmulatedDocument, touch } from '../emulator/state/document';
import type { SheetState } from '../emulator/state/sheet-state';
import { type CellContent, checkLength } from '../emulator/text/coercion';
import { TEXT_FORMAT } from '../emulator/text/display';
import { FormulaSyntaxError } from '../emulator/text/formula-tokens';
import { type LocaleRules, localeRules } from '../emulator/text/locales';
import { typedDate } from '../emulator/text/typed-date';
import { typedNumber } from '../emulator/text/typed-number';
import { storedFormula } from './formula/translate';
import { writtenDate } from './written-date';

export interface TypedInputOptions {
  /** Number format of the cell; under `@` everything is text. */
  readonly format?: string | undefined;
  /** Year of a date typed without one. */
  readonly year: number;
}

const SPACES = /[ \u00a0\u202f]/g;
const FRENCH_GROUPED = /^[+-]?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?[ \u00a0\u202f]?[%€]?$/;
const FRENCH_UNIT = /^([+-]?\d+(?:,\d+)?)[ \u00a0\u202f]([%€])$/;
const EXPONENT = /^[+-]?\d+(?:[.,]\d+)?[eE][+-]?\d+$/;

/** `1 234,50 €`, `12 %`: spaces that group thousands or stand before a unit. */
function spacedNumber(text: string, locale: LocaleRules): CellContent | undefined {
  if (locale.decimal !== ',') return undefined;
  const grouped = FRENCH_GROUPED.test(text);
  if (!grouped && !FRENCH_UNIT.test(text)) return undefined;
  const typed = typedNumber(text.replace(SPACES, ''), locale);
  if (!typed || typed.format || !grouped) return typed;
  return { ...typed, format: text.includes(',') ? '#,##0.00' : '#,##0' };
}

function exponent(text: string, locale: LocaleRules): CellContent | undefined {
  if (!EXPONENT.test(text) || text.includes(locale.decimal === ',' ? '.' : ',')) return undefined;
  return { value: Number(text.replace(',', '.')) };
}

function truth(text: string, locale: LocaleRules): CellContent | undefined {
  const word = text.toUpperCase();
  if (word === 'TRUE' || word === locale.true) return { value: true };
  return word === 'FALSE' || word === locale.false ? { value: false } : undefined;
}

function formula(text: string, locale: LocaleRules): CellContent {
  try {
    return { formula: storedFormula(text, locale) };
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return { formula: text };
    throw error;
  }
}

/**
 * What a person types in a cell, read as a spreadsheet of that locale (`fr_FR`, `en_US`) reads it: a number with the
 * format that shows it as typed, a date, a truth value, a formula (French names accepted in a French file, kept in
 * English), else a text. Unlike the reading of texts written by code, it takes the likeliest meaning instead of
 * refusing what Google does not document: see docs/formulas.md. Throws beyond 50,000 characters.
 */
export function parseTypedInput(text: string, localeName: string, options: TypedInputOptions): CellContent {
  const locale = localeRules(localeName);
  checkLength(text);
  if (options.format === TEXT_FORMAT) return text === '' ? {} : { value: text };
  const entered = text.trim();
  if (entered === '') return {};
  if (entered.startsWith("'")) return entered.length > 1 ? { value: entered.slice(1) } : {};
  if (entered.startsWith('=') && entered.length > 1) return formula(entered, locale);
  return (
    typedNumber(entered, locale) ??
    spacedNumber(entered, locale) ??
    exponent(entered, locale) ??
    typedDate(entered, locale) ??
    writtenDate(entered, locale, options.year) ??
    truth(entered, locale) ??
    (/^\+./.test(entered) ? formula(`=${entered}`, locale) : { value: text })
  );
}

/** Puts in a cell (row and column from 1) what a person typed there. */
export function typeIn(
  document: EmulatedDocument,
  sheet: SheetState,
  row: number,
  column: number,
  text: string,
  year: number,
): void {
  const format = sheet.layers.numberFormat[row - 1]?.[column - 1];
  putContent(sheet, row - 1, column - 1, parseTypedInput(text, document.locale, { format, year }));
  touch(document);
}
