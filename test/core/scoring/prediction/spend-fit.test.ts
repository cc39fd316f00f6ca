import { expectedBasket, fitSpending } from '../../../../src/core/scoring/prediction/spend-fit';
import { sharedDataPresent } from '../../../support/shared-data';
import { referenceParameters, referenceTable, worstRelativeGap } from './reference';

type Alike = readonly [orders: number, revenue: number, clients: number];

function spending(groups: readonly Alike[]) {
  const clients = groups.flatMap((group) => new Array<Alike>(group[2]).fill(group));
  return {
    orders: Float64Array.from(clients, ([orders]) => orders),
    revenue: Float64Array.from(clients, ([, revenue]) => revenue),
  };
}

const SMALL: readonly Alike[] = [
  [1, 40, 12],
  [1, 90, 9],
  [1, 25, 7],
  [2, 100, 8],
  [2, 260, 5],
  [3, 150, 6],
  [3, 420, 3],
  [5, 300, 4],
  [8, 1200, 2],
  [10, 600, 2],
];

describe('58 clients, fitted elsewhere (scipy 1.17, Nelder–Mead to 1e-12)', () => {
  const fit = fitSpending(spending(SMALL));

  test('same parameters, same likelihood', () => {
    expect(fit.found).toBe(true);
    expect(fit.logLikelihood).toBeCloseTo(-279.2420823, 6);
    expect(fit.p).toBeCloseTo(7.56753, 3);
    expect(fit.q).toBeCloseTo(6.20853, 3);
    expect(fit.v).toBeCloseTo(47.7523, 2);
  });

  test('in cents only v changes', () => {
    const inCents = fitSpending(
      spending(SMALL.map(([orders, revenue, clients]) => [orders, revenue * 100, clients])),
    );
    expect(inCents.v / 100 / fit.v).toBeCloseTo(1, 5);
    expect(inCents.q / fit.q).toBeCloseTo(1, 5);
  });

  test('clients without a positive revenue take no part', () => {
    const eaten = fitSpending(spending([...SMALL, [2, 0, 5], [1, -30, 4], [1, Number.NaN, 3]]));
    expect(eaten).toEqual(fit);
  });
});

describe('expected basket', () => {
  /** p 6.25, q 3.74, v 15.44: Fader & Hardie, « The Gamma-Gamma model of monetary value », 2013, with its first clients. */
  const published = { p: 6.25, q: 3.74, v: 15.44 };

  test.each([
    [2, 22.35, 24.65],
    [1, 11.77, 18.91],
    [7, 73.74, 71.46],
  ])('%p orders of %p on average: about %p', (orders, mean, expected) => {
    expect(Math.abs(expectedBasket(published, orders, orders * mean) / expected - 1)).toBeLessThan(2e-3);
  });

  test('a revenue eaten by credit notes counts as none', () => {
    expect(expectedBasket(published, 2, -500)).toBe(expectedBasket(published, 2, 0));
  });
});

describe('limits of the model', () => {
  const basketOf = (groups: readonly Alike[], orders: number, revenue: number): number => {
    const fit = fitSpending(spending(groups));
    expect(fit.found).toBe(true);
    return expectedBasket(fit, orders, revenue);
  };

  test('where all baskets are alike, the same is expected of everybody', () => {
    const alike: readonly Alike[] = [
      [1, 50, 60],
      [2, 100, 20],
    ];
    expect(basketOf(alike, 1, 50)).toBeCloseTo(50, 1);
  });

  test('where each client is always the same, his own is expected of him', () => {
    const subscribers: readonly Alike[] = [
      [1, 20, 30],
      [12, 240, 30],
      [1, 80, 20],
      [12, 960, 20],
      [12, 2400, 10],
    ];
    expect(basketOf(subscribers, 12, 960)).toBeCloseTo(80, 0);
  });

  test('without any revenue there is no fit', () => {
    expect(fitSpending(spending([[1, 0, 60]])).found).toBe(false);
  });
});

(sharedDataPresent ? describe : describe.skip)('fitted elsewhere on all orders', () => {
  test.each(['cdnow_sample_w_19970930', 'cdnow_sample_d_19980630', 'onlineretail_purchases_w'])(
    '%s',
    (name) => {
      const { numbers } = referenceTable(`golden/${name}_clv`);
      const [orders, revenue] = [numbers('orders'), numbers('total')];
      const { gamma_gamma_all_orders: expected, gamma_gamma_all_orders_LL } = referenceParameters(name);
      const fit = fitSpending({ orders, revenue });
      expect(fit.found).toBe(true);
      expect(Math.abs(fit.logLikelihood - gamma_gamma_all_orders_LL)).toBeLessThan(1e-3);
      for (const key of ['p', 'q', 'v'] as const) {
        expect(Math.abs(fit[key] / expected[key] - 1)).toBeLessThan(1e-3);
      }
      const paying = orders.map((count, client) =>
        revenue[client]! > 0 ? expectedBasket(expected, count, revenue[client]!) : Number.NaN,
      );
      const given = numbers('exp_avg_value_all_orders').filter((_, client) => revenue[client]! > 0);
      expect(
        worstRelativeGap(
          paying.filter((basket) => basket > 0),
          given,
        ),
      ).toBeLessThan(1e-8);
    },
  );

  test('baskets of repeat purchases at the published fit of CDNOW', () => {
    const { numbers } = referenceTable('golden/cdnow_summary_39w_clv');
    const mean = numbers('zbar');
    const { gamma_gamma } = referenceParameters('cdnow_summary_39w');
    const baskets = numbers('x').map((count, client) =>
      mean[client]! > 0
        ? expectedBasket(gamma_gamma, count, count * mean[client]!)
        : expectedBasket(gamma_gamma, 0, 0),
    );
    expect(worstRelativeGap(baskets, numbers('exp_avg_value'))).toBeLessThan(1e-8);
  });
});
