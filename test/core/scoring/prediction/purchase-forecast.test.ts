import fc from 'fast-check';
import {
  activeProbability,
  expectedIfActive,
} from '../../../../src/core/scoring/prediction/purchase-forecast';
import { BG_NBD, MBG_NBD } from '../../../../src/core/scoring/prediction/purchase-model';
import { sharedDataPresent } from '../../../support/shared-data';
import { referenceParameters, referenceTable, worstRelativeGap } from './reference';

/** Fader, Hardie & Lee 2005, table 2: CDNOW, in weeks. */
const PUBLISHED = { model: BG_NBD, r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } as const;

describe('probability of being active, worked by hand', () => {
  const simple = { r: 1, alpha: 10, a: 1, b: 1 };

  test.each([
    // 1 / (1 + a / b × ((10 + 10) / (10 + 0))¹) = 1 / 3
    ['one order 10 weeks ago', MBG_NBD, 0, 0, 10, 1 / 3],
    // 1 / (1 + 1 / 2 × (20 / 15)²) = 9 / 17
    ['a second order 5 weeks ago', MBG_NBD, 1, 5, 10, 9 / 17],
    // 1 / (1 + 1 / 1 × (20 / 15)²) = 9 / 25
    ['the same by BG/NBD', BG_NBD, 1, 5, 10, 9 / 25],
    ['one order by BG/NBD: never gone', BG_NBD, 0, 0, 10, 1],
    // 1 / (1 + 1 / 1): he may have left after the order of today
    ['one order today', MBG_NBD, 0, 0, 0, 1 / 2],
  ] as const)('%s', (_, model, repeats, last, age, expected) => {
    expect(activeProbability({ model, ...simple }, repeats, last, age)).toBeCloseTo(expected, 12);
  });
});

describe('orders expected of an active client, worked by hand', () => {
  test('where nobody leaves: rate × weeks', () => {
    const staying = { model: MBG_NBD, r: 1, alpha: 10, a: 1e-12, b: 1 } as const;
    expect(expectedIfActive(staying, 3, 10, 30)).toBeCloseTo((4 / 20) * 30, 8);
  });

  test('where everybody leaves at once: at most one order, with the chance that it comes', () => {
    const leaving = { model: MBG_NBD, r: 1, alpha: 10, a: 1e12, b: 1 } as const;
    expect(expectedIfActive(leaving, 0, 10, 20)).toBeCloseTo(1 - 20 / 40, 8);
  });

  test('nothing in no time', () => {
    expect(expectedIfActive(PUBLISHED, 2, 38.86, 0)).toBe(0);
  });
});

test('customer 1 of CDNOW: 1.226 orders in 39 weeks (Fader, Hardie & Lee 2005; Hardie’s spreadsheet)', () => {
  const active = activeProbability(PUBLISHED, 2, 30.43, 38.86);
  expect(active * expectedIfActive(PUBLISHED, 2, 38.86, 39)).toBeCloseTo(1.226, 3);
});

test('a = 1, where the closed form of the papers divides by zero, lies between its neighbours', () => {
  const at = (a: number): number => expectedIfActive({ ...PUBLISHED, a }, 5, 50, 52);
  expect(at(1)).toBeCloseTo((at(1 - 1e-6) + at(1 + 1e-6)) / 2, 10);
});

const parameter = fc.double({ min: 0.05, max: 100, noNaN: true });
const anyModel = fc.record({
  model: fc.constantFrom(MBG_NBD, BG_NBD),
  r: parameter,
  alpha: parameter,
  a: parameter,
  b: parameter,
});
const weeks = fc.integer({ min: 0, max: 3500 }).map((days) => days / 7);
const repeats = fc.nat(100);

describe('whatever the parameters and the history', () => {
  test('the probability is a probability, and the later the last order the higher', () => {
    fc.assert(
      fc.property(
        anyModel,
        fc.integer({ min: 1, max: 300 }),
        weeks,
        weeks,
        weeks,
        (model, count, ...times) => {
          const [earlier, later, age] = times.sort((a, b) => a - b) as [number, number, number];
          const low = activeProbability(model, count, earlier, age);
          const high = activeProbability(model, count, later, age);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(high).toBeGreaterThanOrEqual(low);
        },
      ),
    );
  });

  test('expected orders are finite, never negative, and grow with time and with past orders', () => {
    fc.assert(
      fc.property(anyModel, repeats, weeks, weeks, (model, count, age, horizon) => {
        const expected = expectedIfActive(model, count, age, horizon);
        expect(expected).toBeGreaterThanOrEqual(0);
        expect(expected).toBeLessThanOrEqual(
          (((model.r + count) * horizon) / (model.alpha + age)) * (1 + 1e-9),
        );
        expect(expectedIfActive(model, count, age, horizon + 10)).toBeGreaterThanOrEqual(
          expected * (1 - 1e-9),
        );
        expect(expectedIfActive(model, count + 1, age, horizon)).toBeGreaterThanOrEqual(
          expected * (1 - 1e-9),
        );
      }),
    );
  });
});

