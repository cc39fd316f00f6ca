import { compare } from '../../../src/core/history/compare';
import { snapshotOf } from '../../../src/core/history/snapshot';
import { analysisOf } from '../../support/analysis';
import { readSharedText, sharedDataPresent, sharedGrid } from '../../support/shared-data';

const FILE = 'rfm/onlineretail_invoices.csv';
const [FROM, TO] = ['2011-06-30', '2011-12-10'];

interface Invoice {
  readonly client: string;
  readonly day: number;
  readonly cents: number;
}

/** Everything below is worked out from the file alone, by the rules of the domain: nothing of the code under test. */
const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

function invoices(): readonly Invoice[] {
  const [, ...lines] = readSharedText(FILE).trim().split(/\r?\n/);
  return lines.map((line) => {
    const [, client, date, amount] = line.split(',');
    return { client: client!, day: dayOf(date!), cents: Math.round(Number(amount) * 100) };
  });
}

/** PERCENTILE.INC. */
function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const low = Math.floor(place);
  return sorted[low]! + (place - low) * ((sorted[low + 1] ?? sorted[low]!) - sorted[low]!);
}

const scoreUp = (values: readonly number[]) => {
  const limits = [0.2, 0.4, 0.6, 0.8].map((share) => percentile(values, share));
  return (value: number): number => 1 + limits.filter((limit) => limit < value).length;
};

interface Client {
  readonly orders: number;
  readonly revenue: number;
  readonly segment: string;
}

/** Recency, orders and revenue up to a day, then the first rule that fits, for five classes. */
function segmentsOn(all: readonly Invoice[], asOf: number): ReadonlyMap<string, Client> {
  const known = new Map<string, { first: number; last: number; orders: number; revenue: number }>();
  for (const { client, day, cents } of all) {
    if (day > asOf) continue;
    const figures = known.get(client) ?? { first: Infinity, last: -Infinity, orders: 0, revenue: 0 };
    figures.revenue += cents;
    if (cents > 0) {
      figures.orders++;
      figures.first = Math.min(figures.first, day);
      figures.last = Math.max(figures.last, day);
    }
    known.set(client, figures);
  }
  const scored = [...known].filter(([, { orders }]) => orders > 0);
  const recency = scoreUp(scored.map(([, { last }]) => asOf - last));
  const frequency = scoreUp(scored.map(([, { orders }]) => orders));
  const monetary = scoreUp(scored.map(([, { revenue }]) => revenue));
  return new Map(
    scored.map(([client, { first, last, orders, revenue }]) => {
      const [r, f, m] = [6 - recency(asOf - last), frequency(orders), monetary(revenue)];
      return [client, { orders, revenue, segment: segmentOf(r, f, m, asOf - first) }];
    }),
  );
}

function segmentOf(r: number, f: number, m: number, age: number): string {
  if (r >= 4 && f >= 4 && m >= 4) return 'champions';
  if (r >= 3 && f >= 3) return m <= 2 ? 'grow' : 'loyal';
  if (r >= 4 && age <= 90) return 'new';
  if (r >= 3) return 'occasional';
  if (m >= 4 || f >= 4) return 'win-back';
  return r === 2 ? 'dormant' : 'lost';
}

(sharedDataPresent ? describe : describe.skip)(
  'two periods of real invoices, 30 June and 10 December 2011',
  () => {
    const grid = sharedDataPresent ? sharedGrid(FILE, true) : undefined;
    const at = (asOf: string) => snapshotOf(analysisOf(asOf, grid!), 'analysis');
    const found = grid && compare(at(FROM), at(TO));
    const all = sharedDataPresent ? invoices() : [];
    const [before, after] = [segmentsOn(all, dayOf(FROM)), segmentsOn(all, dayOf(TO))];
    const since = all.filter(({ day }) => day > dayOf(FROM) && day <= dayOf(TO));
    const buyers = new Set(since.filter(({ cents }) => cents > 0).map(({ client }) => client));
    const members = (segment: string) => [...before].filter(([, client]) => client.segment === segment);
    const segments = () =>
      found!.from.segments.map((segment, place) => ({ id: segment.id, fate: found!.fates[place]! }));

    test('the same clients in each segment of June', () => {
      expect(segments().map(({ id, fate }) => [id, fate.clients])).toEqual(
        segments().map(({ id }) => [id, members(id).length]),
      );
      expect(found!.total.clients).toBe(before.size);
    });

    test('moves: from each segment of June to each of December', () => {
      for (const { id, fate } of segments()) {
        const expected = found!.to.segments.map(
          (later) => members(id).filter(([client]) => after.get(client)?.segment === later.id).length,
        );
        expect([id, ...fate.now]).toEqual([id, ...expected, 0, 0]);
      }
    });

    test('arrived: who is in a segment of December and was in none in June', () => {
      const expected = found!.to.segments.map(
        ({ id }) =>
          [...after].filter(([client, { segment }]) => segment === id && !before.has(client)).length,
      );
      expect(found!.arrived).toEqual(expected);
      expect(expected.reduce((sum, count) => sum + count)).toBeGreaterThan(1000);
    });

    test('retention: the share of each segment that bought after 30 June', () => {
      for (const { id, fate } of segments()) {
        const kept = members(id).filter(([client]) => buyers.has(client)).length;
        expect([id, fate.ordered, fate.retention]).toEqual([id, kept, kept / members(id).length]);
      }
    });

    test('revenue change: what each segment of June was invoiced since, credit notes deducted', () => {
      for (const { id, fate } of segments()) {
        const clients = new Set(members(id).map(([client]) => client));
        const cents = since
          .filter(({ client }) => clients.has(client))
          .reduce((sum, one) => sum + one.cents, 0);
        expect([id, fate.revenueAfter - fate.revenueBefore]).toEqual([id, cents]);
      }
    });

    test('everybody whose segment changed, with a reason', () => {
      const moved = [...after].filter(([client, { segment }]) => before.get(client)?.segment !== segment);
      expect(found!.movers).toHaveLength(moved.length);
      expect(new Set(found!.movers.map(({ key }) => key))).toEqual(new Set(moved.map(([client]) => client)));
      expect(found!.movers.filter(({ why }) => why.fr === '')).toEqual([]);
    });
  },
);
