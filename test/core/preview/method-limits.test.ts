import fc from 'fast-check';
import type { Analysis, AnalysisOptions } from '../../../src/core/analysis/analysis';
import type { OwnLimits } from '../../../src/core/analysis/own-limits';
import type { Grid } from '../../../src/core/model/table';
import { figuresOf, waysOf } from '../../../src/core/preview/client-figures';
import { packFigures, unpackFigures } from '../../../src/core/preview/pack-figures';
import { previewSegments } from '../../../src/core/preview/segment-preview';
import { type Segmenting, segmentingOf } from '../../../src/core/preview/segmenting';
import { analysisOf } from '../../support/analysis';
import { gridOf, tableOf } from '../../support/grid';

type Asked = Partial<AnalysisOptions>;

const analysed = (base: Grid, options: Asked): Analysis => analysisOf('2025-06-30', base, options);

/** The sizes that a page makes by these limits, of figures that crossed to it in parts of three clients. */
function madeHere(analysis: Analysis, limits: Segmenting['limits']) {
  const figures = figuresOf(analysis);
  const parts = [0, 3, 6, 9, 12].map((first) => packFigures(figures, first, 3));
  const segmenting = { ...segmentingOf(analysis)!, limits } as Segmenting;
  return previewSegments(unpackFigures(JSON.parse(JSON.stringify(parts))), segmenting).sizes;
}

const madeThere = ({ segments }: Analysis) =>
  segments.map(({ members, revenue }) => ({ clients: members.length, revenue }));

const clients = (sizes: readonly { readonly clients: number }[]) => sizes.map((size) => size.clients);

describe('limits moved of A → D', () => {
  const base = tableOf(`
    Code | Dernier achat | Nb commandes | CA HT  | Marge brute | Coût de service | Potentiel
    C1   | 20/06/2025    | 3            | 600,00 | 300,00      | 0,00            | 10
    C2   | 20/06/2025    | 3            | 600,00 | 180,00      | 0,00            | 80
    C3   | 20/06/2025    | 3            | 600,00 | 180,00      | 0,00            | 10
    C4   | 20/06/2025    | 3            | 300,00 | 150,00      | 0,00            | 10
    C5   | 20/06/2025    | 3            | 300,00 | 90,00       | 0,00            | 10
    C6   | 20/06/2025    | 3            | 50,00  | 5,00        | 0,00            | 10
    C7   | 20/06/2025    | 3            | 600,00 | 300,00      | 200,00          | 10
    C8   | 20/06/2025    | 3            | 600,00 |             | 0,00            | 10
    C9   | 20/06/2025    | 3            | 100,00 | 20,00       | 0,00            | 10
    C10  | 20/06/2025    | 3            | 300,00 | 10,00       | 30,00           | 10
  `);

  test('worked by hand: what reaches a limit is still below it; a heavy service keeps from A', () => {
    const limits = { revenue: [10_000, 50_000], marginRate: [0.2, 0.4] };
    // A: C1, C2. B: C3, C4, C7. C: C5. D: C6, C9, C10. Without a class: C8.
    expect(madeHere(analysed(base, { method: 'abcd' }), limits)).toEqual([
      { clients: 2, revenue: 120_000 },
      { clients: 3, revenue: 150_000 },
      { clients: 1, revenue: 30_000 },
      { clients: 3, revenue: 45_000 },
      { clients: 1, revenue: 60_000 },
    ]);
  });
});

