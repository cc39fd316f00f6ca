import fc from 'fast-check';
import { dayNumber, readIsoDate } from '../../../../src/core/model/iso-date';
import { cycleReason } from '../../../../src/core/scoring/life-cycle/cycle-reason';
import {
  CYCLE_STAGES,
  type CycleLimits,
  DEFAULT_CYCLE_LIMITS,
  lifeCycle,
} from '../../../../src/core/scoring/life-cycle/life-cycle';
import { proposeCycleLimits } from '../../../../src/core/scoring/life-cycle/propose-limits';
import { CYCLE_SEGMENTS } from '../../../../src/core/segments/cycle-segments';

const AS_OF = dayNumber(readIsoDate('2025-12-31')!);
const UNKNOWN = Number.NaN;

const inputOf = (seniority: number, silence: number, orders: number) => ({
  firstDay: Float64Array.of(AS_OF - seniority),
  lastDay: Float64Array.of(AS_OF - silence),
  orders: Float64Array.of(orders),
  asOfDay: AS_OF,
});

const stageOf = (seniority: number, silence: number, orders: number, limits?: CycleLimits) =>
  CYCLE_STAGES[lifeCycle(inputOf(seniority, silence, orders), limits)[0]!];

const WITH_ORDERS = { ...DEFAULT_CYCLE_LIMITS, loyalOrders: 10 };

describe('stages, first match', () => {
  test.each([
    ['prospect', UNKNOWN, UNKNOWN, 0, 'no order'],
    ['prospect', 500, 400, 0, 'no order, whatever the dates say'],
    ['to-complete', UNKNOWN, UNKNOWN, 3, 'orders without a last date'],
    ['to-complete', 500, -1, 3, 'a last order after the analysis'],
    ['new', 90, 10, 5, 'first order 90 days ago'],
    ['active', 91, 10, 5, 'first order 91 days ago'],
    ['long-loyal', 365, 180, 11, 'a year old, active, more orders than the limit'],
    ['active', 365, 180, 10, 'as many orders as the limit is not above it'],
    ['active', 364, 180, 11, 'a day short of a year'],
    ['active', UNKNOWN, 180, 11, 'first order unknown: neither new nor long-standing'],
    ['active', 400, 20, UNKNOWN, 'number of orders unknown'],
    ['dormant', 800, 181, 50, ''],
    ['dormant', 800, 365, 50, ''],
    ['inactive', 2000, 366, 50, ''],
    ['inactive', 2000, 1095, 50, ''],
    ['archive', 2000, 1096, 50, ''],
    [undefined, UNKNOWN, UNKNOWN, UNKNOWN, 'nothing known'],
  ])('%s: first %p days ago, last %p, %p orders %s', (stage, seniority, silence, orders, _why) => {
    expect(stageOf(seniority, silence, orders, WITH_ORDERS)).toBe(stage);
  });

  test('without a limit in orders nobody is a long-standing client', () => {
    expect(stageOf(4000, 10, 500)).toBe('active');
  });

  test('a reason in days', () => {
    const reason = (stage: (typeof CYCLE_STAGES)[number]) => cycleReason(inputOf(400, 12, 25), stage, 0).fr;
    expect(reason('dormant')).toBe('dernier achat il y a 12 jours');
    expect(reason('new')).toBe('premier achat il y a 400 jours');
    expect(reason('long-loyal')).toBe('dernier achat il y a 12 jours, 25 commandes au total');
    expect(reason('prospect')).toBe('aucune commande');
  });

  test('each stage has its segment, in the same order', () => {
    expect(CYCLE_SEGMENTS.map(({ id }) => id)).toEqual(CYCLE_STAGES.map((stage) => `cycle-${stage}`));
  });
});

test('silence never makes a client more active', () => {
  const order = ['new', 'long-loyal', 'active', 'dormant', 'inactive', 'archive'];
  const days = fc.integer({ min: 0, max: 3000 });
  fc.assert(
    fc.property(days, days, days, fc.integer({ min: 1, max: 30 }), (seniority, silence, more, orders) => {
      const before = order.indexOf(stageOf(seniority, silence, orders, WITH_ORDERS)!);
      expect(order.indexOf(stageOf(seniority, silence + more, orders, WITH_ORDERS)!)).toBeGreaterThanOrEqual(
        before,
      );
    }),
  );
});

describe('limits proposed from the rhythm of the base', () => {
  test.each([
    [90, 90, 180, 360, 'a rhythm of three months gives about the usual limits'],
    [30, 30, 60, 120, ''],
    [45, 60, 90, 180, 'in whole months'],
    [2, 30, 30, 60, 'days would make stages of no use'],
    [400, 180, 360, 720, 'and so would many years'],
  ])('%i days between orders: new %i, active %i, dormant %i %s', (interval, newUntil, active, dormant) => {
    const { limits, evidence } = proposeCycleLimits(interval, 12);
    expect(limits).toEqual({
      newUntil,
      activeUntil: active,
      dormantUntil: dormant,
      loyalFrom: 365,
      inactiveUntil: 1095,
      loyalOrders: 12,
    });
    expect(evidence.text.fr).toContain(`Temps médian entre deux commandes d’un client : ${interval} jours.`);
  });

  test('nobody ordered twice: the usual limits, said', () => {
    const { limits, evidence } = proposeCycleLimits(undefined, undefined);
    expect(limits).toEqual(DEFAULT_CYCLE_LIMITS);
    expect(evidence.code).toBe('cycle-usual-limits');
  });

  test('whatever the rhythm, each stage ends after the one before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (interval) => {
        const { limits } = proposeCycleLimits(interval, undefined);
        expect(limits.newUntil).toBeLessThanOrEqual(limits.activeUntil);
        expect(limits.activeUntil).toBeLessThan(limits.dormantUntil);
        expect(limits.dormantUntil).toBeLessThan(limits.inactiveUntil);
      }),
    );
  });
});
