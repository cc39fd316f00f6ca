import type { Answer } from './define-function';

/** Whole days from each date to the last one; nothing for a blank or a later date. */
export const daysUntil = (dates: Float64Array, asOf: number): Answer[] =>
  Array.from(dates, (date) => (date <= asOf ? asOf - date : null));
