type Unknown = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Unknown => typeof value === 'object' && value !== null;

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

/** True for limits that a page may have moved, and for nothing else. */
export const areMovedLimits = (value: unknown): boolean =>
  isRecord(value) &&
  Object.keys(value).every((name) => name === 'rfm' || name === 'pmg') &&
  (value['rfm'] === undefined || isRfm(value['rfm'])) &&
  (value['pmg'] === undefined || isPmg(value['pmg']));
