import type { Cells } from '../core/model/table';
import { readDays } from '../core/parse/read-days';
import { readNumbers } from '../core/parse/read-numbers';
import { fold } from '../core/text/fold';
import type { Param } from './define-function';
import { isBlank, isErrorText, toCells } from './host-values';
import { refuse } from './refusal';
import { isRange } from './selection';
import { errorCell, mixedDateOrder, unknownChoice, unreadable } from './sentences';

type Named = Pick<Param, 'name' | 'type'>;

/** An error cell stops the function, as in the functions of Sheets: a class computed without it would be wrong. */
function refuseErrors({ name }: Named, values: readonly unknown[]): void {
  values.forEach((value, index) => {
    if (isErrorText(value)) refuse(errorCell(name, index + 1, value));
  });
}

/** Host text in a message: short, whatever the cell holds. */
const quoted = (value: unknown): string => String(value).trim().slice(0, 30);

function readDates(param: Named, values: readonly unknown[]) {
  const read = readDays(toCells(values));
  if (read.mixedOrder) refuse(mixedDateOrder(param.name));
  return { values: read.days, unreadable: read.unreadable };
}

/**
 * One number per row, dates as days; NaN for a blank cell or for text that is neither number nor date (that row is not
 * scored). A column without one readable value is a wrong column, and refused.
 */
export function readNumericColumn(param: Named, values: readonly unknown[]): Float64Array {
  refuseErrors(param, values);
  const read = param.type === 'date' ? readDates(param, values) : readNumbers(toCells(values));
  const [first] = read.unreadable;
  if (first !== undefined && read.values.every(Number.isNaN)) {
    refuse(unreadable(param.name, param.type === 'date' ? 'date' : 'number', quoted(values[first])));
  }
  return read.values;
}

export function readCodeColumn(param: Named, values: readonly unknown[]): string[] {
  refuseErrors(param, values);
  return values.map((value) => (isBlank(value) ? '' : String(value).trim()));
}

/** A share 0–1: what is above 1 is taken as a percentage. */
function readShare(param: Named, value: unknown): number {
  const number = readNumericColumn(param, [value])[0]!;
  const share = number > 1 ? number / 100 : number;
  return share >= 0 && share <= 1 ? share : refuse(unreadable(param.name, 'share', quoted(value)));
}

function readChoice(param: Param, value: unknown): string | number {
  const choices = param.oneOf ?? [];
  const chosen = choices.find((choice) => fold(String(choice)) === fold(String(value)));
  return chosen ?? refuse(unknownChoice(param.name, choices, quoted(value)));
}

export function readScalar(param: Param, value: unknown): string | number {
  if (param.type === 'choice') return readChoice(param, value);
  if (param.type === 'share') return readShare(param, value);
  return readNumericColumn(param, [value])[0]!;
}

/** The columns of a range, down to a height, as the core reads them. */
export function readColumns(param: Named, argument: unknown, height: number): Cells[] {
  const rows = (isRange(argument) ? argument : [[argument]]).slice(0, height);
  return (rows[0] ?? []).map((_, column) => {
    const values = rows.map((row) => row[column]);
    refuseErrors(param, values);
    return toCells(values);
  });
}

/** A table of numbers; NaN where a cell has none. */
export function readTable(param: Named, argument: unknown): number[][] {
  const rows = isRange(argument) ? argument : [[argument]];
  return rows.map((row) => Array.from(readNumericColumn(param, row)));
}
