import { compare } from '../../../src/core/history/compare';
import { comparisonNotices } from '../../../src/core/history/notices';
import { earlierDate, pastDates } from '../../../src/core/history/past-dates';
import { snapshotOf } from '../../../src/core/history/snapshot';
import { dayNumber } from '../../../src/core/model/iso-date';
import { analysisOf, day } from '../../support/analysis';
import { tableOf } from '../../support/grid';

/** Ten clients by size: two Gros, three Moyens, five Petits. Amounts in euros. */
const MARCH = tableOf(`
  Code client | Dernier achat | Nb commandes | CA HT
  A | 01/03/2025 | 9 | 1000,00
  B | 01/03/2025 | 8 | 900,00
  C | 01/02/2025 | 7 | 500,00
  D | 01/02/2025 | 6 | 400,00
  E | 01/02/2025 | 5 | 300,00
  F | 01/01/2025 | 4 | 90,00
  G | 01/01/2025 | 3 | 80,00
  H | 01/01/2025 | 2 | 70,00
  I | 01/01/2025 | 1 | 60,00
  J | 01/01/2025 | 1 | 50,00
`);

/** Three months later: C has grown, B has shrunk, J is gone, K is new; only A, C and F ordered. */
const JUNE = tableOf(`
  Code client | Dernier achat | Nb commandes | CA HT
  A | 02/06/2025 | 10 | 1200,00
  B | 01/03/2025 | 8  | 450,00
  C | 10/06/2025 | 12 | 1500,00
  D | 01/02/2025 | 6  | 400,00
  E | 01/02/2025 | 5  | 300,00
  F | 30/05/2025 | 5  | 95,00
  G | 01/01/2025 | 3  | 80,00
  H | 01/01/2025 | 2  | 70,00
  I | 01/01/2025 | 1  | 60,00
  K | 20/06/2025 | 1  | 55,00
`);

const snapshotAt = (asOf: string, table: typeof MARCH, method: 'pmg' | 'rfm' = 'pmg') =>
  snapshotOf(analysisOf(asOf, table, { method }), 'analysis');

const march = snapshotAt('2025-03-31', MARCH);
const june = snapshotAt('2025-06-30', JUNE);

describe('what became of the clients of each segment', () => {
  const { fates, total, arrived, from } = compare(march, june);
  const [big, medium, small] = fates;

  test('segments stand in their order', () => {
    expect(from.segments.map(({ name }) => name.fr)).toEqual(['Gros', 'Moyens', 'Petits']);
  });

  test('moves: one Gros became Moyen, one Moyen became Gros, one Petit is gone', () => {
    // Gros, Moyens, Petits, in no segment, gone.
    expect(big!.now).toEqual([1, 1, 0, 0, 0]);
    expect(medium!.now).toEqual([1, 2, 0, 0, 0]);
    expect(small!.now).toEqual([0, 0, 4, 0, 1]);
    expect(arrived).toEqual([0, 0, 1]);
    expect([big!.stayed, medium!.stayed, small!.stayed, total.stayed]).toEqual([1, 2, 4, 7]);
  });

  test('retention: who ordered after 31 March, of all who were in the segment', () => {
    expect([big!.ordered, medium!.ordered, small!.ordered, total.ordered]).toEqual([1, 1, 1, 3]);
    expect([big!.retention, medium!.retention, small!.retention]).toEqual([1 / 2, 1 / 3, 1 / 5]);
  });

  test('revenue by the segment of March: the gain of C counts for the Moyens that it came from', () => {
    expect([big!.revenueBefore, big!.revenueAfter]).toEqual([190_000, 165_000]);
    expect([medium!.revenueBefore, medium!.revenueAfter]).toEqual([120_000, 220_000]);
    expect([small!.revenueBefore, small!.revenueAfter]).toEqual([35_000, 30_500]);
    expect([total.revenueBefore, total.revenueAfter]).toEqual([345_000, 415_500]);
  });

  test('every client is somewhere', () => {
    for (const fate of [...fates, total]) {
      expect(fate.now.reduce((sum, count) => sum + count, 0)).toBe(fate.clients);
    }
  });
});

