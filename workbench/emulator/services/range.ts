import { refuse } from '../errors';
import type { Emulated } from '../runtime/emulated';
import { type Area, intersects } from '../state/area';
import { fillArea, writeCell } from '../state/layers';
import type { BorderEdge } from '../state/sheet-state';
import { type CellContent, checkLength } from '../text/coercion';
import { colorOf } from '../text/colors';
import { drawBorders } from './borders';
import { checkValidation, putContent } from './cell-writing';
import { clearParts } from './clearing';
import { copyCells } from './copying';
import { DataValidation } from './data-validation';
import { addMetadata, DeveloperMetadata, type MetadataArguments, rangeLocation } from './developer-metadata';
import type { EnumValue } from './enums';
import { Filter } from './filter';
import { breakApart, mergeArea } from './merges';
import { Protection } from './protection';
import { RangeStyles } from './range-styles';
import { RichTextValue } from './rich-text';

type Line = boolean | null;

/** Everything that is not a value or a style: clearing, merging, borders, filter, validation, rich text, protection. */
export class Range extends RangeStyles {
  clear(options?: object): this {
    clearParts(this, options);
    return this;
  }

  copyTo(destination: Range, type: EnumValue, transposed: boolean): void {
    destination.checkWritable();
    this.runtime.tabsWritten.add(destination.sheetId);
    copyCells(this, destination, type, transposed);
  }

  merge(): this {
    mergeArea(this.state, this.area);
    return this;
  }

  mergeAcross(): this {
    for (let row = 0; row < this.area.rows; row += 1) {
      mergeArea(this.state, { ...this.area, row: this.area.row + row, rows: 1 });
    }
    return this;
  }

  breakApart(): this {
    breakApart(this.state, this.area);
    return this;
  }

  getMergedRanges(): Emulated[] {
    return this.merges().map((merge) => this.runtime.range(this.sheetId, merge));
  }

  isPartOfMerge(): boolean {
    return this.merges().length > 0;
  }

  private merges(): Area[] {
    return this.state.merges.filter((merge) => intersects(merge, this.area));
  }

  setBorder(
    top: Line,
    left: Line,
    bottom: Line,
    right: Line,
    vertical: Line,
    horizontal: Line,
    color: string | null = null,
    style: EnumValue | null = null,
  ): this {
    const drawn: BorderEdge = {
      color: color === null ? '#000000' : colorOf(color),
      style: style?.label ?? 'SOLID',
    };
    const edge = (line: Line): BorderEdge | null | undefined =>
      line === null ? undefined : line ? drawn : null;
    const outer = { top: edge(top), left: edge(left), bottom: edge(bottom), right: edge(right) };
    drawBorders(this.state, this.area, { outer, vertical: edge(vertical), horizontal: edge(horizontal) });
    return this;
  }

  createFilter(): Filter {
    if (this.state.filter) refuse("You can't create a filter in a sheet that already has a filter.");
    this.state.filter = this.area;
    return new Filter(this.runtime, this.sheetId);
  }

  getFilter(): Filter | null {
    const { filter } = this.state;
    return filter && intersects(filter, this.area) ? new Filter(this.runtime, this.sheetId) : null;
  }

  setDataValidation(rule: DataValidation | null): this {
    fillArea(this.state.layers.validation, this.area, rule?.state);
    return this;
  }

  setDataValidations(rules: readonly (readonly (DataValidation | null)[])[]): this {
    this.checkDimensions(rules);
    const { validation } = this.state.layers;
    const { row: top, column: left } = this.origin;
    this.forEachCell((row, column) =>
      writeCell(validation, top + row, left + column, rules[row]?.[column]?.state),
    );
    return this;
  }

  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  getDataValidation(): DataValidation | null {
    return this.validationAt(0, 0);
  }

  getDataValidations(): (DataValidation | null)[][] {
    return this.rows((row, column) => this.validationAt(row, column));
  }

  private validationAt(row: number, column: number): DataValidation | null {
    const rule = this.state.layers.validation[this.origin.row + row]?.[this.origin.column + column];
    return rule ? new DataValidation(this.runtime, rule) : null;
  }

  /** Small tables of emulated objects; values and styles take the faster path of the realm. */
  private rows<Value>(at: (row: number, column: number) => Value): Value[][] {
    return Array.from({ length: this.area.rows }, (_row, row) =>
      Array.from({ length: this.area.columns }, (_column, column) => at(row, column)),
    );
  }

  insertCheckboxes(): this {
    const { value, formula, validation } = this.state.layers;
    fillArea(validation, this.area, {
      criteria: 'CHECKBOX',
      values: [],
      allowInvalid: false,
      helpText: null,
    });
    fillArea(formula, this.area, undefined);
    fillArea(value, this.area, false);
    return this;
  }

  setRichTextValue(text: RichTextValue): this {
    return this.writeRichText(() => text);
  }

  setRichTextValues(texts: readonly (readonly RichTextValue[])[]): this {
    this.checkDimensions(texts);
    return this.writeRichText((row, column) => texts[row]?.[column]);
  }

  private writeRichText(at: (row: number, column: number) => RichTextValue | undefined): this {
    const { state, runtime } = this;
    const { row: top, column: left } = this.origin;
    const content = (row: number, column: number): CellContent => {
      const text = at(row, column)?.text;
      return text ? { value: text } : {};
    };
    this.forEachCell((row, column) => {
      checkLength(at(row, column)?.text ?? '');
      checkValidation(runtime, state, top + row, left + column, content(row, column));
    });
    this.forEachCell((row, column) => {
      putContent(state, top + row, left + column, content(row, column));
      const links = at(row, column)?.links ?? [];
      writeCell(state.layers.link, top + row, left + column, links.length > 0 ? links : undefined);
    });
    return this;
  }

  getRichTextValue(): RichTextValue | null {
    return this.richTextAt(0, 0);
  }

  getRichTextValues(): (RichTextValue | null)[][] {
    return this.rows((row, column) => this.richTextAt(row, column));
  }

  /** `null` for a number, a boolean, an error or a formula: they are no texts. */
  private richTextAt(row: number, column: number): RichTextValue | null {
    const { value, formula, computed, link } = this.state.layers;
    const [top, left] = [this.origin.row + row, this.origin.column + column];
    const text = value[top]?.[left] ?? '';
    const isText = typeof text === 'string' && !formula[top]?.[left] && computed[top]?.[left] === undefined;
    return isText ? new RichTextValue(this.runtime, text, link[top]?.[left] ?? []) : null;
  }

  protect(): Protection {
    const protection = { area: this.area, description: '', warningOnly: false, locked: false };
    this.state.protections.push(protection);
    return new Protection(this.runtime, this.sheetId, protection);
  }

  addDeveloperMetadata(...args: MetadataArguments): this {
    addMetadata(this.document, rangeLocation(this.state, this.area), args);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    const { row, column, rows, columns } = this.area;
    return this.document.metadata
      .filter(({ sheetId, area }) => sheetId === this.sheetId && area !== undefined)
      .filter(
        ({ area }) =>
          area &&
          area.row === row &&
          area.column === column &&
          area.rows === rows &&
          area.columns === columns,
      )
      .map((metadata) => new DeveloperMetadata(this.runtime, metadata.id));
  }
}
