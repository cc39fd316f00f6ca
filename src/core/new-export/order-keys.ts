import type { OrderRows } from '../clients/read-orders';
import { isoDateOfDay } from '../model/iso-date';
import type { ClientKeys } from './identity';

/** Rows of one number further apart than this are two orders: numbers that begin again each year. */
const APART_DAYS = 183;

/**
 * Which order each row is a line of; `''` where nothing but the whole row tells. An order is known by its number, whoever it
 * is billed to; without a number, by its client and its day, for an export holds days whole. A number that several clients
 * have at once, or that comes back half a year later, tells the order with the client and the year only.
 */
export function orderKeys(
  orders: OrderRows,
  { keys: clients }: ClientKeys,
  baseRows: number,
): readonly string[] {
  const { days, count } = orders;
  const numbers = Array.from({ length: count }, (_, row) => folded(orders.orderIds?.[row] ?? ''));
  const uses = usesOf(numbers, clients, days, baseRows);
  return numbers.map((number, row) => {
    const [client, day] = [clients[row]!, days[row]!];
    if (number === '') return client === '' || Number.isNaN(day) ? '' : `day ${day} ${client}`;
    if (!isAmbiguous(uses.get(number)!)) return `number ${number}`;
    const year = Number.isNaN(day) ? '' : isoDateOfDay(day).slice(0, 4);
    return `number ${number} ${year} ${client}`;
  });
}

const folded = (number: string): string => number.toLowerCase().replace(/\s+/g, ' ').trim();

/** How a number is used: by one client on either side, and between which days. */
interface Use {
  readonly owner: [base: string, next: string];
  isShared: boolean;
  first: number;
  last: number;
}

const isAmbiguous = ({ isShared, first, last }: Use): boolean => isShared || last - first > APART_DAYS;

function usesOf(
  numbers: readonly string[],
  clients: readonly string[],
  days: Float64Array,
  baseRows: number,
): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  numbers.forEach((number, row) => {
    const known = uses.get(number);
    const use = known ?? { owner: ['', ''], isShared: false, first: Infinity, last: -Infinity };
    if (!known) uses.set(number, use);
    const side = row < baseRows ? 0 : 1;
    const client = clients[row]!;
    if (use.owner[side] === '') use.owner[side] = client;
    else if (client !== '' && client !== use.owner[side]) use.isShared = true;
    const day = days[row]!;
    if (day < use.first) use.first = day;
    if (day > use.last) use.last = day;
  });
  return uses;
}
