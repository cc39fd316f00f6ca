import type { ColumnSample } from '../columns/column-sample';
import type { CellValue } from '../model/cell';
import { Kind } from '../model/cell';
import type { Column } from '../model/table';
import { isBlank, shownText } from '../parse/cell-text';

/** One column read once: types, profile and checks judge each distinct value, never each cell. */
export interface ColumnValues {
  /** Per row, the index of its value in the lists below; −1 for a blank cell. */
  readonly codes: Int32Array;
  /** As shown, trimmed. */
  readonly texts: readonly string[];
  /** As the cell holds it, spaces included. */
  readonly raw: readonly CellValue[];
  readonly kinds: readonly number[];
  /** Rows that hold the value. */
  readonly counts: readonly number[];
  readonly filled: number;
  /** Distinct texts as shown: outer spaces aside, unlike the lists above. */
  readonly distinct: number;
}

export function readColumnValues(column: Column): ColumnValues {
  const codes = new Int32Array(column.values.length).fill(-1);
  const texts: string[] = [];
  const raw: CellValue[] = [];
  const kinds: number[] = [];
  const counts: number[] = [];
  const known = new Map<unknown, number>();
  let filled = 0;
  for (let row = 0; row < codes.length; row++) {
    const kind = column.kinds[row]!;
    if (kind === Kind.empty) continue;
    const value = column.values[row]!;
    const key = kind === Kind.text ? value : keyOf(column, row, kind, value);
    let code = known.get(key);
    if (code === undefined) {
      code = isBlank(kind, value) ? BLANK : texts.length;
      known.set(key, code);
      if (code !== BLANK) {
        texts.push(shownText(column, row));
        raw.push(value);
        kinds.push(kind);
        counts.push(0);
      }
    }
    if (code === BLANK) continue;
    codes[row] = code;
    counts[code]!++;
    filled++;
  }
  const distinct = texts.every((text, code) => text === raw[code]) ? texts.length : new Set(texts).size;
  return { codes, texts, raw, kinds, counts, filled, distinct };
}

const BLANK = -1;

/** Texts and numbers stand for themselves; what could be taken for one of them carries its kind, or its format. */
function keyOf(column: Column, row: number, kind: number, value: CellValue): unknown {
  if (kind === Kind.boolean) return value;
  const shown = kind === Kind.number ? column.shown?.[row] : undefined;
  return kind === Kind.number && !shown ? value : `${kind}\0${value}\0${shown ?? ''}`;
}

/** A flag per distinct value: true for those that pass. */
export function markValues(
  values: ColumnValues,
  passes: (text: string, code: number) => boolean,
): Uint8Array {
  const marks = new Uint8Array(values.texts.length);
  for (let code = 0; code < marks.length; code++) if (passes(values.texts[code]!, code)) marks[code] = 1;
  return marks;
}

/** Cells whose value is marked. */
export function countMarked({ counts }: ColumnValues, marks: Uint8Array): number {
  let count = 0;
  for (let code = 0; code < marks.length; code++) if (marks[code]) count += counts[code]!;
  return count;
}

/** Cells looked at, as many as for the guess of a role. */
const SAMPLE_SIZE = 2000;

/** Distinct texts of a sample spread evenly over the filled cells, with the cells that hold them; error cells are looked at only. */
export function sampleValues({
  codes,
  texts,
  kinds,
  filled,
}: ColumnValues): Pick<ColumnSample, 'looked' | 'shown'> {
  const shown = new Map<string, number>();
  const step = Math.max(1, filled / SAMPLE_SIZE);
  let looked = 0;
  let seen = -1;
  for (const code of codes) {
    if (code < 0) continue;
    seen++;
    if (seen < Math.floor(looked * step)) continue;
    looked++;
    if (kinds[code] !== Kind.error) shown.set(texts[code]!, (shown.get(texts[code]!) ?? 0) + 1);
  }
  return { looked, shown };
}
