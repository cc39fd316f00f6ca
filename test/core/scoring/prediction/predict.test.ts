import fc from 'fast-check';
import { dayNumber, readIsoDate } from '../../../../src/core/model/iso-date';
import type { OrderSummaries } from '../../../../src/core/scoring/prediction/histories';
import { type Prediction, predict } from '../../../../src/core/scoring/prediction/predict';
import { expectedIfActive } from '../../../../src/core/scoring/prediction/purchase-forecast';
import { expectedBasket } from '../../../../src/core/scoring/prediction/spend-fit';
import { sharedDataPresent } from '../../../support/shared-data';
import { type ReferenceTable, referenceTable, worstRelativeGap } from './reference';
import { SMALL_BASE } from './small-base';

type Client = readonly [firstDay: number, lastDay: number, orders: number, revenue: number];
const ASOF = 1000;

const tableOf = (clients: readonly Client[]): OrderSummaries => ({
  firstDay: Float64Array.from(clients, (client) => client[0]),
  lastDay: Float64Array.from(clients, (client) => client[1]),
  orders: Float64Array.from(clients, (client) => client[2]),
  revenue: Float64Array.from(clients, (client) => client[3]),
});

const BASKETS = [40, 90, 25, 60, 150, 35];

/** The small base in days and orders; clients differ by level, and so do the orders of each. */
const shop = (levels: readonly number[] = [0.5, 1, 2]): readonly Client[] =>
  SMALL_BASE.flatMap(([repeats, last, age, clients]) =>
    new Array<readonly number[]>(clients).fill([repeats + 1, ASOF - age * 7, ASOF - (age - last) * 7]),
  ).map(([orders, first, last], client) => [
    first!,
    last!,
    orders!,
    levels[client % levels.length]! * revenueOf(orders!, client),
  ]);

const revenueOf = (orders: number, client: number): number =>
  Array.from({ length: orders }, (_, order) => BASKETS[(client + order * order) % BASKETS.length]!).reduce(
    (sum, basket) => sum + basket,
  );

const reasons = ({ withheld }: Prediction): readonly (string | undefined)[] => [
  withheld.orders?.code,
  withheld.activity?.code,
  withheld.revenue?.code,
];
const isSilent = (figures: Float64Array): boolean => figures.every(Number.isNaN);

describe('a base that can be predicted', () => {
  const clients = tableOf(shop());
  const prediction = predict(clients, ASOF);

  test('gives every figure, and the fit it rests on', () => {
    expect(reasons(prediction)).toEqual([undefined, undefined, undefined]);
    expect(prediction.purchases.found).toBe(true);
    for (const figures of [prediction.active, prediction.orders, prediction.revenue]) {
      expect(figures.every((figure) => figure >= 0)).toBe(true);
    }
  });

  test('revenue is orders × basket, undiscounted; at risk is what leaving would cost', () => {
    const { purchases, spending, active, orders, revenue, atRisk } = prediction;
    const client = clients.orders.findIndex((count) => count >= 3);
    const age = (ASOF - clients.firstDay[client]!) / 7;
    const ifActive = expectedIfActive(purchases, clients.orders[client]! - 1, age, 52.14);
    const basket = expectedBasket(spending!, clients.orders[client]!, clients.revenue![client]!);
    expect(orders[client]).toBeCloseTo(active[client]! * ifActive, 12);
    expect(revenue[client]).toBeCloseTo(active[client]! * ifActive * basket, 9);
    expect(atRisk[client]).toBeCloseTo((1 - active[client]!) * ifActive * basket, 9);
  });

  test('one order gives a number, marked fragile and left out of what is at risk', () => {
    clients.orders.forEach((count, client) => {
      expect(prediction.fragile[client]).toBe(count === 1 ? 1 : 0);
      expect(Number.isNaN(prediction.atRisk[client]!)).toBe(count === 1);
      expect(prediction.revenue[client]).toBeGreaterThan(0);
    });
  });

  test('the months asked for are predicted', () => {
    const halfYear = predict(clients, ASOF, 6);
    expect(halfYear.orders[1]!).toBeLessThan(prediction.orders[1]!);
    expect(halfYear.orders[1]!).toBeGreaterThan(prediction.orders[1]! / 2);
  });

  test('a client who cannot be read gets nothing, and changes nothing for the others', () => {
    const late = predict(tableOf([[900, ASOF + 5, 2, 100], ...shop(), [900, 800, 2, 100]]), ASOF);
    expect([late.active[0], late.orders[0], late.revenue[167], late.atRisk[167]]).toEqual(
      new Array(4).fill(Number.NaN),
    );
    expect(late.revenue.slice(1, -1)).toEqual(prediction.revenue);
  });

  test('a missing amount withholds the money of that client alone', () => {
    const [[first, last, orders] = [0, 0, 0], ...others] = shop();
    const partial = predict(tableOf([[first, last, orders, Number.NaN], ...others]), ASOF);
    expect([partial.orders[0]! > 0, partial.revenue[0]]).toEqual([true, Number.NaN]);
    expect(partial.revenue[1]).toBeGreaterThan(0);
  });

  test('the order of the rows changes no figure but by rounding', () => {
    const turned = predict(tableOf([...shop()].reverse()), ASOF);
    expect(worstRelativeGap([...turned.revenue].reverse(), prediction.revenue)).toBeLessThan(1e-4);
  });

  test('without a column of revenue, orders and probabilities only', () => {
    const { firstDay, lastDay, orders } = clients;
    const bare = predict({ firstDay, lastDay, orders }, ASOF);
    expect([bare.spending, isSilent(bare.revenue), isSilent(bare.atRisk)]).toEqual([undefined, true, true]);
    expect(bare.active).toEqual(prediction.active);
  });
});

