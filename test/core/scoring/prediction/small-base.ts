/** Clients with the same history; durations in weeks. */
export type Alike = readonly [repeats: number, last: number, age: number, clients: number];

/** 166 clients of a shop: many came once, some came often and left, some are still there. */
export const SMALL_BASE: readonly Alike[] = [
  [0, 0, 40, 60],
  [0, 0, 12, 20],
  [1, 2, 40, 18],
  [1, 30, 38, 8],
  [2, 4, 40, 14],
  [2, 35, 39, 7],
  [3, 6, 36, 10],
  [4, 38, 40, 6],
  [6, 12, 34, 8],
  [9, 39, 40, 4],
  [1, 15, 20, 6],
  [5, 38, 39, 5],
];
