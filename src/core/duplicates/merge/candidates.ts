import type { CellValue } from '../../model/cell';
import { Kind } from '../../model/cell';
import type { Column } from '../../model/table';
import { isBlank, shownText } from '../../parse/cell-text';
import { fold } from '../../text/fold';
import type { Essence } from './same-value';

/** One filled cell that could stand in the merged record. */
export interface Candidate {
  readonly row: number;
  readonly value: CellValue;
  readonly kind: Kind;
  readonly text: string;
}

/** The filled cells of a column, in the order of the rows given. */
export const candidatesIn = (column: Column, rows: readonly number[]): readonly Candidate[] =>
  rows.flatMap((row) => {
    const [value, kind] = [column.values[row] ?? null, (column.kinds[row] ?? Kind.empty) as Kind];
    return isBlank(kind, value) || kind === Kind.error
      ? []
      : [{ row, value, kind, text: shownText(column, row) }];
  });

/** Texts that differ for a reader: capitals, accents and spaces apart. */
export function distinctTexts(candidates: readonly Candidate[], essence: Essence = fold): readonly string[] {
  const seen = new Map<string, string>();
  for (const { text } of candidates) if (!seen.has(essence(text))) seen.set(essence(text), text);
  return [...seen.values()];
}
