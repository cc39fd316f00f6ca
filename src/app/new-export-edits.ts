import { hashText } from '../core/duplicates/words/hash';
import type { CellValue } from '../core/model/cell';
import type { Grid } from '../core/model/table';
import type { Merged } from '../core/new-export/new-export';
import type { TabPlan } from '../core/output/tab-plan';

/** What an addition wrote, row by row from the headers on. */
export interface WrittenRows {
  /** Tells whether somebody changed the row since. */
  readonly hashes: readonly string[];
  /** The 1-based row that it was before and that the addition left alone; 0: there is none. */
  readonly origins: readonly number[];
}

/** Rows changed since, with the places that they had before; 1-based. */
export interface Edits {
  readonly kept: readonly { readonly from: number; readonly to: number; readonly rows: number }[];
  /** Rows that were not there before, or that the addition replaced. */
  readonly lost: readonly number[];
}

/** `stood`: the union takes the place of the very tab that was the base. */
export function rowsOf({ both, union }: Merged, { values }: TabPlan, stood: boolean): WrittenRows {
  // Once the addition is taken back, columns that come with it are gone, and those that it leaves out are back.
  const isSameTable = stood && both.sensitive.length === 0 && !both.origins.includes('next');
  const origin = (row: number): number =>
    isSameTable && row < both.baseRows ? both.table.sheetRows[row]! : 0;
  return {
    hashes: values.map(hashOfRow),
    origins: [isSameTable ? 1 : 0, ...Array.from(union.rows, origin)],
  };
}

/** What people did to the tab since; a row that they emptied and that goes anyway counts for nothing. */
export function editsIn({ rowCount, columns }: Grid, { hashes, origins }: WrittenRows): Edits {
  const kept: { from: number; to: number; rows: number }[] = [];
  const lost: number[] = [];
  for (let row = 0; row < Math.max(rowCount, hashes.length); row++) {
    const now = hashOfRow(columns.map(({ values }) => values[row]));
    if (now === (hashes[row] ?? BLANK)) continue;
    const [from, to] = [row + 1, origins[row] ?? 0];
    const last = kept[kept.length - 1];
    if (to === 0) {
      if (now !== BLANK) lost.push(from);
    } else if (last && last.from + last.rows === from && last.to + last.rows === to) last.rows++;
    else kept.push({ from, to, rows: 1 });
  }
  return { kept, lost };
}

/** Blank cells at the end of a row say nothing. */
function hashOfRow(row: readonly (CellValue | undefined)[]): string {
  const text = row.map((value) => String(value ?? '')).join('\u0000');
  return hashText(text.replace(/\0+$/, '')).toString(36);
}

const BLANK = hashOfRow([]);
