import { dayNumber, readIsoDate } from '../../../../src/core/model/iso-date';
import { PACE, paceReason, rhythmsOf } from '../../../../src/core/scoring/life-cycle/rhythm';
import { seasonWarning, strongestSeason } from '../../../../src/core/scoring/life-cycle/seasonality';

const day = (date: string): number => dayNumber(readIsoDate(date)!);

/** One line per client: the days of its orders. */
function rhythms(...clients: readonly (readonly string[])[]) {
  const orders = clients.flatMap((dates, client) => dates.map((date) => ({ client, day: day(date) })));
  return rhythmsOf({
    client: Int32Array.from(orders, (order) => order.client),
    day: Float64Array.from(orders, (order) => order.day),
    clients: clients.length,
    asOfDay: day('2025-12-31'),
  });
}
const pace = (...dates: string[]): number => rhythms(dates).pace[0]!;

describe('own rhythm of a client', () => {
  test('the median of days between purchases, from three purchase days on', () => {
    const { rhythm } = rhythms(
      ['2025-10-01', '2025-11-30', '2025-10-31', '2025-12-10'],
      ['2025-10-01', '2025-10-31'],
      ['2025-10-01', '2025-10-01', '2025-10-31'],
      [],
    );
    expect([...rhythm]).toEqual([30, Number.NaN, Number.NaN, Number.NaN]);
  });

  test('late from one and a half times the rhythm, 45 days for 30', () => {
    const until = (last: string): number => pace('2025-08-18', '2025-09-17', last);
    expect([until('2025-10-17'), pace('2025-09-17', '2025-10-17', '2025-11-16')]).toEqual([
      PACE.late,
      PACE.onTime,
    ]);
  });

  test('a client that let as much time pass before, and came back, may be seasonal', () => {
    // 300 days between February and December 2024, then 314 days of silence; below, 357 then 274.
    expect(pace('2024-01-10', '2024-02-10', '2024-12-06', '2025-01-20', '2025-02-20')).toBe(PACE.late);
    const paused = rhythms(['2024-01-10', '2024-02-10', '2025-02-01', '2025-03-01', '2025-04-01']);
    expect(paused.pace[0]).toBe(PACE.pausedBefore);
    expect(paceReason(paused, 0)!.fr).toBe(
      'en retard sur son rythme : rythme de 31 jours, silence de 274 jours ; a déjà laissé passer 357 jours, peut-être un client saisonnier',
    );
    expect(paceReason(rhythms(['2025-01-01']), 0)).toBeUndefined();
  });

  test('orders after the analysis are passed over', () => {
    expect(rhythms(['2025-12-01', '2026-02-01']).silence[0]).toBe(30);
  });
});

describe('seasons of the base', () => {
  const monthly = (perMonth: readonly number[], years: number): Float64Array => {
    const days: number[] = [];
    for (let year = 0; year < years; year++) {
      perMonth.forEach((orders, month) => {
        const date = `${2022 + year}-${String(month + 1).padStart(2, '0')}-15`;
        for (let order = 0; order < orders; order++) days.push(day(date));
      });
    }
    return Float64Array.from(days);
  };

  test('half of the orders within three months is a season, across New Year too', () => {
    const season = strongestSeason(monthly([10, 3, 3, 3, 3, 3, 3, 3, 3, 3, 10, 10], 3))!;
    expect([season.firstMonth, Math.round(season.share * 100)]).toEqual([10, 53]);
    expect(seasonWarning(season)[0]!.text.fr).toContain('de novembre à janvier');
  });

  test('even months give no warning', () => {
    expect(seasonWarning(strongestSeason(monthly(new Array(12).fill(4), 3)))).toEqual([]);
  });

  test('one year, or few orders, tell nothing', () => {
    expect(strongestSeason(monthly(new Array(12).fill(20), 1))).toBeUndefined();
    expect(strongestSeason(monthly([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], 4))).toBeUndefined();
    expect(strongestSeason(new Float64Array(0))).toBeUndefined();
  });
});
