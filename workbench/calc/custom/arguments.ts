import { isDateFormat } from '../../emulator/text/date-format';
import { wallOfSerial } from '../../emulator/text/serial';
import { instantOfWall } from '../../emulator/text/zones';
import { isError, isSingle, type Matrix } from '../values';

/**
 * A value as Sheets hands it to a custom function: one cell is a scalar, several are rows; a blank is "", a date a
 * Date, an error its text, an omitted argument `undefined`.
 */
export function argumentOf(value: Matrix | undefined, timeZone: string): unknown {
  if (!value) return undefined;
  const rows = value.rows.map((row, down) =>
    row.map((cell, right) => {
      if (cell === null) return '';
      if (isError(cell)) return cell.error;
      if (typeof cell !== 'number' || !isDateFormat(value.format(down, right))) return cell;
      return new Date(instantOfWall(wallOfSerial(cell), timeZone));
    }),
  );
  return isSingle(value) ? rows[0]?.[0] : rows;
}

/** Whether two lists of arguments hold the same values. */
export function sameArguments(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (one instanceof Date && other instanceof Date) return one.getTime() === other.getTime();
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
  return one.every((item, index) => sameArguments(item, other[index]));
}
