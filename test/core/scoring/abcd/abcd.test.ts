import fc from 'fast-check';
import { type AbcdInput, abcdClass, classifyAbcd } from '../../../../src/core/scoring/abcd/abcd';
import { abcdNotices } from '../../../../src/core/scoring/abcd/abcd-notices';
import { abcdReason } from '../../../../src/core/scoring/abcd/abcd-reason';
import { ABCD_RULES } from '../../../../src/core/scoring/abcd/abcd-rules';
import { falseGoodClients, falseGoodReason } from '../../../../src/core/scoring/abcd/false-good';
import { potentialLevel, potentialOfWord } from '../../../../src/core/scoring/abcd/potential';
import { valueMarginMatrix } from '../../../../src/core/scoring/abcd/value-margin-matrix';
import { createRandom } from '../../../../workbench/samples/random';

const column = (...values: (number | '')[]): Float64Array =>
  Float64Array.from(values, (value) => (value === '' ? Number.NaN : value));
const classesOf = (input: AbcdInput): string =>
  [...input.revenue.keys()].map((client) => abcdClass(classifyAbcd(input), client) ?? '-').join('');

/**
 * Worked by hand. Revenue terciles of 100…900: 366.67 and 633.33. Rates 10, 50, 20, 30, 60, 5, 70, 35, 15 %: terciles
 * 18.33 and 40 %.
 */
const NINE = {
  revenue: column(100, 200, 300, 400, 500, 600, 700, 800, 900),
  margin: column(10, 100, 60, 120, 300, 30, 490, 280, 135),
  serviceCost: column('', 10, 70, 10, 200, 0, 245, 100, 80),
  potential: column('', 20, 90, 80, 10, 50, '', 67, 10),
};

describe('A to D, worked by hand', () => {
  const result = classifyAbcd(NINE);

  test('the limits are the terciles of revenue and of margin rate', () => {
    expect(result.limits.revenue.map(Math.round)).toEqual([367, 633]);
    expect(result.limits.marginRate.map((rate) => Math.round(rate * 10000))).toEqual([1833, 4000]);
  });

  test.each([
    [1, 'D', 'little-of-all', 'low value, low margin, potential unknown'],
    [2, 'C', 'otherwise', 'high margin on a low value'],
    [3, 'D', 'loses-money', 'serving costs 70 for a margin of 60, whatever the potential'],
    [4, 'B', 'high-potential', 'potential 80'],
    [5, 'B', 'fair-value-high-margin', 'middling value, high margin'],
    [6, 'C', 'otherwise', 'middling value, low margin'],
    [7, 'A', 'high-value-high-margin', 'service takes exactly half of the margin'],
    [8, 'A', 'high-value-and-potential', 'high value, middling margin, potential 67'],
    [9, 'C', 'otherwise', 'high value, low margin'],
  ])('client %i is %s (%s): %s', (client, abcd, rule) => {
    expect(abcdClass(result, client - 1)).toBe(abcd);
    expect(ABCD_RULES[result.rules[client - 1]!]!.id).toBe(rule);
  });

  test('a D that rests on an unknown service cost is to be confirmed, one that loses money is not', () => {
    expect([...result.toConfirm]).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(abcdReason(result, 0).fr).toMatch(/^D à confirmer, coût de service inconnu : /);
    expect(abcdReason(result, 2).fr).toBe(
      'D : coûte autant ou plus qu’il ne rapporte : la marge ne dépasse pas le coût de service',
    );
    expect(abcdReason(classifyAbcd({ revenue: column(100), margin: column(-5) }), 0).fr).toMatch(/^D : /);
  });

  test('« faux bons clients »: the first 20 % by revenue that leave little, whatever their class', () => {
    const found = falseGoodClients(NINE.revenue, result);
    expect(found).toEqual([{ client: 8, lowMargin: true, heavyService: true }]);
    expect(falseGoodReason(found[0]!).fr).toBe('gros chiffre d’affaires, marge faible et service coûteux');
  });

  test('the matrix counts each client once: 3 × 3, rows of value, columns of margin', () => {
    const matrix = valueMarginMatrix(NINE.revenue, result);
    expect(matrix.map((row) => row.map(({ clients }) => clients))).toEqual([
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ]);
    expect(matrix[2]![0]).toEqual({ clients: 1, revenue: 900, contribution: 55 });
  });

  test('what was unknown is said with its number', () => {
    expect(abcdNotices(result).map(({ code, params }) => [code, params])).toEqual([
      ['abcd-cost-unknown', { clients: 1 }],
      ['abcd-potential-unknown', { clients: 2 }],
    ]);
  });
});

