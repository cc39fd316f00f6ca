import fc from 'fast-check';
import { amountByClass, cross } from '../../../src/core/scoring/crossing';
import { ENGAGEMENT, engagementOf } from '../../../src/core/scoring/engagement';
import { crossedSegments } from '../../../src/core/segments/crossed-segments';
import { ENGAGEMENT_SEGMENTS } from '../../../src/core/segments/engagement-segments';

const classes = (...names: string[]) =>
  names.map((fr) => ({ id: fr, name: { fr, en: fr }, member: { fr, en: fr }, meaning: { fr, en: fr } }));

describe('two methods crossed', () => {
  const row = { of: Int8Array.of(0, 0, 1, 1, -1, 1), count: 2 };
  const column = { of: Int8Array.of(0, 1, 1, 1, 0, -1), count: 2 };

  test('clients and revenue of each pair; who lacks a class is counted apart', () => {
    const crossing = cross(row, column, Float64Array.of(100, 50, 10, Number.NaN, 7, 7));
    expect([...crossing.clients]).toEqual([1, 1, 0, 2]);
    expect([...crossing.revenue]).toEqual([100, 50, 0, 10]);
    expect(crossing.unplaced).toBe(2);
  });

  test('overdue amounts beside each class, unknown ones counted', () => {
    expect(amountByClass(row.of, 2, Float64Array.of(120, 0, Number.NaN, 30, 999, 20))).toEqual([
      { clients: 2, concerned: 1, unknown: 0, amount: 120 },
      { clients: 3, concerned: 2, unknown: 1, amount: 50 },
    ]);
  });
});

test('engagement: clicks, else opens, else nothing; unknown when both are', () => {
  const opens = Float64Array.of(5, 5, 0, Number.NaN, Number.NaN, 0);
  const clicks = Float64Array.of(2, 0, 0, Number.NaN, 1, Number.NaN);
  expect(Array.from(engagementOf(opens, clicks), (place) => ENGAGEMENT[place])).toEqual([
    'clicks',
    'opens',
    'silent',
    'unknown',
    'clicks',
    'silent',
  ]);
  expect(ENGAGEMENT_SEGMENTS.map(({ id }) => id)).toEqual(ENGAGEMENT.map((one) => `engagement-${one}`));
});

describe('a crossing as segments, under the guard rail', () => {
  /** Clients per cell, row by row → one client each. */
  function clientsOf(
    cells: readonly (readonly number[])[],
    rows: readonly string[] = ['Actifs', 'Dormants', 'Inactifs', 'À archiver'],
  ) {
    const pairs = cells.flatMap((counts, one) =>
      counts.flatMap((count, other) => Array.from({ length: count }, () => [one, other] as const)),
    );
    const row = {
      of: Int8Array.from(pairs, ([one]) => one),
      classes: classes(...rows),
    };
    const column = {
      of: Int8Array.from(pairs, ([, other]) => other),
      classes: classes('Gros', 'Moyens', 'Petits'),
    };
    const crossing = cross(
      { of: row.of, count: rows.length },
      { of: column.of, count: 3 },
      new Float64Array(pairs.length),
    );
    return crossedSegments(row, column, crossing);
  }

  test('large cells stand, small ones of a row go together, what is left goes to « Autres »', () => {
    // 100 clients: a cell needs 5.
    const { segments } = clientsOf([
      [20, 30, 20],
      [10, 4, 3],
      [4, 5, 4],
    ]);
    expect(segments.map(({ name, clients }) => `${name.fr}: ${clients}`)).toEqual([
      'Actifs · Gros: 20',
      'Actifs · Moyens: 30',
      'Actifs · Petits: 20',
      'Dormants · Gros: 10',
      'Dormants · autres: 7',
      'Inactifs · Moyens: 5',
      'Inactifs · autres: 8',
    ]);
  });

  test('a row without a large cell keeps its own name, and what is too small goes to « Autres »', () => {
    const { segments } = clientsOf([
      [20, 0, 0],
      [3, 3, 3],
      [2, 0, 1],
    ]);
    expect(segments.map(({ name, clients }) => `${name.fr}: ${clients}`)).toEqual([
      'Actifs · Gros: 20',
      'Dormants: 9',
      'Autres: 3',
    ]);
  });

  test('where a class is called « Autres » itself, what is too small bears another name', () => {
    const { segments } = clientsOf(
      [
        [20, 0, 0],
        [2, 0, 1],
        [3, 3, 3],
      ],
      ['BTP', 'Santé', 'Autres'],
    );
    expect(segments.map(({ name, clients }) => `${name.fr}: ${clients}`)).toEqual([
      'BTP · Gros: 20',
      'Autres: 9',
      'Autres croisements: 3',
    ]);
    expect(new Set(segments.map(({ id }) => id)).size).toBe(3);
  });

  test('more than eight: the smallest pairs close up within their row, and nobody goes to « Autres » for it', () => {
    // 207 clients: ten pairs of eleven at least.
    const { segments } = clientsOf([
      [40, 30, 30],
      [20, 20, 20],
      [12, 12, 12],
      [11, 0, 0],
    ]);
    expect(segments.map(({ name, clients }) => `${name.fr}: ${clients}`)).toEqual([
      'Actifs · Gros: 40',
      'Actifs · Moyens: 30',
      'Actifs · Petits: 30',
      'Dormants · Gros: 20',
      'Dormants · Moyens: 20',
      'Dormants · Petits: 20',
      'Inactifs: 36',
      'À archiver · Gros: 11',
    ]);
  });

  test('every client placed is in exactly one segment, at most eight of them, none small but « Autres »', () => {
    const cell = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 40 }));
    const cells = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(cells, (counts) => {
        const { segments, segmentOf } = clientsOf(counts);
        const all = counts.flat().reduce((sum, count) => sum + count, 0);
        expect(segments.reduce((sum, { clients }) => sum + clients, 0)).toBe(all);
        expect(segments.length).toBeLessThanOrEqual(8);
        segments.forEach(({ id, clients }, place) => {
          expect(segmentOf.filter((segment) => segment === place)).toHaveLength(clients);
          if (id !== 'crossed-others') expect(clients).toBeGreaterThanOrEqual(Math.max(5, 0.05 * all));
        });
      }),
    );
  });
});
