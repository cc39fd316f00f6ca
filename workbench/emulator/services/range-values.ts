import { refuse } from '../errors';
import { displayedText } from '../state/cell-content';
import { fillArea } from '../state/layers';
import { formulaContent } from '../text/coercion';
import { readValue } from './cell-reading';
import { checkValidation, contentOf, putContent } from './cell-writing';
import { RangeBase } from './range-base';

/** Values, display values and formulas. */
export class RangeValues extends RangeBase {
  getValues(): unknown[][] {
    const { state, runtime, origin } = this;
    return this.table((row, column) => readValue(runtime, state, origin.row + row, origin.column + column));
  }

  getValue(): unknown {
    return readValue(this.runtime, this.state, this.origin.row, this.origin.column);
  }

  getDisplayValues(): string[][] {
    const { state, runtime, origin } = this;
    return this.table((row, column) =>
      displayedText(runtime.document, state, origin.row + row, origin.column + column),
    );
  }

  getDisplayValue(): string {
    return displayedText(this.document, this.state, this.origin.row, this.origin.column);
  }

  getFormulas(): string[][] {
    const { origin } = this;
    const { formula } = this.state.layers;
    return this.table((row, column) => formula[origin.row + row]?.[origin.column + column] ?? '');
  }

  getFormula(): string {
    return this.state.layers.formula[this.origin.row]?.[this.origin.column] ?? '';
  }

  isBlank(): boolean {
    const { state, origin, area } = this;
    const filled = (cells: readonly unknown[] | undefined): boolean =>
      cells?.slice(origin.column, origin.column + area.columns).some((cell) => cell !== undefined) ?? false;
    return ![state.layers.value, state.layers.formula, state.layers.computed].some((layer) =>
      layer.slice(origin.row, origin.row + area.rows).some(filled),
    );
  }

  setValues(values: readonly (readonly unknown[])[]): this {
    this.checkDimensions(values);
    return this.enter((row, column) => values[row]?.[column]);
  }

  setValue(value: unknown): this {
    return this.enter(() => value);
  }

  setFormulas(formulas: readonly (readonly string[])[]): this {
    this.checkDimensions(formulas);
    return this.enterFormulas((row, column) => formulas[row]?.[column] ?? '');
  }

  setFormula(formula: string): this {
    return this.enterFormulas(() => formula);
  }

  clearContent(): this {
    const { value, formula, link } = this.state.layers;
    for (const layer of [value, formula, link]) fillArea<unknown>(layer, this.area, undefined);
    return this;
  }

  /** A table of the script's realm, filled cell by cell. */
  table<Value>(at: (row: number, column: number) => Value): Value[][] {
    return this.runtime.realm.table(this.area.rows, this.area.columns, at);
  }

  forEachCell(visit: (row: number, column: number) => void): void {
    for (let row = 0; row < this.area.rows; row += 1) {
      for (let column = 0; column < this.area.columns; column += 1) visit(row, column);
    }
  }

  /** Refuses data whose size is not exactly the range's. */
  checkDimensions(data: readonly (readonly unknown[])[]): void {
    const { rows, columns } = this.area;
    const refuseSize = (lines: string, has: number, wants: number): void =>
      refuse(
        `The number of ${lines} in the data does not match the number of ${lines} in the range. ` +
          `The data has ${has} but the range has ${wants}.`,
      );
    if (data.length !== rows) refuseSize('rows', data.length, rows);
    for (const line of data) if (line.length !== columns) refuseSize('columns', line.length, columns);
  }

  private enter(at: (row: number, column: number) => unknown): this {
    const { state, runtime, origin } = this;
    const { numberFormat, validation } = state.layers;
    const content = (row: number, column: number) =>
      contentOf(runtime, at(row, column), numberFormat[origin.row + row]?.[origin.column + column]);
    // Rules are checked on the whole range first: Sheets writes nothing when one cell is refused.
    if (validation.length > 0) {
      this.forEachCell((row, column) =>
        checkValidation(runtime, state, origin.row + row, origin.column + column, content(row, column)),
      );
    }
    this.forEachCell((row, column) =>
      putContent(state, origin.row + row, origin.column + column, content(row, column)),
    );
    return this;
  }

  private enterFormulas(at: (row: number, column: number) => string): this {
    const { state, runtime, origin } = this;
    this.forEachCell((row, column) => {
      const text = at(row, column);
      const formula = text === '' || text.startsWith('=') ? text : `=${text}`;
      const content = formula === '' ? {} : formulaContent(formula, runtime.locale);
      putContent(state, origin.row + row, origin.column + column, content);
    });
    return this;
  }
}
