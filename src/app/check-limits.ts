import { isRecord } from './check-values';

const isAmount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Finite, and none below the one before it. */
const isAscending = (value: unknown, count: number, least = -Infinity): boolean =>
  Array.isArray(value) &&
  value.length === count &&
  value.every((limit, index) => isAmount(limit) && limit >= (index === 0 ? least : value[index - 1]));

const isRfm = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  const { classes, recency, frequency, monetary } = value;
  if (classes !== 3 && classes !== 4 && classes !== 5) return false;
  return (
    isAscending(recency, classes - 1, 0) &&
    isAscending(frequency, classes - 1, 0) &&
    isAscending(monetary, classes - 1)
  );
};

const isPmg = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  const { big, medium, on } = value;
  if (on !== undefined && on !== 'potential') return false;
  const known = [medium, big].filter((limit) => limit !== null);
  return isAscending(known, known.length);
};

/** No rate has limits where no client with a margin has a positive revenue. */
const isAbcd = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  const { revenue, marginRate } = value;
  return isAscending(revenue, 2) && (isAscending(marginRate, 2) || isAscending(marginRate, 0));
};

/** At least a day each, as « Réglages » asks; the orders of a long-standing client may be left out. */
const isCycle = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  const { newUntil, activeUntil, loyalFrom, dormantUntil, inactiveUntil, loyalOrders } = value;
  return (
    isAscending([newUntil], 1, 1) &&
    isAscending([loyalFrom], 1, 1) &&
    isAscending([activeUntil, dormantUntil, inactiveUntil], 3, 1) &&
    (loyalOrders === undefined || isAscending([loyalOrders], 1, 0))
  );
};

const CHECKS: readonly (readonly [name: string, holds: (limits: unknown) => boolean])[] = [
  ['rfm', isRfm],
  ['pmg', isPmg],
  ['abcd', isAbcd],
  ['cycle', isCycle],
];

/** True for limits that a page may have moved, and for nothing else. */
export const areMovedLimits = (value: unknown): boolean =>
  isRecord(value) &&
  Object.entries(value).every(([name, limits]) =>
    CHECKS.some(([known, holds]) => known === name && (limits === undefined || holds(limits))),
  );
