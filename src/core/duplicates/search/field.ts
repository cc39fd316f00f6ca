import { Kind } from '../../model/cell';
import { isoDateOfDay } from '../../model/iso-date';
import type { Column } from '../../model/table';
import { shownText } from '../../parse/cell-text';
import { readDays } from '../../parse/read-days';
import type { Comparison, FieldValue } from '../comparisons/comparison';
import type { FieldPlan } from '../fields';
import { Vocabulary } from '../words/vocabulary';

/** A field as read: each distinct content once, and which one each row holds. */
export interface Field {
  readonly comparison: Comparison;
  /** Headers of its columns. */
  readonly header: string;
  /** Their positions in the tab. */
  readonly positions: readonly number[];
  readonly onlyAgrees: boolean;
  readonly words: Vocabulary;
  readonly values: FieldValue[];
  /** By row, then by record once identical rows are one: index in `values`, −1 where the field says nothing. */
  codes: Int32Array;
}

/** What is read of a cell: the rest is a comment. */
const LONGEST_TEXT = 300;

/** Rows read between two breaths, and what they cost in comparisons of pairs. */
const BREATH = 2048;
const BREATH_COST = 256;

export function* readField(
  { comparison, columns, onlyAgrees }: FieldPlan,
  rowCount: number,
): Generator<number, Field, void> {
  const words = new Vocabulary();
  const values: FieldValue[] = [];
  const byContent = new Map<string, number>();
  const texts = columns.map((column) => column && textsOf(column, comparison.id === 'date'));
  const { distinct, firstRows } = yield* distinctRows(texts, rowCount);
  const read = new Int32Array(firstRows.length);
  for (let index = 0; index < firstRows.length; index++) {
    const written = texts.map((textAt) => textAt?.(firstRows[index]!) ?? '');
    read[index] = codeOf(comparison.read(written, words), values, byContent);
    if (index % BREATH === BREATH - 1) yield BREATH_COST;
  }
  const codes = distinct.map((index) => read[index]!);
  const header = columns.flatMap((column) => column?.header ?? []).join(' + ');
  const positions = columns.flatMap((column) => (column ? [column.position] : []));
  return { comparison, header, positions, onlyAgrees: onlyAgrees === true, words, values, codes };
}

/** Rows written alike in these columns: by row, the number of what it holds; by number, the first such row. */
function* distinctRows(
  texts: readonly (((row: number) => string) | undefined)[],
  rowCount: number,
): Generator<number, { readonly distinct: Int32Array; readonly firstRows: readonly number[] }, void> {
  const distinct = new Int32Array(rowCount);
  let firstRows: number[] = [0];
  // Texts are numbered column by column and the numbers put together: joining the texts would cost far more.
  for (const textAt of texts) {
    if (!textAt) continue;
    const numbers = new Map<string, number>();
    const together = new Map<number, number>();
    firstRows = [];
    for (let row = 0; row < rowCount; row++) {
      const both = distinct[row]! * rowCount + numberOf(textAt(row), numbers);
      const known = numberOf(both, together);
      if (known === firstRows.length) firstRows.push(row);
      distinct[row] = known;
      if (row % BREATH === BREATH - 1) yield BREATH_COST;
    }
  }
  return { distinct, firstRows };
}

/** 0, 1, 2… in the order met. */
function numberOf<Key>(key: Key, numbers: Map<Key, number>): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

function codeOf(value: FieldValue | undefined, values: FieldValue[], byContent: Map<string, number>): number {
  if (!value) return -1;
  const code = numberOf(value.content, byContent);
  if (code === values.length) values.push(value);
  return code;
}

function textsOf(column: Column, isDay: boolean): (row: number) => string {
  if (isDay) {
    const { days } = readDays(column);
    return (row) => (Number.isNaN(days[row]) ? '' : isoDateOfDay(days[row]!));
  }
  return (row) => (column.kinds[row] === Kind.error ? '' : shownText(column, row).slice(0, LONGEST_TEXT));
}
