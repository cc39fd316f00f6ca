import { hashText, mix } from '../words/hash';
import type { Field } from './field';

/** Rows with the same content in every field are one record: they are looked at once. */
export interface Records {
  readonly count: number;
  /** By row; −1 for a row that says nothing at all. */
  readonly recordOf: Int32Array;
  /** By record, its rows, in order. */
  readonly rowsOf: readonly (readonly number[])[];
  /** Hash of the content, in 53 bits; equal for equal contents only, but for one chance in many millions. */
  readonly hashes: Float64Array;
}

/** Rows looked at between two breaths, and what they cost in comparisons of pairs. */
const BREATH = 4096;
const BREATH_COST = 256;

/** Puts identical rows together; the codes of the fields go from rows to records. */
export function* gatherRecords(fields: readonly Field[], rowCount: number): Generator<number, Records, void> {
  const codes = fields.map((field) => field.codes);
  const byCodes = new Map<number, number>();
  const recordOf = new Int32Array(rowCount).fill(-1);
  const rowsOf: number[][] = [];
  for (let row = 0; row < rowCount; row++) {
    if (row % BREATH === BREATH - 1) yield BREATH_COST;
    if (saysNothing(codes, row)) continue;
    // The next number is taken when other codes have the same one.
    let key = keyOf(codes, row);
    let record = byCodes.get(key);
    while (record !== undefined && !areAlike(codes, row, rowsOf[record]![0]!)) record = byCodes.get(++key);
    if (record === undefined) {
      record = rowsOf.push([]) - 1;
      byCodes.set(key, record);
    }
    rowsOf[record]!.push(row);
    recordOf[row] = record;
  }
  for (const field of fields) field.codes = Int32Array.from(rowsOf, (rows) => field.codes[rows[0]!]!);
  yield BREATH_COST;
  return { count: rowsOf.length, recordOf, rowsOf, hashes: yield* hashRecords(fields, rowsOf.length) };
}

/** A whole number made of the codes of a row: joining them as text would cost far more. */
function keyOf(codes: readonly Int32Array[], row: number): number {
  let [high, low] = [0, 1];
  for (const code of codes) {
    high = mix(high, code[row]!);
    low = mix(low, code[row]!);
  }
  return wholeNumber(high, low);
}

function areAlike(codes: readonly Int32Array[], row: number, other: number): boolean {
  for (const code of codes) if (code[row] !== code[other]) return false;
  return true;
}

function saysNothing(codes: readonly Int32Array[], row: number): boolean {
  for (const code of codes) if (code[row]! >= 0) return false;
  return true;
}

/** 53 bits of two hashes. */
const wholeNumber = (high: number, low: number): number => (high >>> 0) * 2 ** 21 + (low >>> 11);

/** Fields in the order of their names: moving a column changes nothing. */
function* hashRecords(fields: readonly Field[], count: number): Generator<number, Float64Array, void> {
  const ordered = [...fields].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const [high, low] = [new Int32Array(count), new Int32Array(count)];
  for (const field of ordered) {
    const first = field.values.map(({ content }) => hashText(content));
    const second = field.values.map(({ content }) => hashText(content, 0x1b873593));
    for (let record = 0; record < count; record++) {
      const code = field.codes[record]!;
      high[record] = mix(high[record]!, code < 0 ? 0 : first[code]!);
      low[record] = mix(low[record]!, code < 0 ? 0 : second[code]!);
    }
    yield BREATH_COST;
  }
  return Float64Array.from(high, (hash, record) => wholeNumber(hash, low[record]!));
}

const nameOf = ({ comparison, header }: Field): string => `${comparison.id} ${header}`;