describe('limits moved of the life cycle', () => {
  const base = tableOf(`
    Code | Premier achat | Dernier achat | Nb commandes | CA HT
    L1   | 01/05/2025    | 20/06/2025    | 2            | 1,00
    L2   | 01/01/2024    | 22/03/2025    | 5            | 2,00
    L3   | 01/01/2024    | 22/03/2025    | 6            | 3,00
    L4   | 01/01/2024    | 21/03/2025    | 6            | 4,00
    L5   | 01/01/2020    | 12/12/2024    | 6            | 5,00
    L6   | 01/01/2020    | 11/12/2024    | 6            | 6,00
    L7   | 01/01/2020    | 22/04/2023    | 6            | 7,00
    L8   | 01/01/2020    | 21/04/2023    | 6            | 8,00
    L9   |               | 22/03/2025    | 9            | 9,00
    L10  |               |               | 0            |
  `);

  test('worked by hand: the day of a limit belongs to the better stage; no first order, no long standing', () => {
    const limits = {
      ...{ newUntil: 60, activeUntil: 100, loyalFrom: 400, loyalOrders: 5 },
      ...{ dormantUntil: 200, inactiveUntil: 800 },
    };
    // New: L1. Long-standing: L3. Active: L2, L9. Sleeping: L4, L5. Inactive: L6, L7. To archive: L8.
    expect(clients(madeHere(analysed(base, { method: 'cycle' }), limits))).toEqual([1, 1, 2, 2, 2, 1]);
  });
});

describe('limits moved of the weighted score', () => {
  const base = tableOf(`
    Code | Dernier achat | Nb commandes | CA HT | Clics
    S1   | 20/06/2025    | 3            | 1,00  | 0
    S2   | 20/06/2025    | 3            | 2,00  | 1
    S3   | 20/06/2025    | 3            | 3,00  | 2
    S4   | 20/06/2025    | 3            | 4,00  | 3
    S5   | 20/06/2025    | 3            | 5,00  | 4
    S6   | 20/06/2025    | 3            | 6,00  |
  `);
  const byClicks = (weight: number): Asked => ({
    method: 'score',
    criteria: [
      { source: 4, weight },
      { source: 'revenue', weight: 0 },
    ],
  });

  test('worked by hand: five ranks of clicks are 0, 25, 50, 75 and 100; unknown clicks are no class', () => {
    const analysis = analysed(base, byClicks(1));
    expect(clients(madeHere(analysis, { a: 75, b: 50 }))).toEqual([2, 1, 2, 1]);
    expect(clients(madeHere(analysis, { a: 76, b: 51 }))).toEqual([1, 1, 3, 1]);
  });

  test('the figures of other weights are others, and are told apart from these', () => {
    const ways = [1, 1, 2].map((weight) => waysOf(analysed(base, byClicks(weight))));
    expect(ways[0]).toBe(ways[1]);
    expect(ways[2]).not.toBe(ways[0]);
  });
});

test('the profile has no limits to move', () => {
  const rows = Array.from({ length: 20 }, (_, index) => [
    ...[`P${index}`, '20/06/2025', '3', `${index},00`, index % 2 ? 'BTP' : 'Santé'],
  ]);
  const base = gridOf([['Code', 'Dernier achat', 'Nb commandes', 'CA HT', 'Secteur'], ...rows]);
  expect(segmentingOf(analysed(base, { method: 'profile' }))).toBeUndefined();
});

