import { limitsBelow, quantileLimits } from '../quantile';

/** 1 low, 2 middling, 3 high; 0 when unknown. */
export type Level = 0 | 1 | 2 | 3;

/** The two limits that part three levels; ascending. */
export type LevelLimits = readonly number[];

/** Terciles (CENTILE.INCLURE at 1/3 and 2/3) of the known values. */
export const tercilesOf = (values: Float64Array): LevelLimits =>
  quantileLimits(
    values.filter((value) => !Number.isNaN(value)),
    3,
  );

/** 1 plus the limits strictly below: equal values share a level. */
export const levelOf = (value: number, limits: LevelLimits): Level =>
  Number.isNaN(value) ? 0 : ((1 + limitsBelow(value, limits)) as Level);
