import { shownFormula, storedFormula } from '../../calc';
import { localeRules } from '../../emulator/text/locales';

/** What the cell keeps of a formula typed; one that cannot be read is kept as typed, for the cell to say so. */
export const keptFormula = (typed: string, locale: string): string => orAsItIs(typed, storedFormula, locale);

/** What the formula bar shows of a formula kept. */
export const barFormula = (kept: string, locale: string): string => orAsItIs(kept, shownFormula, locale);

function orAsItIs(text: string, translate: typeof storedFormula, locale: string): string {
  try {
    return translate(text, localeRules(locale));
  } catch {
    return text;
  }
}