describe('any small base, any limits: the sizes of the page are those of the tabs', () => {
  const two = (value: number): string => String(value).padStart(2, '0');
  /** A day of the four years before the analysis. */
  const DAY = fc
    .tuple(
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 2021, max: 2024 }),
    )
    .map(([day, month, year]) => `${two(day)}/${two(month)}/${year}`);
  const units = (least: number, most: number) =>
    fc
      .integer({ min: least, max: most })
      .map((cents) => `${Math.floor(cents / 100)},${two(Math.abs(cents % 100))}`);
  const orBlank = <Value>(some: fc.Arbitrary<Value>) => fc.option(some, { nil: '', freq: 5 });
  const count = (most: number) => fc.integer({ min: 1, max: most }).map(String);
  const CLIENT = fc.tuple(
    ...[orBlank(DAY), orBlank(DAY), orBlank(count(12)), orBlank(units(0, 90_000))],
    ...[orBlank(units(0, 40_000)), orBlank(units(0, 20_000)), orBlank(count(99)), orBlank(count(9))],
  );
  const HEADER = [
    ...['Code', 'Premier achat', 'Dernier achat', 'Nb commandes', 'CA HT'],
    ...['Marge brute', 'Coût de service', 'Potentiel', 'Clics'],
  ];
  /** Four whole clients, so that every method has what it asks, and others with gaps. */
  const WHOLE = [
    ['01/02/2021', '20/06/2025', '9', '500,00', '200,00', '10,00', '80', '4'],
    ['03/03/2022', '10/01/2025', '5', '120,00', '20,00', '15,00', '20', '1'],
    ['04/04/2023', '28/05/2023', '1', '900,00', '90,00', '5,00', '50', '7'],
    ['05/05/2025', '05/06/2025', '2', '60,00', '30,00', '0,00', '10', '2'],
  ];
  const BASE = fc
    .array(CLIENT, { maxLength: 8 })
    .map((others) =>
      gridOf([HEADER, ...[...WHOLE, ...others].map((cells, index) => [`C${index}`, ...cells])]),
    );
  const ascending = (values: fc.Arbitrary<number>, length: number) =>
    fc.array(values, { minLength: length, maxLength: length }).map((some) => some.sort((a, b) => a - b));
  const days = fc.integer({ min: 1, max: 1600 });

  /** Some of the whole clients, and of those with gaps, that a person kept in a segment. */
  const KEPT = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 3 });
  const keptIn = (segment: string, some: readonly number[]): Asked => ({
    kept: new Map(some.map((client) => [client, { segment, reason: '' }])),
  });

  const same = (base: Grid, method: 'abcd' | 'cycle', limits: OwnLimits, kept: Asked) => {
    const moved = analysed(base, { method, limits, ...kept });
    expect(madeHere(analysed(base, { method, ...kept }), limits[method]!)).toEqual(madeThere(moved));
  };

  test('A → D', () => {
    const revenue = ascending(fc.integer({ min: -100, max: 90_000 }), 2);
    const marginRate = ascending(fc.double({ min: -1, max: 2, noNaN: true }), 2);
    fc.assert(
      fc.property(BASE, revenue, marginRate, KEPT, (base, amounts, rates, kept) => {
        same(base, 'abcd', { abcd: { revenue: amounts, marginRate: rates } }, keptIn('B', kept));
      }),
    );
  });

  test('life cycle', () => {
    const orders = fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined });
    fc.assert(
      fc.property(
        BASE,
        ascending(days, 3),
        days,
        days,
        orders,
        KEPT,
        (base, silences, fresh, old, many, kept) => {
          const [activeUntil, dormantUntil, inactiveUntil] = silences as [number, number, number];
          const loyal = many === undefined ? {} : { loyalOrders: many };
          const stages = { newUntil: fresh, activeUntil, loyalFrom: old, dormantUntil, inactiveUntil };
          same(base, 'cycle', { cycle: { ...stages, ...loyal } }, keptIn('Dormant', kept));
        },
      ),
    );
  });

  test('weighted score', () => {
    fc.assert(
      fc.property(BASE, ascending(fc.integer({ min: 0, max: 100 }), 2), (base, limits) => {
        const [b, a] = limits as [number, number];
        const moved = analysed(base, { method: 'score', scoreLimits: { a, b } });
        expect(madeHere(analysed(base, { method: 'score' }), { a, b })).toEqual(madeThere(moved));
      }),
    );
  });
});

test.each(['abcd', 'cycle', 'score'] as const)(
  'five thousand clients take less than 50 milliseconds a movement: %s',
  (method) => {
    const rows = Array.from({ length: 5000 }, (_, index) => [
      ...[`C${index}`, '01/02/2021', `${1 + (index % 28)}/0${1 + (index % 9)}/2024`, `${1 + (index % 11)}`],
      ...[`${(index * 7919) % 5000},00`, `${(index * 31) % 900},00`, `${index % 50},00`, `${index % 97}`],
    ]);
    const header = ['Code', 'Premier achat', 'Dernier achat', 'Nb commandes', 'CA HT', 'Marge brute'];
    const analysis = analysed(gridOf([[...header, 'Coût de service', 'Clics'], ...rows]), { method });
    const [figures, segmenting] = [figuresOf(analysis), segmentingOf(analysis)!];
    const times = Array.from({ length: 5 }, () => {
      const started = performance.now();
      previewSegments(figures, segmenting);
      return performance.now() - started;
    });
    process.stdout.write(`${method}: ${Math.min(...times).toFixed(1)} ms a movement\n`);
    expect(Math.min(...times)).toBeLessThan(50);
  },
);
