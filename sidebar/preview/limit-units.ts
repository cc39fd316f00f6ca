import { formatAmount, formatNumber, formatShare } from '../../src/core/text/numbers';
import type { LimitUnit } from './limit-row';
import { daysOf, ordersOf } from './texts';

/** Days and orders are whole: a limit of 29.4 days separates 29 from 30. */
const whole = { typedOf: Math.floor, limitOf: (typed: number) => typed, least: 0 };

export const UNIT_OF = {
  recency: { ...whole, shownOf: (limit) => daysOf(Math.floor(limit)) },
  /** A stage lasts a day at least. */
  stage: { ...whole, least: 1, shownOf: (limit) => daysOf(Math.floor(limit)) },
  frequency: { ...whole, shownOf: (limit) => ordersOf(Math.floor(limit)) },
} as const satisfies Readonly<Record<string, LimitUnit>>;

/** Of potential or of a score, out of 100. */
export const POINTS: LimitUnit = {
  shownOf: (limit) => ({ fr: formatNumber(limit, 'fr'), en: formatNumber(limit, 'en') }),
  typedOf: (limit) => Math.round(limit * 100) / 100,
  limitOf: (typed) => typed,
};

/** Typed in percent, kept as a share. */
export const RATE: LimitUnit = {
  shownOf: (limit) => ({ fr: formatShare(limit, 'fr'), en: formatShare(limit, 'en') }),
  typedOf: (limit) => Math.round(limit * 10_000) / 100,
  limitOf: (typed) => typed / 100,
};

/** Typed in units, kept in cents. */
export const moneyUnit = (currency: string): LimitUnit => ({
  shownOf: (limit) => ({ fr: formatAmount(limit, currency, 'fr'), en: formatAmount(limit, currency, 'en') }),
  typedOf: (limit) => Math.round(limit) / 100,
  limitOf: (typed) => Math.round(typed * 100),
});
