/** The days on which clients ordered, in any order: one entry per order. */
interface OrderDays {
  readonly client: Int32Array;
  readonly day: Float64Array;
}

/** Median whole days between two successive days on which a client ordered; `undefined` where nobody came back. */
export function medianInterval(orders: OrderDays, clients: number): number | undefined {
  const { days, starts } = daysByClient(orders, clients);
  const gaps = new Float64Array(days.length);
  let found = 0;
  for (let client = 0; client < clients; client++) {
    sortBetween(days, starts[client]!, starts[client + 1]!);
    for (let index = starts[client]! + 1; index < starts[client + 1]!; index++) {
      const gap = days[index]! - days[index - 1]!;
      if (gap > 0) gaps[found++] = gap;
    }
  }
  return medianOfWhole(gaps.subarray(0, found));
}

/** Counted first, then each day in the place of its client. */
function daysByClient({ client, day }: OrderDays, clients: number) {
  const starts = new Int32Array(clients + 1);
  for (const owner of client) starts[owner + 1]!++;
  for (let owner = 0; owner < clients; owner++) starts[owner + 1]! += starts[owner]!;
  const next = starts.slice();
  const days = new Float64Array(day.length);
  client.forEach((owner, order) => {
    days[next[owner]!++] = day[order]!;
  });
  return { days, starts };
}

/** Above this, the engine's own sort is faster than putting each value in its place. */
const FEW = 32;

function sortBetween(days: Float64Array, from: number, to: number): void {
  if (to - from > FEW) {
    days.subarray(from, to).sort();
    return;
  }
  for (let index = from + 1; index < to; index++) {
    const day = days[index]!;
    let place = index;
    for (; place > from && days[place - 1]! > day; place--) days[place] = days[place - 1]!;
    days[place] = day;
  }
}

/** Whole numbers of days are few: they are counted, not sorted. The mean of the two in the middle for an even number. */
function medianOfWhole(values: Float64Array): number | undefined {
  if (values.length === 0) return undefined;
  const counts = new Int32Array(values.reduce((most, value) => Math.max(most, value), 0) + 1);
  for (const value of values) counts[value]!++;
  const low = Math.floor((values.length - 1) / 2);
  return (valueAt(counts, low) + valueAt(counts, Math.floor(values.length / 2))) / 2;
}

/** The value that stands at a place, from 0, once all are in order. */
function valueAt(counts: Int32Array, place: number): number {
  let value = -1;
  for (let passed = 0; passed <= place; ) passed += counts[++value]!;
  return value;
}
