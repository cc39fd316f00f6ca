import type { Phrase } from '../../model/problem';
import { quantile } from '../quantile';
import { PACE_LATE, PACE_ON_TIME, PACE_PAUSED_BEFORE } from '../sentences/cycle-sentences';
import { daysOf } from '../sentences/quantities';
import { fill } from '../sentences/sentence';

/** Orders one by one, in any order: the client's index and the day. Amounts that are no orders are left out before. */
export interface OrderDays {
  readonly client: Int32Array;
  readonly day: Float64Array;
  readonly clients: number;
  readonly asOfDay: number;
}

/** Fewer purchase days make no rhythm: two gaps at least. */
const FEWEST_DAYS = 3;

/** A client is late once its silence exceeds so many times its rhythm. */
export const LATE_FROM = 1.5;

export const PACE = { unknown: 0, onTime: 1, late: 2, pausedBefore: 3 } as const;

/** One client per index. */
export interface Rhythms {
  /** Median whole or half days between two purchase days; NaN below three of them. */
  readonly rhythm: Float64Array;
  /** Longest gap between two purchase days; NaN as above. */
  readonly longestGap: Float64Array;
  /** Days from the last order to the analysis; NaN without order. */
  readonly silence: Float64Array;
  /** A value of {@link PACE}. */
  readonly pace: Uint8Array;
}

/**
 * Own rhythm of each client and whether it is late on it. Orders of one day are one purchase. Late: silent for more than
 * 1.5 times its rhythm; `pausedBefore`: late by that measure, but it already let as much time pass and came back, as
 * seasonal clients do. Orders after the analysis are passed over.
 */
export function rhythmsOf(orders: OrderDays, lateFrom: number = LATE_FROM): Rhythms {
  const none = (): Float64Array => new Float64Array(orders.clients).fill(Number.NaN);
  const rhythms = {
    rhythm: none(),
    longestGap: none(),
    silence: none(),
    pace: new Uint8Array(orders.clients),
  };
  const moments = sortedMoments(orders);
  for (let from = 0; from < moments.length; ) {
    const client = clientOf(moments[from]!);
    let to = from + 1;
    while (to < moments.length && clientOf(moments[to]!) === client) to++;
    describeClient(rhythms, client, moments.subarray(from, to), { ...orders, lateFrom });
    from = to;
  }
  return rhythms;
}

/** Days of a client fit in this many numbers, before and after 1970. */
const DAY_SPAN = 2 ** 20;
const clientOf = (moment: number): number => Math.floor(moment / DAY_SPAN);
const dayOf = (moment: number): number => (moment % DAY_SPAN) - DAY_SPAN / 2;

function sortedMoments({ client, day, asOfDay }: OrderDays): Float64Array {
  const moments = new Float64Array(day.length);
  let used = 0;
  for (let index = 0; index < day.length; index++) {
    if (day[index]! <= asOfDay) moments[used++] = client[index]! * DAY_SPAN + day[index]! + DAY_SPAN / 2;
  }
  return moments.subarray(0, used).sort();
}

function describeClient(
  rhythms: Rhythms,
  client: number,
  moments: Float64Array,
  { asOfDay, lateFrom }: { readonly asOfDay: number; readonly lateFrom: number },
): void {
  const gaps: number[] = [];
  for (let index = 1; index < moments.length; index++) {
    const gap = moments[index]! - moments[index - 1]!;
    if (gap > 0) gaps.push(gap);
  }
  const silence = asOfDay - dayOf(moments[moments.length - 1]!);
  rhythms.silence[client] = silence;
  if (gaps.length + 1 < FEWEST_DAYS) return;
  const sorted = Float64Array.from(gaps).sort();
  rhythms.rhythm[client] = quantile(sorted, 1, 2);
  rhythms.longestGap[client] = sorted[sorted.length - 1]!;
  rhythms.pace[client] = paceOf(silence, lateFrom * rhythms.rhythm[client]!, rhythms.longestGap[client]!);
}

function paceOf(silence: number, patience: number, longestGap: number): number {
  if (silence <= patience) return PACE.onTime;
  return silence <= longestGap ? PACE.pausedBefore : PACE.late;
}

/** What to say of a client's pace; `undefined` where it has none to be late on. */
export function paceReason(
  { rhythm, longestGap, silence, pace }: Rhythms,
  client: number,
): Phrase | undefined {
  const sentence = [undefined, PACE_ON_TIME, PACE_LATE, PACE_PAUSED_BEFORE][pace[client]!];
  return (
    sentence &&
    fill(sentence, {
      rhythm: daysOf(rhythm[client]!),
      silence: daysOf(silence[client]!),
      longest: daysOf(longestGap[client]!),
    })
  );
}
