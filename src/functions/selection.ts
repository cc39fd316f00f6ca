import { isBlank } from './host-values';
import { refuse } from './refusal';
import { severalCells, severalColumns } from './sentences';

/** One argument as selected: its cells from the top, and whether they were a column, a row or one cell. */
export interface Selection {
  readonly cells: readonly unknown[];
  readonly layout: 'cell' | 'column' | 'row';
}

export const isRange = (argument: unknown): argument is readonly (readonly unknown[])[] =>
  Array.isArray(argument);

export const countCells = (argument: unknown): number =>
  isRange(argument) ? argument.length * (argument[0]?.length ?? 0) : 1;

/** A single cell arrives as its value, a range as rows of values. */
export function selectColumn(name: string, argument: unknown): Selection {
  if (!isRange(argument)) return { cells: [argument], layout: 'cell' };
  const width = argument[0]?.length ?? 0;
  if (argument.length === 1 && width > 1) return { cells: argument[0]!, layout: 'row' };
  if (width > 1) refuse(severalColumns(name, width));
  return { cells: argument.map((row) => row[0]), layout: 'column' };
}

/** Several columns stand for one whose cells are filled where the row has anything: its height and layout are theirs. */
export function selectRows(argument: unknown): Selection {
  const rows = isRange(argument) ? argument : [[argument]];
  const cells = rows.map((row) => row.find((cell) => !isBlank(cell)));
  return { cells, layout: rows.length === 1 ? 'cell' : 'column' };
}

export function selectCell(name: string, argument: unknown): unknown {
  if (countCells(argument) > 1) refuse(severalCells(name));
  return isRange(argument) ? argument[0]?.[0] : argument;
}

/** Rows down to the last filled cell: open-ended ranges pass every row of the tab. */
export function filledHeight({ cells }: Selection): number {
  let height = cells.length;
  while (height > 0 && isBlank(cells[height - 1])) height--;
  return height;
}

/** One answer per cell of the selection, laid out as it was; rows beyond the answers stay empty. */
export function layOut({ cells, layout }: Selection, answers: readonly unknown[]): unknown {
  const filled = cells.map((_, index) => answers[index] ?? '');
  if (layout === 'cell') return filled[0];
  return layout === 'row' ? [filled] : filled.map((answer) => [answer]);
}