describe('a base that cannot be predicted says why', () => {
  test('fewer than 50 clients came back', () => {
    const few = shop().filter((client, index) => client[2] === 1 || index < 100);
    const prediction = predict(tableOf(few), ASOF);
    expect(prediction.purchases.repeaters).toBeLessThan(50);
    expect(reasons(prediction)).toEqual(new Array(3).fill('few-repeat-clients'));
    expect(isSilent(prediction.orders) && isSilent(prediction.active)).toBe(true);
  });

  test('all alike: no finite fit', () => {
    const alike = new Array<Client>(80).fill([500, 990, 8, 400]);
    expect(reasons(predict(tableOf(alike), ASOF))).toEqual(new Array(3).fill('prediction-without-fit'));
  });

  test('amounts that follow no law withhold the revenue alone', () => {
    const prediction = predict(tableOf(shop([1, 5, 40, 500, 1e4, 3e5, 1e7, 1e9])), ASOF);
    expect(reasons(prediction)).toEqual([undefined, undefined, 'erratic-amounts']);
    expect([isSilent(prediction.revenue), isSilent(prediction.atRisk)]).toEqual([true, true]);
    expect(prediction.active.every((probability) => probability >= 0)).toBe(true);
  });

  test('every sentence speaks both languages', () => {
    const { withheld } = predict(tableOf([]), ASOF);
    expect(withheld.orders!.text.fr).toContain('50 clients');
    expect(withheld.orders!.text.en).toContain('50 clients');
  });
});

test('hostile tables: never an infinite figure, never a probability outside 0–1', () => {
  const hostile = fc.oneof(
    fc.constantFrom(0, 1, 2, 1e6, 1e300, -5, Number.NaN),
    fc.integer({ min: 1, max: 60 }),
  );
  const day = fc.oneof(fc.constantFrom(0, ASOF, ASOF + 1, Number.NaN), fc.integer({ min: 0, max: ASOF }));
  const rows = fc.array(fc.tuple(day, day, hostile, hostile), { maxLength: 150 });
  fc.assert(
    fc.property(rows, fc.boolean(), (strangers, mixed) => {
      const clients = tableOf(mixed ? [...shop(), ...strangers] : strangers);
      const { active, orders, revenue, atRisk } = predict(clients, ASOF);
      for (const figures of [active, orders, revenue, atRisk]) {
        expect(figures.some((figure) => figure < 0 || figure === Infinity)).toBe(false);
      }
      expect(active.some((probability) => probability > 1)).toBe(false);
    }),
  );
});

(sharedDataPresent ? describe : describe.skip)('real bases', () => {
  const day = (text: string): number => dayNumber(readIsoDate(text)!);

  const clientsOf = ({ rows, numbers }: ReferenceTable): OrderSummaries => ({
    firstDay: Float64Array.from(rows, (row) => day(row['first_date']!)),
    lastDay: Float64Array.from(rows, (row) => day(row['last_date']!)),
    orders: numbers('orders'),
    purchaseDays: numbers('x').map((count) => count + 1),
    revenue: numbers('total'),
  });

  test('CDNOW: every customer within 1 % of the reference after our own fit', () => {
    const table = referenceTable('golden/cdnow_sample_w_19970930_clv');
    const prediction = predict(clientsOf(table), day('1997-09-30'), (12 * 52) / 52.14);
    expect(reasons(prediction)).toEqual([undefined, undefined, undefined]);
    expect(worstRelativeGap(prediction.active, table.numbers('mbg_p_alive'))).toBeLessThan(1e-2);
    expect(worstRelativeGap(prediction.orders, table.numbers('mbg_exp_purchases_52'))).toBeLessThan(1e-2);
    const paying = table.numbers('total').map((total) => (total > 0 ? 1 : 0));
    const [orders, basket] = [
      table.numbers('mbg_exp_purchases_52'),
      table.numbers('exp_avg_value_all_orders'),
    ];
    const expected = paying.map((pays, client) => pays * orders[client]! * basket[client]!);
    const ours = paying.map((pays, client) => pays * prediction.revenue[client]!);
    expect(worstRelativeGap(ours, expected)).toBeLessThan(1e-2);
  });

  test('Online Retail: everybody seems active, so only orders and revenue are given', () => {
    const table = referenceTable('golden/onlineretail_purchases_w_clv');
    const prediction = predict(clientsOf(table), day('2011-12-10'), (12 * 52) / 52.14);
    expect(reasons(prediction)).toEqual([undefined, 'everybody-active', undefined]);
    expect(isSilent(prediction.active) && isSilent(prediction.atRisk)).toBe(true);
    expect(worstRelativeGap(prediction.orders, table.numbers('mbg_exp_purchases_52'))).toBeLessThan(1e-2);
    expect(prediction.withheld.activity!.text.fr).toContain('Presque tous vos clients');
  });

  test('CDNOW: the 39 weeks that followed, 1,882 purchase days, were predicted within a fifth', () => {
    const table = referenceTable('golden/cdnow_sample_w_19970930_clv');
    const prediction = predict(clientsOf(table), day('1997-09-30'), (12 * 39) / 52.14);
    const later = referenceTable('cdnow_sample').rows.filter((row) => row['date']! > '1997-09-30');
    const purchaseDays = new Set(later.map((row) => `${row['customer_id']} ${row['date']}`)).size;
    const predicted = prediction.orders.reduce((sum, orders) => sum + orders, 0);
    expect(purchaseDays).toBe(1882);
    expect(Math.abs(predicted / purchaseDays - 1)).toBeLessThan(0.2);
  });
});
