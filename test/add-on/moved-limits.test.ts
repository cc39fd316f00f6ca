import type { AnalysisRequest } from '../../src/contract/requests';
import { movedLimit } from '../../src/core/preview/move-limit';
import { unpackFigures } from '../../src/core/preview/pack-figures';
import { previewSegments } from '../../src/core/preview/segment-preview';
import type { RfmSegmenting } from '../../src/core/preview/segmenting';
import { AddOn, clientRows } from '../support/add-on';

function opened(count = 200): { addOn: AddOn; request: AnalysisRequest } {
  const addOn = new AddOn();
  const sheetId = addOn.addTab('Clients', clientRows(count));
  return { addOn, request: { source: { sheetId }, asOf: '2026-01-01' } };
}

const settingOf = (addOn: AddOn, label: string): string =>
  addOn.shown('Réglages').find(([name]) => name === label)?.[1] ?? '';

/** The limits that the file proposes, with that between R4 and R3 moved to 500 days. */
function moved(addOn: AddOn, request: AnalysisRequest) {
  const { movable } = addOn.answer('preview', request);
  const segmenting = movable!.segmenting as RfmSegmenting;
  const recency = movedLimit(segmenting.limits.recency, 1, 500);
  return { segmenting, limits: { ...segmenting.limits, recency } };
}

describe('limits moved in the sidebar', () => {
  test('give at once, from the figures alone, the segments that the server then announces and writes', () => {
    const { addOn, request } = opened();
    const { segmenting, limits } = moved(addOn, request);
    const { figures } = addOn.answer('figures', { ...request, page: 0 });
    const here = previewSegments(unpackFigures([figures]), { ...segmenting, limits });
    const there = addOn.answer('preview', { ...request, limits: { rfm: limits } });
    expect(here.sizes.map(({ clients }) => clients)).toEqual(there.segments.map(({ clients }) => clients));
    expect(there.segments).not.toEqual(addOn.answer('preview', request).segments);
    addOn.run({ ...request, limits: { rfm: limits } });
    for (const { name, clients } of there.segments.filter((segment) => segment.clients > 0))
      expect([name.fr, addOn.shown(name.fr).length - 2]).toEqual([name.fr, clients]);
  });

  test('are kept in « Réglages », frozen, and serve the next analysis', () => {
    const { addOn, request } = opened();
    const { limits } = moved(addOn, request);
    addOn.run({ ...request, limits: { rfm: limits } });
    expect(settingOf(addOn, 'Limites figées')).toBe('oui');
    const next = addOn.answer('preview', request);
    expect(next.frozen).toBe(true);
    expect((next.movable!.segmenting as RfmSegmenting).limits.recency).toContain(500);
    const free = addOn.answer('preview', { ...request, frozen: false });
    expect((free.movable!.segmenting as RfmSegmenting).limits.recency).not.toContain(500);
  });

  test('of account sizes are followed as well', () => {
    const { addOn, request } = opened();
    const limits = { pmg: { big: 1_000_000, medium: 20_000 } };
    const { segments, movable } = addOn.answer('preview', { ...request, method: 'pmg', limits });
    expect(movable!.segmenting.limits).toEqual(limits.pmg);
    const amounts = clientRows(200)
      .slice(1)
      .map((row) =>
        Number(
          String(row[7])
            .replace(/[^\d,]/g, '')
            .replace(',', '.'),
        ),
      );
    expect(segments[0]!.clients).toBe(amounts.filter((amount) => amount >= 10_000).length);
    expect(segments[1]!.clients).toBe(amounts.filter((amount) => amount >= 200 && amount < 10_000).length);
  });

  test.each([
    ['not ascending', { rfm: { classes: 3, recency: [60, 30], frequency: [1, 2], monetary: [1, 2] } }],
    ['of another number', { rfm: { classes: 4, recency: [30, 60], frequency: [1, 2], monetary: [1, 2] } }],
    ['a day before today', { rfm: { classes: 3, recency: [-1, 60], frequency: [1, 2], monetary: [1, 2] } }],
    ['no numbers', { pmg: { big: '=1+1', medium: 1 } }],
    ['big below medium', { pmg: { big: 1, medium: 2 } }],
    ['of a method that has none here', { score: {} }],
    ['a list', []],
  ])('%s are refused', (_what, limits) => {
    const { addOn, request } = opened(10);
    expect(addOn.failure('preview', { ...request, limits } as never).text.fr).toContain('(limits)');
  });
});

describe('the figures that a page is given', () => {
  test('hold nobody’s name', () => {
    const { addOn, request } = opened(20);
    const { figures } = addOn.answer('figures', { ...request, page: 0 });
    expect(JSON.stringify(figures)).not.toMatch(/[a-z]{3,}[^a-z"]*@|C0/i);
    expect(
      Object.values(figures)
        .flat()
        .every((value) => value === null || typeof value === 'number'),
    ).toBe(true);
  });

  test('come in pages of 10,000 clients, each in less than twenty seconds', () => {
    const { addOn, request } = opened(12_000);
    const pages = [0, 1].map((page) => addOn.answer('figures', { ...request, page }));
    expect(pages.map(({ pages: of, figures }) => [of, figures.recency.length])).toEqual([
      [2, 10_000],
      [2, 2_000],
    ]);
    const times = addOn.times.slice(-2);
    process.stdout.write(`figures: ${times.map((time) => `${(time / 1000).toFixed(1)} s`).join(', ')}\n`);
    expect(Math.max(...times)).toBeLessThan(20_000);
  });

  test('cost as many round trips for 5,000 clients as for 100', () => {
    const roundTrips = [100, 5_000].map((count) => {
      const { addOn, request } = opened(count);
      addOn.answer('figures', { ...request, page: 0 });
      return addOn.roundTrips;
    });
    process.stdout.write(`figures: ${roundTrips[0]} round trips\n`);
    expect(roundTrips[1]).toBe(roundTrips[0]);
  });

  test('are marked by the cells that they come from', () => {
    const { addOn, request } = opened(20);
    const { mark } = addOn.answer('preview', request).movable!;
    expect(addOn.answer('figures', { ...request, page: 0 }).mark).toBe(mark);
    addOn.sheet('Clients').layers.value[5]![7] = '1,00 €';
    expect(addOn.answer('figures', { ...request, page: 0 }).mark).not.toBe(mark);
  });
});