describe('who changed, and why', () => {
  const { movers } = compare(march, june);
  const why = (key: string) => movers.find((mover) => mover.key === key)?.why.fr;

  test('the highest revenue first, those who are gone last', () => {
    expect(movers.map(({ key }) => key)).toEqual(['C', 'B', 'K', 'J']);
  });

  test('orders since, silence, arrival, departure', () => {
    expect(why('C')).toMatch(/^5 commandes depuis \(\+1\u202f000\u00a0€\) ; récence/);
    expect(why('B')).toMatch(/^aucune commande depuis 121 jours/);
    expect(why('K')).toBe('nouveau dans le fichier');
    expect(why('J')).toBe('n’est plus dans le fichier');
  });

  test('the scores that moved are named', () => {
    expect(movers.find(({ key }) => key === 'B')!.why.fr).toMatch(/montant \d → \d/);
  });

  test('nobody, where nothing changed', () => {
    expect(compare(march, march).movers).toEqual([]);
  });

  test('who stays silent for less than the time between the dates had no reason to order: the limits moved', () => {
    const blank = { ...june.clients, codes: june.clients.codes.map(() => '') };
    const later = { head: june.head, clients: { ...blank, segmentOf: june.clients.segmentOf } };
    const earlier = { head: { ...june.head, asOf: day('2025-06-01') }, clients: blank };
    const moved = {
      ...earlier,
      clients: { ...blank, segmentOf: Int8Array.from([1, 0, 0, 1, 1, 2, 2, 2, 2, 2]) },
    };
    expect(compare(moved, later).movers.find(({ key }) => key === 'A')!.why.fr).toMatch(
      /ce sont les limites/,
    );
  });
});

describe('dates that cannot be compared without a word', () => {
  test('another method, another identity, another basis are told', () => {
    const other = {
      ...march.head,
      ...({ method: 'cycle', identity: ['email'], tax: 'TTC' } as const),
    };
    expect(comparisonNotices(other, june.head).map(({ code }) => code)).toEqual([
      'history-other-method',
      'history-other-identity',
      'history-other-basis',
    ]);
    expect(comparisonNotices(march.head, june.head)).toEqual([]);
  });

  test('without dates nor orders in the later file, retention is unknown, not zero', () => {
    const nothing = new Float64Array(june.clients.keys.length).fill(Number.NaN);
    const blind = { ...june, clients: { ...june.clients, lastDay: nothing, orders: nothing } };
    expect(compare(march, blind).total).toMatchObject({ ordered: null, retention: null });
  });

  test('without dates, whoever has more orders than before has ordered', () => {
    const nothing = new Float64Array(june.clients.keys.length).fill(Number.NaN);
    const undated = { ...june, clients: { ...june.clients, lastDay: nothing } };
    expect(compare(march, undated).total.ordered).toBe(3);
  });
});

describe('the dates of the past', () => {
  test('a year before, quarter by quarter, from the first order on, away from what is kept', () => {
    const first = dayNumber(day('2024-07-15'));
    expect(pastDates(day('2025-06-30'), first, [])).toEqual(['2024-09-30', '2024-12-30', '2025-03-30']);
    expect(pastDates(day('2025-06-30'), first, [day('2025-04-30')])).toEqual(['2024-09-30', '2024-12-30']);
    expect(pastDates(day('2025-06-30'), undefined, [])).toEqual([]);
  });

  test('compared with the latest date that is four weeks older, else with the one before', () => {
    const dates = ['2025-03-31', '2025-05-31', '2025-06-29'].map(day);
    expect(earlierDate(dates, day('2025-06-30'))).toBe('2025-05-31');
    expect(earlierDate(dates.slice(2), day('2025-06-30'))).toBe('2025-06-29');
    expect(earlierDate([], day('2025-06-30'))).toBeUndefined();
  });
});
