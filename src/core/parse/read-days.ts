import { Kind } from '../model/cell';
import type { DayNumber, IsoDate } from '../model/iso-date';
import { dayNumber } from '../model/iso-date';
import type { Cells } from '../model/table';
import { isBlank } from './cell-text';
import type { DateOrder, ParsedDate } from './date';
import { parseCompactDate, parseDate } from './date';
import { parseSerial } from './serial';

export interface ReadDays {
  /** One {@link DayNumber} per row; `NaN` for a blank or unreadable cell. */
  readonly days: Float64Array;
  readonly blank: number;
  /** Rows that hold something which is not a day, or a day that cannot be told from another. */
  readonly unreadable: readonly number[];
  readonly order: DateOrder;
  /** Both orders are proved: `13/02` and `02/13` stand in the column. Only unambiguous cells are read. */
  readonly mixedOrder: boolean;
  /** Readable cells by way of writing; `date` for date cells, `serial`, `yyyymmdd`. */
  readonly styles: Readonly<Record<string, number>>;
}

interface Day {
  readonly day: DayNumber;
  readonly style: string;
}

interface Orders {
  readonly order: DateOrder;
  readonly mixed: boolean;
}

/**
 * Reads a whole column of days, each distinct text once. Day-first unless the column proves month-first.
 * Calling it says that the column is one of dates: spreadsheet serials count as days, and `20250203` does where
 * at least 90 % of the filled cells are written so.
 */
export function readDays(cells: Cells): ReadDays {
  const texts = parseTexts(cells);
  const orders = ordersOf(texts);
  const compact = isCompact(cells, texts);
  const read = new Map<string, Day | undefined>();
  for (const [text, { parsed }] of texts) read.set(text, settle(text, parsed, orders, compact));

  const days = new Float64Array(cells.values.length).fill(Number.NaN);
  const styles: Record<string, number> = {};
  const unreadable: number[] = [];
  let blank = 0;
  for (let row = 0; row < days.length; row++) {
    const value = cells.values[row];
    const kind = cells.kinds[row];
    let day: Day | undefined;
    if (kind === Kind.text) day = read.get(value as string);
    else if (kind === Kind.date) day = dayOf(value as IsoDate, 'date');
    else if (kind === Kind.number) day = unusualDay(String(value), compact);
    if (day) {
      days[row] = day.day;
      styles[day.style] = (styles[day.style] ?? 0) + 1;
    } else if (isBlank(kind, value)) blank++;
    else unreadable.push(row);
  }
  return { days, blank, unreadable, order: orders.order, mixedOrder: orders.mixed, styles };
}

type Texts = Map<string, { readonly parsed: ParsedDate | undefined; count: number }>;

function parseTexts(cells: Cells): Texts {
  const texts: Texts = new Map();
  for (let row = 0; row < cells.values.length; row++) {
    if (cells.kinds[row] !== Kind.text) continue;
    const text = cells.values[row] as string;
    const known = texts.get(text);
    if (known) known.count++;
    else texts.set(text, { parsed: parseDate(text), count: 1 });
  }
  return texts;
}

/** Below one proof in a hundred, the other order is taken for slips of the pen: those cells alone are unreadable. */
const SLIPS = 0.01;

function ordersOf(texts: Texts): Orders {
  const proofs = { dmy: 0, mdy: 0 };
  for (const { parsed, count } of texts.values()) if (parsed?.proves) proofs[parsed.proves] += count;
  const order = proofs.mdy > proofs.dmy ? 'mdy' : 'dmy';
  const fewer = Math.min(proofs.dmy, proofs.mdy);
  return { order, mixed: fewer > 0 && fewer >= SLIPS * (proofs.dmy + proofs.mdy) };
}

function settle(
  text: string,
  parsed: ParsedDate | undefined,
  orders: Orders,
  compact: boolean,
): Day | undefined {
  if (!parsed) return unusualDay(text, compact);
  if (orders.mixed) return parsed.ambiguous ? undefined : dayOf(parsed.date, parsed.style);
  const settled = parsed.ambiguous || parsed.proves ? parseDate(text, orders.order) : parsed;
  return settled && dayOf(settled.date, settled.style);
}

function unusualDay(text: string, compact: boolean): Day | undefined {
  const compactDate = compact ? parseCompactDate(text) : undefined;
  if (compactDate) return dayOf(compactDate, 'yyyymmdd');
  const day = parseSerial(text);
  return day === undefined ? undefined : { day, style: 'serial' };
}

const dayOf = (date: IsoDate, style: string): Day => ({ day: dayNumber(date), style });

function isCompact(cells: Cells, texts: Texts): boolean {
  let filled = 0;
  let compact = 0;
  for (const [text, { count }] of texts) {
    if (isBlank(Kind.text, text)) continue;
    filled += count;
    if (parseCompactDate(text)) compact += count;
  }
  for (let row = 0; row < cells.values.length; row++) {
    const kind = cells.kinds[row];
    if (kind === Kind.text || isBlank(kind, cells.values[row])) continue;
    filled++;
    if (kind !== Kind.date && parseCompactDate(String(cells.values[row]))) compact++;
  }
  return compact > 0 && compact >= 0.9 * filled;
}
