import type { CellBlock } from '../core/output/plan-changes';
import { fitGrid, NEW_TAB_SIZE, type Size, type Writing } from './apply-tab';
import type { KnownTab } from './tab-register';
import { writeBlock } from './texts';

/** A tab that is the user's from then on, after their own; the one of that name, as it is, where it stands. */
export function theirTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  known: readonly KnownTab[],
  name: string,
  blocks: readonly CellBlock[],
  { formats, days }: Pick<Writing, 'formats' | 'days'>,
  { rows, columns }: Size,
): GoogleAppsScript.Spreadsheet.Sheet {
  const standing = known.find((tab) => tab.name === name && tab.own === undefined);
  if (standing) return standing.sheet;
  const sheet = spreadsheet.insertSheet(name, afterTheirs(known));
  fitGrid(sheet, NEW_TAB_SIZE, {
    rows: Math.max(rows, NEW_TAB_SIZE.rows),
    columns: Math.max(columns, NEW_TAB_SIZE.columns),
  });
  for (const block of blocks) writeBlock(sheet, block, formats, days);
  return sheet;
}

/** After the last tab that is the user's. */
const afterTheirs = (known: readonly KnownTab[]): number =>
  known.reduce((place, { own }, index) => (own ? place : index + 1), 0);
