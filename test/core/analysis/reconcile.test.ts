import fc from 'fast-check';
import type { Analysis } from '../../../src/core/analysis/analysis';
import { isoDateOfDay } from '../../../src/core/model/iso-date';
import { analysisOf } from '../../support/analysis';
import { gridOf } from '../../support/grid';

const DAY_ZERO = 20_000;
const AS_OF = isoDateOfDay(DAY_ZERO);

const french = (day: number): string =>
  isoDateOfDay(DAY_ZERO - day)
    .split('-')
    .reverse()
    .join('/');
const money = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');

/** A cell that is usually right, sometimes blank, sometimes wrong. */
const dirty = (right: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: fc.constantFrom('', 'n/a', '???') });

const clientRow = fc.tuple(
  dirty(fc.integer({ min: -30, max: 2000 }).map(french)),
  dirty(fc.nat(30).map(String)),
  dirty(fc.integer({ min: -50_000, max: 900_000 }).map(money)),
);
const orderRow = fc.tuple(
  fc.constantFrom('Facture', 'Facture', 'Facture', 'Avoir', 'Devis', 'Annulée'),
  dirty(fc.nat(9).map((client) => `C${client}`)),
  dirty(fc.integer({ min: -30, max: 2000 }).map(french)),
  dirty(fc.integer({ min: -50_000, max: 900_000 }).map(money)),
);

// Enough plain rows in front for the columns to be recognised, whatever follows.
const PLAIN_CLIENTS = Array.from({ length: 40 }, (_, i) => [
  `P${i}`,
  french(i * 3),
  String(i % 7),
  money(i * 1000),
]);
const PLAIN_ORDERS = Array.from({ length: 40 }, (_, i) => [
  `F${i}`,
  'Facture',
  `C${i % 9}`,
  french(i * 3),
  money(i * 1000 + 1),
]);

const clientBase = fc
  .array(clientRow, { maxLength: 4 })
  .map((rows) =>
    gridOf([
      ['Code client', 'Dernier achat', 'Nb commandes', 'CA HT'],
      ...PLAIN_CLIENTS,
      ...rows.map((row, index) => [`D${index}`, ...row]),
    ]),
  );
const orderBase = fc
  .array(orderRow, { maxLength: 4 })
  .map((rows) =>
    gridOf([
      ['N° facture', 'Type', 'Code client', 'Date', 'Montant HT'],
      ...PLAIN_ORDERS,
      ...rows.map((row, index) => [`X${index}`, ...row]),
    ]),
  );

function expectNothingLost(analysis: Analysis, rows: number): void {
  const { source, difference } = analysis.reconciliation;
  expect(source.rows).toBe(rows);
  expect(difference).toEqual({ rows: 0, amount: 0 });
  const inSegments = analysis.segments.reduce((sum, segment) => sum + segment.members.length, 0);
  expect(inSegments).toBe(analysis.scored);
  expect(analysis.reconciliation.lines[0]).toMatchObject({
    clients: analysis.scored,
    amount: analysis.segments.reduce((sum, segment) => sum + segment.revenue, 0),
  });
}

describe('nothing counted is lost', () => {
  test('client tables: source = segments + prospects + to complete + left out, in rows and cents', () => {
    fc.assert(
      fc.property(clientBase, (grid) => {
        expectNothingLost(analysisOf(AS_OF, grid), grid.rowCount - 1);
      }),
      { numRuns: 150 },
    );
  });

  test('order lists: the same, credit notes without orders apart', () => {
    fc.assert(
      fc.property(orderBase, (grid) => {
        expectNothingLost(analysisOf(AS_OF, grid), grid.rowCount - 1);
      }),
      { numRuns: 150 },
    );
  });

  test('shuffling the rows changes no client, no segment, no limit', () => {
    fc.assert(
      fc.property(orderBase, fc.infiniteStream(fc.nat()), (grid, stream) => {
        const order = Array.from({ length: grid.rowCount - 1 }, (_, index) => index + 1);
        for (let index = order.length - 1; index > 0; index--) {
          const other = stream.next().value % (index + 1);
          [order[index], order[other]] = [order[other]!, order[index]!];
        }
        const shuffled = gridOf(
          [0, ...order].map((row) => grid.columns.map((column) => column.values[row] ?? null)),
        );
        expect(picture(analysisOf(AS_OF, shuffled))).toEqual(picture(analysisOf(AS_OF, grid)));
      }),
      { numRuns: 50 },
    );
  });
});

/** Limits, and each named client with its figures, in the order of names. */
function picture({ clients, rfm, segments, segmentOf, pmg }: Analysis): unknown {
  const lines = clients.keys.flatMap((key, client) => {
    if (key.startsWith('ligne')) return [];
    const scores = [rfm!.r[client], rfm!.f[client], rfm!.m[client]].join('');
    return [
      [key, scores, segments[segmentOf[client]!]?.id, pmg.classes[client], clients.revenue[client]].join(' '),
    ];
  });
  return { limits: rfm!.limits, lines: lines.sort() };
}
