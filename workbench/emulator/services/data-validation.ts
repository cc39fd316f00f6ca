import { refuse } from '../errors';
import { Emulated } from '../runtime/emulated';
import type { Runtime } from '../runtime/runtime';
import type { Area } from '../state/area';
import type { ValidationState } from '../state/sheet-state';
import { type EnumValue, enumValue, SPREADSHEET_ENUMS } from './enums';
import type { Range } from './range';

/** A validation rule. */
export class DataValidation extends Emulated {
  readonly className = 'DataValidation' as const;

  constructor(
    runtime: Runtime,
    readonly state: ValidationState,
  ) {
    super(runtime);
  }

  getCriteriaType(): EnumValue {
    return enumValue(SPREADSHEET_ENUMS.DataValidationCriteria, this.state.criteria);
  }
  getCriteriaValues(): readonly unknown[] {
    const [first, ...others] = this.state.values;
    if (this.state.criteria !== 'VALUE_IN_RANGE') return this.state.values;
    const { sheetId, area } = first as { sheetId: number; area: Area };
    return [this.runtime.range(sheetId, area), ...others];
  }
  getAllowInvalid(): boolean {
    return this.state.allowInvalid;
  }
  getHelpText(): string | null {
    return this.state.helpText;
  }
}

/** Invalid input is let in with a warning unless `setAllowInvalid(false)`. */
export class DataValidationBuilder extends Emulated {
  readonly className = 'DataValidationBuilder' as const;
  private criteria: string | undefined;
  private values: readonly unknown[] = [];
  private allowInvalid = true;
  private helpText: string | null = null;

  private require(criteria: string, ...values: readonly unknown[]): this {
    this.criteria = criteria;
    this.values = values;
    return this;
  }

  requireValueInList(list: readonly string[], showDropdown = true): this {
    return this.require('VALUE_IN_LIST', list, showDropdown);
  }
  requireValueInRange(range: Range, showDropdown = true): this {
    return this.require('VALUE_IN_RANGE', { sheetId: range.sheetId, area: range.area }, showDropdown);
  }
  requireCheckbox(): this {
    return this.require('CHECKBOX');
  }
  requireDate(): this {
    return this.require('DATE_IS_VALID_DATE');
  }
  requireNumberBetween(least: number, most: number): this {
    return this.require('NUMBER_BETWEEN', least, most);
  }

  setAllowInvalid(allowed: boolean): this {
    this.allowInvalid = allowed;
    return this;
  }

  setHelpText(text: string): this {
    this.helpText = text;
    return this;
  }

  build(): DataValidation {
    const criteria = this.criteria ?? refuse('The data validation rule has no criteria.');
    const { values, allowInvalid, helpText } = this;
    return new DataValidation(this.runtime, { criteria, values, allowInvalid, helpText });
  }
}
