import type { EmulatedDocument, SheetState } from '../../emulator';
import { writeCell } from '../../emulator/state/layers';
import type { StoredValue } from '../../emulator/state/sheet-state';
import { localeRules } from '../../emulator/text/locales';
import type { CellEdit } from '../protocol';
import { keptFormula } from './formula-text';
import { readTyped } from './typed-input';

/** What typing changes in a cell. */
export interface CellState {
  readonly value: StoredValue | undefined;
  readonly formula: string | undefined;
  readonly numberFormat: string | undefined;
}

/** Row and column from 0, as everywhere in this file. */
export const readCell = ({ layers }: SheetState, row: number, column: number): CellState => ({
  value: layers.value[row]?.[column],
  formula: layers.formula[row]?.[column],
  numberFormat: layers.numberFormat[row]?.[column],
});

export function setCell({ layers }: SheetState, row: number, column: number, state: CellState): void {
  writeCell(layers.value, row, column, state.value);
  writeCell(layers.formula, row, column, state.formula);
  writeCell(layers.numberFormat, row, column, state.numberFormat);
}

const TEXT_FORMAT = '@';

/** The grid ticks and unticks its check boxes with 1 and 0. */
const isTick = ({ layers }: SheetState, { row, column, typed }: CellEdit): boolean =>
  layers.validation[row]?.[column]?.criteria === 'CHECKBOX' && (typed === '0' || typed === '1');

/** The cell after the edit: a cell under the text format keeps what is typed letter for letter. */
export function edited(document: EmulatedDocument, sheet: SheetState, edit: CellEdit): CellState {
  const { numberFormat } = readCell(sheet, edit.row, edit.column);
  if (isTick(sheet, edit)) return { value: edit.typed === '1', formula: undefined, numberFormat };
  if (edit.value !== undefined) return { value: edit.value, formula: undefined, numberFormat };
  const typed = edit.typed ?? '';
  if (numberFormat === TEXT_FORMAT) return { value: typed || undefined, formula: undefined, numberFormat };
  const { value, formula, format } = readTyped(typed, localeRules(document.locale));
  return {
    value,
    formula: formula === undefined ? undefined : keptFormula(formula, document.locale),
    numberFormat: numberFormat ?? format,
  };
}
