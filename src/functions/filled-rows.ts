import type { Answer } from './define-function';

/** The rows of a column that hold a number, by index, and their numbers. */
export function filledRows(column: Float64Array): {
  readonly rows: readonly number[];
  readonly values: Float64Array;
} {
  const rows: number[] = [];
  column.forEach((value, row) => {
    if (!Number.isNaN(value)) rows.push(row);
  });
  return { rows, values: Float64Array.from(rows, (row) => column[row]!) };
}

/** A column of answers with the given rows answered, and the others empty. */
export function answerRows(
  height: number,
  rows: readonly number[],
  answer: (index: number) => Answer,
): Answer[] {
  const answers: Answer[] = new Array(height).fill(null);
  rows.forEach((row, index) => {
    answers[row] = answer(index);
  });
  return answers;
}
