import type { ConditionalFrame } from '../../server/wire';
import { styleOf } from './looks';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionFormattingRule,
} from './univer';
import { rangeOf } from './worksheet';

type Condition = Record<string, unknown>;

const TEXT: Readonly<Record<string, CFTextOperator>> = {
  TEXT_CONTAINS: CFTextOperator.containsText,
  TEXT_DOES_NOT_CONTAIN: CFTextOperator.notContainsText,
  TEXT_STARTS_WITH: CFTextOperator.beginsWith,
  TEXT_ENDS_WITH: CFTextOperator.endsWith,
  TEXT_EQUAL_TO: CFTextOperator.equal,
  CELL_EMPTY: CFTextOperator.containsBlanks,
  CELL_NOT_EMPTY: CFTextOperator.notContainsBlanks,
};

const NUMBER: Readonly<Record<string, CFNumberOperator>> = {
  NUMBER_BETWEEN: CFNumberOperator.between,
  NUMBER_NOT_BETWEEN: CFNumberOperator.notBetween,
  NUMBER_EQUAL_TO: CFNumberOperator.equal,
  NUMBER_NOT_EQUAL_TO: CFNumberOperator.notEqual,
  NUMBER_GREATER_THAN: CFNumberOperator.greaterThan,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: CFNumberOperator.greaterThanOrEqual,
  NUMBER_LESS_THAN: CFNumberOperator.lessThan,
  NUMBER_LESS_THAN_OR_EQUAL_TO: CFNumberOperator.lessThanOrEqual,
};

/** Rules in the grid's words; one that it does not know is left out. */
export const conditionalRules = (rules: readonly ConditionalFrame[]): IConditionFormattingRule[] =>
  rules.flatMap((rule, index) => {
    const condition = conditionOf(rule);
    if (!condition) return [];
    const style = styleOf(rule.look);
    return [
      {
        cfId: `rule-${index}`,
        ranges: rule.areas.map(rangeOf),
        stopIfTrue: false,
        rule: { type: CFRuleType.highlightCell, style, ...condition } as never,
      },
    ];
  });

function conditionOf({ criteria, values }: ConditionalFrame): Condition | undefined {
  const [first] = values;
  const text = TEXT[criteria];
  if (text !== undefined) return { subType: CFSubRuleType.text, operator: text, value: String(first ?? '') };
  const number = NUMBER[criteria];
  if (number !== undefined) {
    const value = values.length > 1 ? values.map(Number) : Number(first);
    return { subType: CFSubRuleType.number, operator: number, value };
  }
  if (criteria === 'CUSTOM_FORMULA') return { subType: CFSubRuleType.formula, value: String(first) };
  return undefined;
}
