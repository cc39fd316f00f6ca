import { Kind } from '../model/cell';
import type { Column } from '../model/table';
import { isBlank, quantityText, shownText } from '../parse/cell-text';
import { readDays } from '../parse/read-days';
import type { Assigned } from './assign';
import { roleOf } from './detect';
import type { ColumnGuess } from './mapping';
import { type Role, readsText } from './role';

const SAMPLES = 3;

/** What the user is shown of a column: its role, three of its values, and how many the role can use, over every row. */
export function guessOf(column: Column, assigned: Assigned): ColumnGuess {
  const samples = new Set<string>();
  let filled = 0;
  for (let row = 0; row < column.values.length; row++) {
    if (isBlank(column.kinds[row], column.values[row])) continue;
    filled++;
    if (samples.size < SAMPLES) samples.add(shownText(column, row));
  }
  const unusable = unusableIn(column, roleOf(assigned.role)!);
  return {
    position: column.position,
    header: column.header,
    ...assigned,
    samples: [...samples],
    filled,
    unusable,
  };
}

/** Dates are judged as a column, for their order of day and month; the rest value by value. */
function unusableIn(column: Column, role: Role): number {
  if (role.kind !== 'date') return refusedCells(column, role);
  return holdsOnlyDates(column) ? 0 : readDays(column).unreadable.length;
}

/** Date cells are days already. */
const holdsOnlyDates = ({ kinds }: Column): boolean =>
  kinds.every((kind) => kind === Kind.date || kind === Kind.empty);

function refusedCells(column: Column, role: Role): number {
  const textOf = readsText(role) ? shownText : quantityText;
  const refused = new Map<string, boolean>();
  let count = 0;
  for (let row = 0; row < column.values.length; row++) {
    if (isBlank(column.kinds[row], column.values[row]) || isPlainAmount(column, row, role)) continue;
    if (column.kinds[row] === Kind.error || isRefused(textOf(column, row), role, refused)) count++;
  }
  return count;
}

/** Any number is an amount, unless its format says otherwise: no need to write it out and read it back. */
const isPlainAmount = ({ kinds, values, shown }: Column, row: number, role: Role): boolean =>
  role.kind === 'amount' &&
  kinds[row] === Kind.number &&
  Number.isFinite(values[row]) &&
  !/[€£$%]/.test(shown?.[row] ?? '');

/** Distinct texts after which answers are no longer remembered: a column with more of them seldom repeats one. */
const REMEMBERED = 10_000;

function isRefused(text: string, role: Role, known: Map<string, boolean>): boolean {
  if (known.size >= REMEMBERED) return !role.accepts(text);
  const answer = known.get(text);
  if (answer !== undefined) return answer;
  const refused = !role.accepts(text);
  known.set(text, refused);
  return refused;
}
