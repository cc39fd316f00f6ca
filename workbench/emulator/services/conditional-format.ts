import { refuse } from '../errors';
import { Emulated } from '../runtime/emulated';
import type { Runtime } from '../runtime/runtime';
import type { ConditionalFormatState } from '../state/sheet-state';
import { colorOf } from '../text/colors';
import { checkPortableFormula } from '../text/formula-text';
import type { Range } from './range';

/** A conditional format as the builder left it; the tab is known when the rule is given to it. */
export class ConditionalFormatRule extends Emulated {
  readonly className = 'ConditionalFormatRule' as const;

  constructor(
    runtime: Runtime,
    readonly sheetId: number,
    readonly state: ConditionalFormatState,
  ) {
    super(runtime);
  }

  getRanges(): Emulated[] {
    return this.state.areas.map((area) => this.runtime.range(this.sheetId, area));
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.runtime, this);
  }
}

type Look = Pick<
  ConditionalFormatState,
  'background' | 'fontColor' | 'bold' | 'italic' | 'strikethrough' | 'underline'
>;

export class ConditionalFormatRuleBuilder extends Emulated {
  readonly className = 'ConditionalFormatRuleBuilder' as const;
  private criteria: string | undefined;
  private values: readonly unknown[] = [];
  private look: Look = {};
  private sheetId: number | undefined;
  private areas: ConditionalFormatState['areas'] = [];

  constructor(runtime: Runtime, source?: ConditionalFormatRule) {
    super(runtime);
    if (!source) return;
    const { criteria, values, areas, ...look } = source.state;
    Object.assign(this, { criteria, values, areas, look, sheetId: source.sheetId });
  }

  /** Remembers the condition, by its name in `BooleanCriteria`. */
  when(criteria: string, values: readonly unknown[]): this {
    this.criteria = criteria;
    this.values = values;
    return this;
  }

  whenFormulaSatisfied(formula: string): this {
    checkPortableFormula(formula, this.runtime.locale.decimal);
    return this.when('CUSTOM_FORMULA', [formula]);
  }

  private dress(look: Look): this {
    this.look = { ...this.look, ...look };
    return this;
  }

  setBackground(color: string | null): this {
    return this.dress(color === null ? {} : { background: colorOf(color) });
  }
  setFontColor(color: string | null): this {
    return this.dress(color === null ? {} : { fontColor: colorOf(color) });
  }
  setBold(bold: boolean): this {
    return this.dress({ bold });
  }
  setItalic(italic: boolean): this {
    return this.dress({ italic });
  }
  setStrikethrough(strikethrough: boolean): this {
    return this.dress({ strikethrough });
  }
  setUnderline(underline: boolean): this {
    return this.dress({ underline });
  }

  setRanges(ranges: readonly Range[]): this {
    this.sheetId = ranges[0]?.sheetId;
    if (ranges.some((range) => range.sheetId !== this.sheetId))
      refuse('The ranges of a rule must be on one sheet.');
    this.areas = ranges.map((range) => range.area);
    return this;
  }

  build(): ConditionalFormatRule {
    if (this.sheetId === undefined) refuse('The conditional format rule has no range.');
    const criteria = this.criteria ?? refuse('The conditional format rule has no condition.');
    const state = { criteria, values: this.values, areas: this.areas, ...this.look };
    return new ConditionalFormatRule(this.runtime, this.sheetId as number, state);
  }
}

const CONDITIONS: Readonly<Record<string, string>> = {
  whenTextEqualTo: 'TEXT_EQUAL_TO',
  whenTextContains: 'TEXT_CONTAINS',
  whenTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  whenTextStartsWith: 'TEXT_STARTS_WITH',
  whenTextEndsWith: 'TEXT_ENDS_WITH',
  whenCellEmpty: 'CELL_EMPTY',
  whenCellNotEmpty: 'CELL_NOT_EMPTY',
  whenNumberEqualTo: 'NUMBER_EQUAL_TO',
  whenNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  whenNumberGreaterThan: 'NUMBER_GREATER_THAN',
  whenNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  whenNumberLessThan: 'NUMBER_LESS_THAN',
  whenNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  whenNumberBetween: 'NUMBER_BETWEEN',
  whenNumberNotBetween: 'NUMBER_NOT_BETWEEN',
};

for (const [method, criteria] of Object.entries(CONDITIONS)) {
  Object.assign(ConditionalFormatRuleBuilder.prototype, {
    [method](this: ConditionalFormatRuleBuilder, ...values: readonly unknown[]) {
      return this.when(criteria, values);
    },
  });
}
