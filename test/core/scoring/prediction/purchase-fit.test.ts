import fc from 'fast-check';
import type { PurchaseHistories } from '../../../../src/core/scoring/prediction/histories';
import { groupHistories } from '../../../../src/core/scoring/prediction/patterns';
import { fitPurchases } from '../../../../src/core/scoring/prediction/purchase-fit';
import { purchaseLikelihood } from '../../../../src/core/scoring/prediction/purchase-likelihood';
import { BG_NBD, MBG_NBD, type PurchaseModel } from '../../../../src/core/scoring/prediction/purchase-model';
import { sharedDataPresent } from '../../../support/shared-data';
import { historiesOfOrders, referenceHistories, referenceParameters, referenceTable } from './reference';
import { type Alike, SMALL_BASE } from './small-base';

function histories(groups: readonly Alike[]): PurchaseHistories {
  const clients = groups.flatMap((group) => new Array<Alike>(group[3]).fill(group));
  const column = (index: 0 | 1 | 2): Float64Array => Float64Array.from(clients, (client) => client[index]);
  return { repeats: column(0), last: column(1), age: column(2) };
}

const fitOf = (base: PurchaseHistories, model?: PurchaseModel) => fitPurchases(groupHistories(base), model);

describe('166 clients, fitted elsewhere (scipy 1.17, Nelder–Mead to 1e-12 on log-gammas)', () => {
  const fit = fitOf(histories(SMALL_BASE));

  test('same parameters, same likelihood', () => {
    expect(fit.found).toBe(true);
    expect(fit.logLikelihood).toBeCloseTo(-866.3552871, 6);
    expect(fit.r).toBeCloseTo(0.7990863, 5);
    expect(fit.alpha).toBeCloseTo(4.042291, 4);
    expect(fit.a).toBeCloseTo(2.587989, 4);
    expect(fit.b).toBeCloseTo(4.968637, 4);
  });

  test('counts those who came back', () => {
    expect(fit.repeaters).toBe(86);
  });

  test('in days instead of weeks only α changes', () => {
    const inDays = fitOf(
      histories(SMALL_BASE.map(([x, last, age, clients]) => [x, last * 7, age * 7, clients])),
    );
    expect(inDays.alpha / 7 / fit.alpha).toBeCloseTo(1, 5);
    expect(inDays.a / fit.a).toBeCloseTo(1, 5);
  });
});

test('the slope is that of the likelihood, by both models', () => {
  const patterns = groupHistories(histories(SMALL_BASE));
  const logarithm = fc.double({ min: -3, max: 3, noNaN: true });
  fc.assert(
    fc.property(
      fc.constantFrom(MBG_NBD, BG_NBD),
      fc.tuple(logarithm, logarithm, logarithm, logarithm),
      (model, point) => {
        const likelihood = purchaseLikelihood(patterns, model);
        const { gradient } = likelihood(point);
        gradient.forEach((slope, index) => {
          const at = (move: number): number =>
            likelihood(point.map((value, other) => (other === index ? value + move : value))).value;
          expect(Math.abs((at(1e-5) - at(-1e-5)) / 2e-5 - slope)).toBeLessThan(1e-6 * (1 + Math.abs(slope)));
        });
      },
    ),
  );
});

describe('bases without a finite maximum are recognised', () => {
  test.each([
    ['all buy at the same pace and none leaves', histories([[4, 39, 40, 80]])],
    ['nobody at all', histories([])],
  ])('%s', (_, base) => {
    expect(fitOf(base).found).toBe(false);
  });
});

(sharedDataPresent ? describe : describe.skip)('parameters fitted elsewhere and published', () => {
  const names = [
    'cdnow_summary_39w',
    'cdnow_sample_w_19970930',
    'cdnow_sample_d_19980630',
    'onlineretail_purchases_w',
  ];

  test.each(names)('%s, by both models', (name) => {
    const base = referenceHistories(referenceTable(`golden/${name}_clv`));
    const { bgnbd, bgnbd_LL, mbgnbd, mbgnbd_LL } = referenceParameters(name);
    for (const [model, expected, likelihood] of [
      [BG_NBD, bgnbd, bgnbd_LL],
      [MBG_NBD, mbgnbd, mbgnbd_LL],
    ] as const) {
      const fit = fitOf(base, model);
      expect(fit.found).toBe(true);
      expect(Math.abs(fit.logLikelihood - likelihood)).toBeLessThan(1e-3);
      for (const key of ['r', 'alpha', 'a', 'b'] as const) {
        expect(Math.abs(fit[key] / expected[key] - 1)).toBeLessThan(1e-3);
      }
    }
  });

  test('rfm_orders, whose fit runs off to infinity, is no fit', () => {
    for (const model of [MBG_NBD, BG_NBD] as const) {
      const fit = fitOf(historiesOfOrders(), model);
      expect(fit.repeaters).toBeGreaterThan(900);
      expect(fit.found).toBe(false);
    }
  });
});
