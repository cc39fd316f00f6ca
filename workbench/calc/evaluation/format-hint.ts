import { isDateFormat } from '../../emulator/text/date-format';
import type { LocaleRules } from '../../emulator/text/locales';
import type { Expression, Reference } from '../formula/syntax';

const DATES = new Set('DATE DATEVALUE EDATE EOMONTH TODAY WORKDAY WORKDAY.INTL'.split(' '));

/** Functions whose result is of the same kind as what they are given. */
const SAME_KIND = new Set(
  (
    'ABS AVERAGE AVERAGEIF AVERAGEIFS CEILING CHOOSE FLOOR IFS INT LARGE MAX MAXIFS MEDIAN MIN MINIFS MROUND PERCENTILE ' +
    'PERCENTILE.EXC PERCENTILE.INC QUARTILE QUARTILE.EXC QUARTILE.INC ROUND ROUNDDOWN ROUNDUP SMALL SUM SUMIF SUMIFS ' +
    'SWITCH TRUNC'
  ).split(' '),
);

type FormatOf = (reference: Reference) => string | undefined;

/**
 * The number format that a computed number takes in a cell without one: that of its dates, percentages or amounts.
 * Sheets documents no rule; this one covers references, sums and differences, and functions that keep the kind.
 */
export function formatHint(
  expression: Expression,
  formatOf: FormatOf,
  locale: LocaleRules,
): string | undefined {
  const hint = (part: Expression): string | undefined => formatHint(part, formatOf, locale);
  switch (expression.kind) {
    case 'reference':
      return formatOf(expression);
    case 'unary':
      return hint(expression.operand);
    case 'binary': {
      if (expression.operator !== '+' && expression.operator !== '-') return undefined;
      const [left, right] = [hint(expression.left), hint(expression.right)];
      if (expression.operator === '-' && isDateFormat(left) && isDateFormat(right)) return undefined;
      return left ?? right;
    }
    case 'call': {
      if (expression.name === 'NOW') return locale.dateTimeFormat;
      if (DATES.has(expression.name)) return locale.dateFormat;
      if (!SAME_KIND.has(expression.name)) return undefined;
      return expression.args.map(hint).find((format) => format !== undefined);
    }
    default:
      return undefined;
  }
}
