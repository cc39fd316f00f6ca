import { type Campaign, latestOf, measureCampaigns } from '../../../src/core/follow-up/campaigns';
import { day } from '../../support/analysis';

const blank: Campaign = {
  ...{ code: '', date: undefined, segment: '', sent: undefined, opened: undefined, clicked: undefined },
  ...{ answered: undefined, converted: undefined, unsubscribed: undefined, revenue: undefined },
  ...{ cost: undefined, marginRate: undefined, controlSent: undefined, controlConverted: undefined },
};
const measure = (entry: Partial<Campaign>) =>
  measureCampaigns([{ ...blank, ...entry }], (name) => name === 'Champions')[0]!;

describe('rates', () => {
  test('are shares of what was sent; blank where a count is', () => {
    const { rates } = measure({ sent: 200, opened: 80, clicked: 20, converted: 10, unsubscribed: 1 });
    expect(rates).toEqual({
      ...{ opened: 0.4, clicked: 0.1, answered: undefined, converted: 0.05, unsubscribed: 0.005 },
    });
  });

  test('nothing sent has no rate', () => {
    expect(measure({ sent: 0, opened: 0 }).rates.opened).toBeUndefined();
  });
});

describe('cost and return', () => {
  test('without a control group: all the revenue; (gain − cost) ÷ cost', () => {
    expect(measure({ sent: 100, converted: 5, revenue: 150_000, cost: 50_000 })).toMatchObject({
      ...{ gain: 150_000, back: 2 },
    });
  });

  test('at a margin rate of 40 %, the same campaign brings 600 €: a return of 0.2', () => {
    expect(measure({ revenue: 150_000, cost: 50_000, marginRate: 0.4 })).toMatchObject({
      ...{ gain: 60_000, back: 0.2 },
    });
  });

  test('with a control group, only what the campaign added: 56 of 70 against 48 of 80 is 20 points, 14 orders of 56', () => {
    const counts = { sent: 70, converted: 56, controlSent: 80, controlConverted: 48 };
    // 5,600 € for 56 orders: 14 orders are 1,400 €.
    expect(measure({ ...counts, revenue: 560_000, cost: 70_000 })).toMatchObject({ gain: 140_000, back: 1 });
  });

  test('no cost, no return', () => {
    expect(measure({ revenue: 150_000 }).back).toBeUndefined();
    expect(measure({ revenue: 150_000, cost: 0 }).back).toBeUndefined();
  });
});

describe('gain against the control group', () => {
  test.each([
    [{ sent: 70, converted: 56, controlSent: 80, controlConverted: 48 }, 0.2, 0.0524, 0.3339, 'better'],
    [{ sent: 56, converted: 5, controlSent: 29, controlConverted: 0 }, 0.0893, -0.0381, 0.1926, 'too-few'],
  ])('%p: the published interval', (counts, difference, low, high, verdict) => {
    const { test } = measure(counts);
    expect(test!.difference).toBeCloseTo(difference, 4);
    expect([test!.low, test!.high]).toEqual([expect.closeTo(low, 4), expect.closeTo(high, 4)]);
    expect(test!.verdict).toBe(verdict);
  });

  test('unknown without both counts of the control group', () => {
    expect(measure({ sent: 70, converted: 56, controlSent: 80 }).test).toBeUndefined();
  });
});

describe('what cannot be is told, and never stops the others', () => {
  test.each([
    ['no-date', { sent: 10 }],
    ['unknown-segment', { date: day('2025-06-01'), segment: 'Inconnus' }],
    ['more-than-sent', { date: day('2025-06-01'), sent: 10, converted: 11 }],
    ['more-than-sent', { controlSent: 10, controlConverted: 11 }],
    ['not-whole', { date: day('2025-06-01'), sent: 10.5 }],
    ['negative', { date: day('2025-06-01'), sent: 10, opened: -1 }],
  ] as const)('%s', (fault, entry) => {
    expect(measure(entry).faults).toEqual([fault]);
  });

  test('a blank line has no fault', () => {
    expect(measure({}).faults).toEqual([]);
  });
});

describe('contact pressure', () => {
  const mailings = ['2025-01-15', '2025-04-01', '2025-04-15', '2025-05-01', '2025-05-15'].map((date) => ({
    ...blank,
    ...{ date: day(date), segment: 'Champions' },
  }));

  test('counts the mailings to the same segment in 90 days, this one included', () => {
    const others = [{ ...blank, date: day('2025-05-10'), segment: 'Perdus' }];
    const measures = measureCampaigns([...mailings, ...others], () => true);
    expect(measures.map(({ pressure }) => pressure)).toEqual([1, 2, 2, 3, 4, 1]);
  });

  test('above three, it says so', () => {
    const measures = measureCampaigns(mailings, () => true);
    expect(measures.map(({ faults }) => faults.join())).toEqual(['', '', '', '', 'too-often']);
  });
});

describe('a message tried on a single segment first', () => {
  const sentOn = (date: string, segment: string) => ({ ...blank, date: day(date), segment, sent: 100 });
  const faultsOf = (...mailings: readonly Campaign[]) =>
    measureCampaigns(mailings, () => true).map(({ faults }) => faults.join());

  test('several segments on the first day of all: nothing was tried', () => {
    expect(faultsOf(sentOn('2025-06-01', 'Champions'), sentOn('2025-06-01', 'Perdus'))).toEqual([
      'no-pilot',
      'no-pilot',
    ]);
  });

  test('one segment, then several: it was', () => {
    const [first, ...others] = ['Champions', 'Champions', 'Perdus'];
    const later = others.map((segment) => sentOn('2025-06-15', segment));
    expect(faultsOf(sentOn('2025-06-01', first!), ...later)).toEqual(['', '', '']);
  });

  test('a line that was planned and not sent is no mailing', () => {
    const planned = { ...sentOn('2025-06-01', 'Perdus'), sent: undefined };
    expect(faultsOf(sentOn('2025-06-01', 'Champions'), planned)).toEqual(['', '']);
  });
});

test('the latest dated campaign of a segment draws its control group', () => {
  const entries = [
    { ...blank, code: 'C02', date: day('2025-06-01'), segment: 'Champions' },
    { ...blank, code: 'C01', date: day('2025-03-01'), segment: 'Champions' },
    { ...blank, code: 'C03', segment: 'Fidèles' },
  ];
  expect([...latestOf(entries, ({ code }) => code)]).toEqual([['Champions', 'C02']]);
});
