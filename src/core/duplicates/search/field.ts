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
  const byText = new Map<string, number>();
  const byContent = new Map<string, number>();
  const texts = columns.map((column) => column && textsOf(column, comparison.id === 'date'));
  const codes = new Int32Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const written = texts.map((textAt) => textAt?.(row) ?? '');
    const key = written.join('\u0001');
    let known = byText.get(key);
    if (known === undefined) {
      known = codeOf(comparison.read(written, words), values, byContent);
      byText.set(key, known);
    }
    codes[row] = known;
    if (row % BREATH === BREATH - 1) yield BREATH_COST;
  }
  const header = columns.flatMap((column) => column?.header ?? []).join(' + ');
  const positions = columns.flatMap((column) => (column ? [column.position] : []));
  return { comparison, header, positions, onlyAgrees: onlyAgrees === true, words, values, codes };
}

function codeOf(value: FieldValue | undefined, values: FieldValue[], byContent: Map<string, number>): number {
  if (!value) return -1;
  const known = byContent.get(value.content);
  if (known !== undefined) return known;
  const code = values.push(value) - 1;
  byContent.set(value.content, code);
  return code;
}

function textsOf(column: Column, isDay: boolean): (row: number) => string {
  if (isDay) {
    const { days } = readDays(column);
    return (row) => (Number.isNaN(days[row]) ? '' : isoDateOfDay(days[row]!));
  }
  return (row) => (column.kinds[row] === Kind.error ? '' : shownText(column, row).slice(0, LONGEST_TEXT));
}
