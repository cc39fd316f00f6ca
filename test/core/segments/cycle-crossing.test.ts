import { CYCLE_STAGES, type CycleStage } from '../../../src/core/scoring/life-cycle/life-cycle';
import { crossCycle } from '../../../src/core/segments/cycle-crossing';

const GROUPS: readonly (readonly [clients: number, stage: CycleStage, engagement: number])[] = [
  [20, 'active', 0],
  [20, 'active', 2],
  [10, 'dormant', 0],
  [2, 'new', 1],
  [9, 'prospect', 3],
  [3, 'to-complete', 0],
];
const clients = GROUPS.flatMap(([count, stage, engagement]) =>
  Array.from({ length: count }, () => ({ stage: CYCLE_STAGES.indexOf(stage), engagement })),
);
const crossed = crossCycle(
  Int8Array.from(clients, ({ stage }) => stage),
  'engagement',
  Int8Array.from(clients, ({ engagement }) => engagement),
  new Float64Array(clients.length).fill(10),
);

test('life cycle × reactions: the segments to act on, who is no client yet left out', () => {
  expect(crossed.segments.map(({ name, clients: count }) => `${name.fr}: ${count}`)).toEqual([
    'Actifs · Cliquent: 20',
    'Actifs · Sans réaction: 20',
    'Dormants · Cliquent: 10',
    'Autres: 2',
  ]);
  expect(crossed.crossing.unplaced).toBe(12);
  expect([...crossed.segmentOf].slice(-12)).toEqual(new Array(12).fill(-1));
});

test('counts and revenue of each pair are kept beside', () => {
  const active = 2;
  expect(crossed.crossing.revenue[active * crossed.crossing.columns]).toBe(200);
});
