import { Kind } from '../model/cell';
import type { Cells } from '../model/table';
import { isBlank } from './cell-text';
import { toCents } from './cents';
import type { DecimalMark, ParsedNumber } from './number';
import { parseNumber } from './number';

export interface ReadNumbers {
  /** One per row; `NaN` for a blank or unreadable cell. */
  readonly values: Float64Array;
  readonly blank: number;
  /** Rows that hold something which is not a number: text, date, boolean, error. */
  readonly unreadable: readonly number[];
  /** Cells such as `1,234` that took the column's mark. */
  readonly ambiguous: number;
  /** The decimal mark most texts of the column prove; `undefined` when none does (then `,`). */
  readonly mark: DecimalMark | undefined;
}

type Parsed = Map<string, ParsedNumber | undefined>;

/** Reads a whole column of numbers: each distinct text once, `1,234` and `1.234` by the mark the other cells prove. */
export function readNumbers(cells: Cells): ReadNumbers {
  const { parsed, mark } = parseTexts(cells);
  const values = new Float64Array(cells.values.length).fill(Number.NaN);
  const unreadable: number[] = [];
  let blank = 0;
  let ambiguous = 0;
  for (let row = 0; row < values.length; row++) {
    const value = cells.values[row];
    const kind = cells.kinds[row];
    const read = kind === Kind.text ? parsed.get(value as string) : undefined;
    if (kind === Kind.number) values[row] = value as number;
    else if (read) {
      values[row] = read.value;
      if (read.ambiguous) ambiguous++;
    } else if (isBlank(kind, value)) blank++;
    else unreadable.push(row);
  }
  return { values, blank, unreadable, ambiguous, mark };
}

/** The same in whole cents, each cell rounded as {@link toCents} says. */
export function readCents(cells: Cells): ReadNumbers {
  const read = readNumbers(cells);
  return { ...read, values: read.values.map(toCents) };
}

function parseTexts(cells: Cells): { parsed: Parsed; mark: DecimalMark | undefined } {
  const parsed: Parsed = new Map();
  let commas = 0;
  let points = 0;
  for (let row = 0; row < cells.values.length; row++) {
    if (cells.kinds[row] !== Kind.text) continue;
    const text = cells.values[row] as string;
    if (!parsed.has(text)) parsed.set(text, parseNumber(text));
    const proves = parsed.get(text)?.proves;
    if (proves === ',') commas++;
    else if (proves === '.') points++;
  }
  if (points > commas) settleByPoint(parsed);
  return { parsed, mark: points > commas ? '.' : commas > 0 ? ',' : undefined };
}

/** `parseNumber` took the comma for the mark; only the ambiguous texts change when it is the point. */
function settleByPoint(parsed: Parsed): void {
  for (const [text, read] of parsed) if (read?.ambiguous) parsed.set(text, parseNumber(text, '.'));
}
