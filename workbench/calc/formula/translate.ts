import { type Token, tokensOf } from '../../emulator/text/formula-tokens';
import type { LocaleRules } from '../../emulator/text/locales';
import { englishName, frenchName } from './names';

function translated(
  formula: string,
  locale: LocaleRules,
  change: (token: Token, isCall: boolean) => string,
): string {
  const tokens = tokensOf(formula.slice(1), locale.decimal);
  const isCall = (index: number): boolean =>
    tokens.slice(index + 1).find(({ kind }) => kind !== 'space')?.kind === 'open';
  return `=${tokens.map((token, index) => change(token, isCall(index))).join('')}`;
}

const capitalCells = (reference: string): string =>
  reference.replace(/[^!]*$/, (cells) => cells.toUpperCase());

/**
 * A formula as a person types it, French or English names in any case, turned into what the cell keeps: English
 * names in capitals, separators and decimals of the file untouched. Throws on characters that no formula holds.
 */
export function storedFormula(typed: string, locale: LocaleRules): string {
  const isFrench = locale.true !== 'TRUE';
  return translated(typed, locale, ({ kind, text }, isCall) => {
    if (kind === 'reference') return capitalCells(text);
    if (kind !== 'name') return text;
    const word = text.toUpperCase();
    if (isCall) return isFrench ? englishName(word) : word;
    if (word === locale.true || word === 'TRUE') return 'TRUE';
    return word === locale.false || word === 'FALSE' ? 'FALSE' : text;
  });
}

/** A stored formula as a French user sees it in the formula bar; unchanged in an American file. */
export function shownFormula(stored: string, locale: LocaleRules): string {
  if (locale.true === 'TRUE') return stored;
  return translated(stored, locale, ({ kind, text }, isCall) => {
    if (kind !== 'name') return text;
    if (isCall) return frenchName(text);
    return text === 'TRUE' ? locale.true : text === 'FALSE' ? locale.false : text;
  });
}
