import { addMonths, dayNumber, type IsoDate, isoDateOfDay } from '../model/iso-date';
import type { Language } from '../text/language';
import { say } from '../text/typography';
import { ACTIVITIES, FIRST_NAMES, HEADERS, LAST_NAMES, TOWNS } from './names';

/** A cell of the example: a day stands as `YYYY-MM-DD` in the columns of days. */
type ExampleCell = string | number | null;

export interface Example {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly ExampleCell[])[];
}

/** Few enough to be read, many enough for eight segments. */
const CLIENTS = 120;

/** Kinds of clients by how many there are, how long they have been silent, how often they order, and how much. */
const HABITS = [
  { share: 16, silent: 40, orders: 24, basket: 900, years: 5 },
  { share: 22, silent: 90, orders: 12, basket: 420, years: 4 },
  { share: 14, silent: 60, orders: 10, basket: 90, years: 3 },
  { share: 12, silent: 45, orders: 1, basket: 350, years: 0 },
  { share: 12, silent: 120, orders: 2, basket: 260, years: 2 },
  { share: 14, silent: 330, orders: 15, basket: 700, years: 5 },
  { share: 16, silent: 400, orders: 3, basket: 150, years: 4 },
  { share: 14, silent: 800, orders: 2, basket: 120, years: 6 },
] as const;

/**
 * A fictitious list of clients, one a row, the same for the same day: numbers of telephones and addresses that nobody has.
 * Two clients come twice, some cells lack or are badly written: what the audit is for.
 */
export function exampleClients(today: IsoDate, language: Language): Example {
  const draw = drawer(20_240_229);
  const kinds = HABITS.flatMap((habit) => new Array<typeof habit>(habit.share).fill(habit));
  const rows = Array.from({ length: CLIENTS }, (_, index) => clientRow(index, kinds[index]!, today, draw));
  return {
    headers: HEADERS.map((header) => say(header, language)),
    rows: withDirt(rows),
  };
}

type Draw = (below: number) => number;

/** Whole numbers from 0, the same each time: a linear congruence (Park and Miller). */
function drawer(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

function clientRow(
  index: number,
  { silent, orders, basket, years }: (typeof HABITS)[number],
  today: IsoDate,
  draw: Draw,
): ExampleCell[] {
  const pick = <Item>(items: readonly Item[]): Item => items[draw(items.length)]!;
  const two = (number: number): string => String(number).padStart(2, '0');
  const [first, last, activity, town] = [pick(FIRST_NAMES), pick(LAST_NAMES), pick(ACTIVITIES), pick(TOWNS)];
  const count = Math.max(1, orders + draw(5) - 2);
  const lastDay = dayNumber(today) - 5 - draw(silent);
  const span = count === 1 ? 0 : 60 + draw(300 * years + 30);
  const revenue = Math.round(count * basket * (0.6 + draw(80) / 100) * 100) / 100;
  return [
    `C${String(index + 1).padStart(4, '0')}`,
    `${activity.name} ${last}`,
    `${first} ${last}`,
    `${plain(first)}.${plain(last)}@${plain(activity.name)}-${plain(last)}.example`,
    `06 39 98 ${two(draw(100))} ${two(draw(100))}`,
    ...[town.code, town.name, activity.sector],
    ...[isoDateOfDay(lastDay - span), isoDateOfDay(lastDay), count, revenue],
    Math.round(revenue * (15 + draw(35))) / 100,
    draw(9) === 0 ? Math.round(basket * 1.5) : null,
    addMonths(isoDateOfDay(dayNumber(today) + draw(365)), -12 * (28 + draw(35))),
  ];
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z]+/gi, '-')
    .toLowerCase();

const [NAME, EMAIL, CODE, LAST_DAY] = [1, 3, 5, 9] as const;

/** What a real list has too. */
function withDirt(rows: ExampleCell[][]): ExampleCell[][] {
  rows[7]![EMAIL] = String(rows[7]![EMAIL]).replace('@', ' ');
  rows[19]![NAME] = String(rows[19]![NAME]).toUpperCase();
  rows[31]![CODE] = '1000';
  rows[44]![LAST_DAY] = null;
  for (const index of [25, 60]) {
    const twin = [...rows[index]!];
    twin[0] = `C0${CLIENTS + index}`;
    twin[NAME] = ` ${String(twin[NAME]).toLowerCase()} SARL`;
    rows.push(twin);
  }
  return rows;
}
