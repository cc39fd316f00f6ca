import { refuse } from '../errors';
import { Emulated } from '../runtime/emulated';
import { ConditionalFormatRuleBuilder } from './conditional-format';
import { DataValidationBuilder } from './data-validation';
import { CHART_ENUMS, type EnumGroup, SPREADSHEET_ENUMS } from './enums';
import type { Range } from './range';
import type { RangeList } from './range-list';
import { RichTextValueBuilder } from './rich-text';
import type { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { Ui } from './ui';

/** The global `SpreadsheetApp`: the open file only, for the add-on has no scope for any other. */
export class SpreadsheetApp extends Emulated {
  readonly className = 'SpreadsheetApp' as const;

  override get enums(): Readonly<Record<string, EnumGroup>> {
    return SPREADSHEET_ENUMS;
  }

  /** `null` when the script runs outside a document. */
  getActive(): Spreadsheet | null {
    return this.runtime.options.inDocument ? new Spreadsheet(this.runtime) : null;
  }
  getActiveSpreadsheet(): Spreadsheet | null {
    return this.getActive();
  }
  getActiveSheet(): Sheet | null {
    return this.getActive()?.getActiveSheet() ?? null;
  }
  getActiveRange(): Emulated | null {
    return this.getActive()?.getActiveRange() ?? null;
  }
  setActiveSheet(sheet: Sheet): Sheet {
    return new Spreadsheet(this.runtime).setActiveSheet(sheet);
  }
  setActiveRange(range: Range): Range {
    return range.activate();
  }
  setActiveRangeList(list: RangeList): RangeList {
    return list.activate();
  }
  getUi(): Ui {
    if (!this.runtime.options.inDocument) refuse('Cannot call SpreadsheetApp.getUi() from this context.');
    return new Ui(this.runtime);
  }
  /** Writes are applied at once here: there is nothing to flush. */
  flush(): void {}

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.runtime);
  }
  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.runtime);
  }
  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.runtime);
  }
}

/** The global `Charts`: enumerations only. */
export class Charts extends Emulated {
  readonly className = 'Charts' as const;

  override get enums(): Readonly<Record<string, EnumGroup>> {
    return CHART_ENUMS;
  }
}
