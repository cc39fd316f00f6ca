import type { Grid } from '../model/table';

/**
 * A short text that changes when any cell, its kind or the size of the grid changes: tells whether the rows read are
 * still the rows there. FNV-1a, 2 × 32 bits (Fowler, Noll, Vo); not meant to resist anybody.
 */
export function fingerprint(grid: Grid): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  const mix = (code: number): void => {
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + 0x9e37), 0x85ebca6b);
  };
  for (const { values, kinds } of grid.columns) {
    for (let row = 0; row < grid.rowCount; row++) {
      mix(kinds[row]! + 0xfff0);
      const text = String(values[row]);
      for (let at = 0; at < text.length; at++) mix(text.charCodeAt(at));
    }
  }
  return `${grid.rowCount}x${grid.columns.length}-${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`;
}
