import type { Area } from '../../emulator/state/area';
import type { LocaleRules } from '../../emulator/text/locales';
import type { Reference } from '../formula/syntax';
import type { Matrix } from '../values';

/** Cells of one tab. */
export interface Target {
  readonly sheetId: number;
  readonly area: Area;
}

/** What the evaluation of one formula may know of the file. */
export interface Scope {
  readonly locale: LocaleRules;
  /** Where the formula stands. */
  readonly cell: Target;
  /** The cells of a reference, within the grid; `undefined` when the tab or all the cells are missing. */
  target(reference: Reference): Target | undefined;
  read(target: Target): Matrix;
  /** The first number format found in the cells. */
  formatOf(target: Target): string | undefined;
  /** Whether these cells depend on NOW, RAND, RANDARRAY or RANDBETWEEN. */
  isVolatile(target: Target): boolean;
  /** Serial number of the present moment, on the clock of the spreadsheet. */
  now(): number;
  hasCustomFunction(name: string): boolean;
  /** Arguments as {@link Matrix}, `undefined` where omitted. */
  callCustomFunction(name: string, args: readonly (Matrix | undefined)[]): Matrix;
}