describe('degraded inputs', () => {
  test('a rate of the revenue stands for a missing margin amount', () => {
    const rates = NINE.margin.map((amount, client) => amount / NINE.revenue[client]!);
    const amounts = NINE.margin.map((amount, client) => (client % 2 ? amount : Number.NaN));
    expect(classesOf({ ...NINE, margin: amounts, marginRate: rates })).toBe(classesOf(NINE));
  });

  test('no margin, no class', () => {
    const result = classifyAbcd({ revenue: column(100, 200) });
    expect(abcdClass(result, 0)).toBeNull();
    expect(abcdReason(result, 0).fr).toContain('sans classe');
    expect(abcdNotices(result).map(({ code }) => code)).toEqual(['abcd-no-margin']);
  });

  test('a client without margin has no class and moves nobody', () => {
    const padded = (values: Float64Array, value: number): Float64Array =>
      Float64Array.from([value, ...values]);
    const withOne = {
      revenue: padded(NINE.revenue, 5000),
      margin: padded(NINE.margin, Number.NaN),
      serviceCost: padded(NINE.serviceCost, 1),
      potential: padded(NINE.potential, 90),
    };
    expect(classesOf(withOne)).toBe(`-${classesOf(NINE)}`);
  });

  test('a revenue nil or negative is D even with a margin, and has no rate to compare', () => {
    // The third has the only rate: equal to both limits, hence low; its revenue is high.
    expect(classesOf({ revenue: column(0, -50, 100), margin: column(20, 20, 20) })).toBe('DDC');
  });

  test('one client alone: every limit is his own value, nothing is high', () => {
    expect(classesOf({ revenue: column(100), margin: column(20) })).toBe('D');
  });
});

describe('potential', () => {
  test.each([
    [67, 3],
    [66.9, 2],
    [34, 2],
    [33.9, 1],
    [Number.NaN, 0],
  ])('%p is level %i', (potential, level) => expect(potentialLevel(potential)).toBe(level));

  test.each([
    ['fort', 3],
    ['Élevé', 3],
    ['MOYEN', 2],
    ['faible', 1],
    ['?', 0],
  ])('« %s » is level %i', (word, level) => expect(potentialLevel(potentialOfWord(word))).toBe(level));
});

const money = fc.double({ min: -1e4, max: 1e6, noNaN: true });
const limits = { revenue: [1_000, 100_000], marginRate: [0.1, 0.4] };

test('A to D is total: any client with a revenue and a margin has one class', () => {
  const maybe = fc.option(money, { nil: Number.NaN });
  fc.assert(
    fc.property(money, money, maybe, maybe, (revenue, margin, cost, potential) => {
      const result = classifyAbcd(
        {
          revenue: column(revenue),
          margin: column(margin),
          serviceCost: column(cost),
          potential: column(potential),
        },
        limits,
      );
      expect('ABCD').toContain(abcdClass(result, 0));
    }),
  );
});

test('with limits held fixed, more margin never worsens the class: 200,000 random increases', () => {
  const { next } = createRandom(4);
  const many = (draw: () => number): Float64Array => Float64Array.from({ length: 200_000 }, draw);
  const revenue = many(() => 10 ** (1 + 5 * next()) - 20);
  const margin = revenue.map((amount) => amount * (1.2 * next() - 0.3));
  const serviceCost = margin.map((amount) => (next() < 0.3 ? Number.NaN : Math.abs(amount) * next() * 1.5));
  const potential = many(() => (next() < 0.3 ? Number.NaN : 100 * next()));
  const better = margin.map((amount) => amount + 10 ** (6 * next()) - 1);
  const before = classifyAbcd({ revenue, margin, serviceCost, potential }, limits);
  const after = classifyAbcd({ revenue, margin: better, serviceCost, potential }, limits);
  const seen = new Set<string>();
  const worse: number[] = [];
  revenue.forEach((_, client) => {
    const [one, other] = [abcdClass(before, client)!, abcdClass(after, client)!];
    seen.add(one + other);
    if (other > one) worse.push(client);
  });
  expect(worse).toEqual([]);
  // The draw moves clients between all classes, or it would prove nothing.
  expect([...seen].sort()).toEqual(['AA', 'BA', 'BB', 'CA', 'CB', 'CC', 'DA', 'DB', 'DC', 'DD']);
});

test('equal clients have equal classes, whatever the order of the rows', () => {
  const client = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }));
  fc.assert(
    fc.property(fc.array(client, { minLength: 1, maxLength: 30 }), (rows) => {
      const of = (list: readonly (readonly [number, number])[]): string[] => {
        const revenue = Float64Array.from(list, ([amount]) => 100 * amount);
        const margin = Float64Array.from(list, ([, amount]) => 20 * amount);
        const result = classifyAbcd({ revenue, margin });
        return list.map((row, index) => `${row.join()}: ${abcdClass(result, index)}`);
      };
      expect(new Set(of(rows))).toEqual(new Set(of([...rows].reverse())));
      expect(new Set(of(rows)).size).toBe(new Set(rows.map((row) => row.join())).size);
    }),
  );
});