(sharedDataPresent ? describe : describe.skip)('values computed with 40 digits', () => {
  test('275 points of BG/NBD, up to 400 purchases and ten years', () => {
    const { rows } = referenceTable('golden/bgnbd_points');
    const points = rows.map((row) => {
      const at = (name: string): number => Number(row[name]);
      const model = { model: BG_NBD, r: at('r'), alpha: at('alpha'), a: at('a'), b: at('b') } as const;
      const active = activeProbability(model, at('x'), at('t_x'), at('T'));
      return [active, active * expectedIfActive(model, at('x'), at('T'), at('t'))] as const;
    });
    expect(points).toHaveLength(275);
    const published = (name: string): number[] => rows.map((row) => Number(row[name]));
    expect(
      worstRelativeGap(
        points.map(([active]) => active),
        published('p_alive'),
      ),
    ).toBeLessThan(1e-12);
    expect(
      worstRelativeGap(
        points.map(([, orders]) => orders),
        published('exp_purchases'),
      ),
    ).toBeLessThan(1e-12);
  });

  /**
   * A row gives log ₂F₁(r + x, b + x; a + b + x − 1; z), from which the papers take the expectation
   * (a + b + x − 1) / (a − 1) × [1 − (1 − z)^(r + x) ₂F₁]. That difference loses digits when the bracket is small: as many
   * as a double loses there are allowed.
   */
  test('240 values of ₂F₁, which our sum replaces', () => {
    const { rows } = referenceTable('golden/special_functions');
    const given = rows.filter((row) => row['fn'] === 'log_hyp2f1');
    expect(given).toHaveLength(240);
    let within = 0;
    for (const row of given) {
      const [n, stays, c, z, log] = ['a', 'b', 'c', 'z', 'value'].map((name) => Number(row[name])) as Quintet;
      const a = c - stays + 1;
      const model = { model: BG_NBD, r: n, alpha: 1, a, b: stays } as const;
      const ours = expectedIfActive(model, 0, 0, z / (1 - z));
      const exponent = n * Math.log1p(-z);
      const bracket = 1 - Math.exp(exponent + log);
      const lost =
        (1e-15 * (Math.abs(exponent) + log + stays)) / Math.min(Math.abs(bracket), Math.abs(a - 1));
      const gap = Math.abs((ours * (a - 1)) / (c * bracket) - 1);
      expect(gap).toBeLessThan(1e-12 + lost);
      if (gap < 1e-9) within++;
    }
    expect(within).toBeGreaterThanOrEqual(238);
  });

  test.each([
    ['cdnow_summary_39w', '39', '52'],
    ['cdnow_sample_w_19970930', '39', '52'],
    ['cdnow_sample_d_19980630', '273', '365'],
    ['onlineretail_purchases_w', '39', '52'],
  ])('every customer of %s, at the given parameters', (name, ...horizons) => {
    const { numbers } = referenceTable(`golden/${name}_clv`);
    const [x, last, age] = [numbers('x'), numbers('t_x'), numbers('T')];
    const parameters = referenceParameters(name);
    const models = [
      { ...parameters.bgnbd, model: BG_NBD, prefix: '' },
      { ...parameters.mbgnbd, model: MBG_NBD, prefix: 'mbg_' },
    ] as const;
    for (const { prefix, ...model } of models) {
      const active = x.map((count, index) => activeProbability(model, count, last[index]!, age[index]!));
      expect(worstRelativeGap(active, numbers(`${prefix}p_alive`))).toBeLessThan(1e-8);
      for (const horizon of horizons) {
        const orders = x.map(
          (count, index) => active[index]! * expectedIfActive(model, count, age[index]!, Number(horizon)),
        );
        expect(worstRelativeGap(orders, numbers(`${prefix}exp_purchases_${horizon}`))).toBeLessThan(1e-8);
      }
    }
  });
});

type Quintet = [number, number, number, number, number];
