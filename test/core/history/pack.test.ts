import fc from 'fast-check';
import { linesOf, readLabels, readSnapshot, type SnapshotLine } from '../../../src/core/history/lines';
import { packClients, unpackClients } from '../../../src/core/history/pack';
import type { Snapshot, SnapshotClients } from '../../../src/core/history/snapshot';
import { dayNumber } from '../../../src/core/model/iso-date';
import { day } from '../../support/analysis';

const AS_OF = day('2025-06-30');
const TODAY = dayNumber(AS_OF);

const figure = fc.oneof(fc.constant(Number.NaN), fc.integer({ min: -1e12, max: 1e12 }));

const client = fc.record({
  key: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  segment: fc.integer({ min: -1, max: 40 }),
  orders: fc.oneof(fc.constant(Number.NaN), fc.nat(5000)),
  lastDay: fc.oneof(fc.constant(Number.NaN), fc.integer({ min: -30_000, max: TODAY })),
  revenue: figure,
  code: fc.constantFrom('', '543', '111'),
});

const clientsOf = (
  records: readonly (typeof client extends fc.Arbitrary<infer Value> ? Value : never)[],
) => ({
  keys: records.map(({ key }) => key),
  segmentOf: Int8Array.from(records, ({ segment }) => segment),
  orders: Float64Array.from(records, ({ orders }) => orders),
  lastDay: Float64Array.from(records, ({ lastDay }) => lastDay),
  revenue: Float64Array.from(records, ({ revenue }) => revenue),
  codes: records.map(({ code }) => code),
});

const snapshotWith = (clients: SnapshotClients, asOf = AS_OF): Snapshot => ({
  head: {
    ...{ asOf, origin: 'analysis', method: 'rfm', tax: 'HT', currency: '€' },
    ...{ identity: ['client-id'], cumulative: true, segments: [] },
  },
  clients,
});

/** Fifty thousand clients with figures as wide as real ones are. */
const base = (count: number): SnapshotClients => ({
  keys: Array.from({ length: count }, (_, index) => `CLI-${String(index).padStart(6, '0')}`),
  segmentOf: Int8Array.from({ length: count }, (_, index) => index % 8),
  orders: Float64Array.from({ length: count }, (_, index) => index % 90),
  lastDay: Float64Array.from({ length: count }, (_, index) => TODAY - (index % 1500)),
  revenue: Float64Array.from({ length: count }, (_, index) => (index * 7919) % 5_000_000),
  codes: Array.from({ length: count }, () => '543'),
});

describe('a snapshot as text', () => {
  test('comes back as it was, whatever the references hold', () => {
    fc.assert(
      fc.property(fc.array(client, { maxLength: 30 }), (records) => {
        const clients = clientsOf(records);
        expect(unpackClients(packClients(clients, TODAY), TODAY)).toEqual(clients);
      }),
    );
  });

  test('is read by no spreadsheet as anything but text', () => {
    const clients = clientsOf([{ key: '=1+1', segment: 0, orders: 1, lastDay: 0, revenue: 0, code: '' }]);
    for (const piece of packClients(clients, TODAY)) expect(piece).toMatch(/^:/);
  });

  test('12 analyses of 50,000 clients: below 2 % of the ten million cells of a file, each cell below 50,000 characters', () => {
    const lines = linesOf(snapshotWith(base(50_000)));
    // A new tab has 26 columns, and keeps them.
    expect(12 * lines.length * 26).toBeLessThan(0.02 * 10_000_000);
    expect(Math.max(...lines.flat().map((text) => text.length))).toBeLessThanOrEqual(50_000);
  });
});

describe('the hidden tab, whatever became of it', () => {
  const [older, newer] = [snapshotWith(base(5_000), day('2025-03-31')), snapshotWith(base(5_000))];
  const rows = [...linesOf(older), ...linesOf(newer)];
  const labels = (lines: readonly SnapshotLine[]) => lines.map(([label]) => label);
  const dates = (lines: readonly SnapshotLine[]) =>
    readLabels(labels(lines)).snapshots.map(({ head }) => head.asOf);

  test('snapshots are found by date, and read piece by piece', () => {
    const { snapshots, damaged } = readLabels(labels(rows));
    expect(damaged).toBe(0);
    expect(snapshots.map(({ head }) => head.asOf)).toEqual(['2025-03-31', '2025-06-30']);
    const [, second] = snapshots;
    const pieces = rows.slice(second!.row, second!.row + second!.pieces).map(([, piece]) => piece);
    expect(readSnapshot(second!, pieces)?.clients).toEqual(newer.clients);
  });

  test('of two for one date, the one written last', () => {
    const again = linesOf(snapshotWith(base(10)));
    const { snapshots, superseded } = readLabels(labels([...rows, ...again]));
    expect(snapshots[1]!.pieces).toBe(1);
    expect(superseded.map(({ row }) => row)).toEqual([linesOf(older).length]);
  });

  test('a head, a piece or a row changed by hand is told, and the others stay usable', () => {
    const changed = (change: (lines: [string, string][]) => void): SnapshotLine[] => {
      const lines = rows.map(([label, piece]): [string, string] => [label, piece]);
      change(lines);
      return lines;
    };
    const head = changed((lines) => {
      lines[0]![0] = lines[0]![0].replace('HT', 'TTC');
    });
    expect([dates(head), readLabels(labels(head)).damaged]).toEqual([['2025-06-30'], 1]);
    const row = changed((lines) => lines.splice(1, 1));
    expect([dates(row), readLabels(labels(row)).damaged]).toEqual([['2025-06-30'], 1]);
    const [first] = readLabels(labels(rows)).snapshots;
    const pieces = rows.slice(0, first!.pieces).map(([, piece]) => piece.replace('CLI-000001', 'CLI-000002'));
    expect(readSnapshot(first!, pieces)).toBeUndefined();
  });

  test('nothing that may be typed there stops the reading', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('', '+1', '{}#0', 'null#', rows[0]![0], rows[1]![0]));
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), (typed) => {
        for (const { row, pieces } of readLabels(typed).snapshots) {
          expect(row + pieces).toBeLessThanOrEqual(typed.length);
        }
      }),
    );
  });
});
