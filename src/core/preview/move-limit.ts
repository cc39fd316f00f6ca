import type { PmgLimits } from '../analysis/own-limits';
import type { CycleLimits } from '../scoring/life-cycle/life-cycle';
import type { ScoreLimits } from '../scoring/weighted/score-class';

/** One of ascending limits moved: those that it passes go with it. */
export const movedLimit = (limits: readonly number[], index: number, value: number): readonly number[] =>
  limits.map((limit, place) => {
    if (place === index) return value;
    return place < index ? Math.min(limit, value) : Math.max(limit, value);
  });

/** Big may not begin below medium: the other one follows. */
export const movedSize = (
  { big, medium, ...on }: PmgLimits,
  moved: 'big' | 'medium',
  value: number,
): PmgLimits =>
  moved === 'big'
    ? { ...on, big: value, medium: medium === null ? null : Math.min(medium, value) }
    : { ...on, medium: value, big: big === null ? null : Math.max(big, value) };

/** B may not begin above A: the other one follows. */
export const movedScore = ({ a, b }: ScoreLimits, moved: keyof ScoreLimits, value: number): ScoreLimits =>
  moved === 'a' ? { a: value, b: Math.min(b, value) } : { a: Math.max(a, value), b: value };

/** By growing silence: a stage cannot end before the one that it follows. */
const SILENCES: readonly (keyof CycleLimits)[] = ['activeUntil', 'dormantUntil', 'inactiveUntil'];

/** A limit of the life cycle moved: among those of silence, those that it passes go with it. */
export function movedCycle(limits: CycleLimits, moved: keyof CycleLimits, value: number): CycleLimits {
  const place = SILENCES.indexOf(moved);
  if (place < 0) return { ...limits, [moved]: value };
  const silences = movedLimit(
    SILENCES.map((name) => limits[name]!),
    place,
    value,
  );
  return { ...limits, ...Object.fromEntries(SILENCES.map((name, at) => [name, silences[at]!])) };
}

/** The different values of a column, ascending: where a limit may stand and change something. */
export const stopsOf = (values: Float64Array): Float64Array =>
  Float64Array.from(new Set(values.filter((value) => !Number.isNaN(value)))).sort();

/** The last of ascending values that a limit reaches; 0 where it reaches none. */
export function stopAt(stops: Float64Array, limit: number): number {
  let low = 0;
  let high = stops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stops[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
