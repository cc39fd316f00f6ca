import { formatAmount, formatNumber } from '../../src/core/text/numbers';
import type { LimitUnit } from './limit-row';
import { daysOf, ordersOf } from './texts';

/** Days and orders are whole: a limit of 29.4 days separates 29 from 30. */
const whole = { typedOf: Math.floor, limitOf: (typed: number) => typed, least: 0 };

export const UNIT_OF = {
  recency: { ...whole, shownOf: (limit) => daysOf(Math.floor(limit)) },
  frequency: { ...whole, shownOf: (limit) => ordersOf(Math.floor(limit)) },
} as const satisfies Readonly<Record<string, LimitUnit>>;

/** Of potential, out of 100. */
export const POINTS: LimitUnit = {
  shownOf: (limit) => ({ fr: formatNumber(limit, 'fr'), en: formatNumber(limit, 'en') }),
  typedOf: (limit) => Math.round(limit * 100) / 100,
  limitOf: (typed) => typed,
};

/** Typed in units, kept in cents. */
export const moneyUnit = (currency: string): LimitUnit => ({
  shownOf: (limit) => ({ fr: formatAmount(limit, currency, 'fr'), en: formatAmount(limit, currency, 'en') }),
  typedOf: (limit) => Math.round(limit) / 100,
  limitOf: (typed) => Math.round(typed * 100),
});
