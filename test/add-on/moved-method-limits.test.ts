import type { MovedLimits } from '../../src/contract/preview';
import type { AnalysisRequest } from '../../src/contract/requests';
import { movedCycle } from '../../src/core/preview/move-limit';
import { unpackFigures } from '../../src/core/preview/pack-figures';
import { previewSegments } from '../../src/core/preview/segment-preview';
import type { CycleSegmenting, Segmenting } from '../../src/core/preview/segmenting';
import { AddOn } from '../support/add-on';
import { plain } from '../support/plain';

const two = (value: number): string => String(value).padStart(2, '0');

/** Client n of forty: bought for n × 100 €, of which n % 10 tenths are margin, n × 20 days before the end of 2025. */
const CLIENTS = Array.from({ length: 40 }, (_, index) => {
  const number = index + 1;
  const last = new Date(Date.UTC(2025, 11, 31 - number * 20));
  return { number, revenue: number * 100, rate: (number % 10) / 10, days: number * 20, last };
});

const dayOf = (date: Date): string =>
  `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;

function opened(method: 'abcd' | 'cycle' | 'score'): { addOn: AddOn; request: AnalysisRequest } {
  const addOn = new AddOn();
  const rows = CLIENTS.map(({ number, revenue, rate, last }) => [
    ...[`C${two(number)}`, `Société ${number}`, '01/01/2020', dayOf(last), String(1 + (number % 7))],
    ...[`${revenue},00 €`, `${Math.round(revenue * rate)},00 €`],
  ]);
  const header = [
    'Code',
    'Société',
    'Premier achat',
    'Dernier achat',
    'Nb commandes',
    'CA HT',
    'Marge brute',
  ];
  const sheetId = addOn.addTab('Clients', [header, ...rows]);
  return { addOn, request: { source: { sheetId }, asOf: '2025-12-31', method } };
}

const clientsOf = (segments: readonly { readonly clients: number }[]) =>
  segments.map(({ clients }) => clients);

const segmentingNow = (addOn: AddOn, request: AnalysisRequest): Segmenting =>
  addOn.answer('preview', request).movable!.segmenting;

/** The page, the server and the written tabs say the same of these limits; answers the sizes. */
function sameEverywhere(
  { addOn, request }: ReturnType<typeof opened>,
  limits: Segmenting['limits'],
  moved: Pick<AnalysisRequest, 'limits' | 'scoreLimits'>,
): readonly number[] {
  const segmenting = { ...segmentingNow(addOn, request), limits } as Segmenting;
  const { figures } = addOn.answer('figures', { ...request, page: 0 });
  const here = clientsOf(previewSegments(unpackFigures([figures]), segmenting).sizes);
  const there = addOn.answer('preview', { ...request, ...moved });
  expect(clientsOf(there.segments)).toEqual(here);
  addOn.run({ ...request, ...moved });
  for (const { name, clients } of there.segments.filter((segment) => segment.clients > 0))
    expect([name.fr, addOn.shown(name.fr).length - 2]).toEqual([name.fr, clients]);
  return here;
}

const lineOf = (addOn: AddOn, label: string): string =>
  addOn.shown('Réglages').find(([name]) => plain(name!) === label)?.[1] ?? '';

describe('limits of A → D moved in the sidebar', () => {
  const ABCD = { revenue: [50_000, 200_000], marginRate: [0.15, 0.45] };

  test('give at once the classes that are then written', () => {
    const high = ({ revenue, rate }: (typeof CLIENTS)[number]) => revenue > 2000 && rate > 0.45;
    const sizes = sameEverywhere(opened('abcd'), ABCD, { limits: { abcd: ABCD } });
    // Neither cost to serve nor potential is known: A is a high revenue with a high rate.
    expect(sizes[0]).toBe(CLIENTS.filter(high).length);
    // B: a high revenue with a middling rate, or a middling revenue with a high one.
    const B = CLIENTS.filter(
      ({ revenue, rate }) =>
        (revenue > 2000 && rate > 0.15 && rate <= 0.45) || (revenue > 500 && revenue <= 2000 && rate > 0.45),
    );
    expect(sizes[1]).toBe(B.length);
    // D: no margin at all, or a low rate of a low revenue.
    const D = CLIENTS.filter(({ revenue, rate }) => rate === 0 || (revenue <= 500 && rate <= 0.15));
    expect(sizes[3]).toBe(D.length);
  });

  test('are kept in « Réglages », frozen, and serve the next analysis', () => {
    const { addOn, request } = opened('abcd');
    addOn.run({ ...request, limits: { abcd: ABCD } });
    expect(lineOf(addOn, 'Limites figées')).toBe('oui');
    expect(plain(lineOf(addOn, 'A-D, chiffre d’affaires : limite 2'))).toBe('2 000,00 €');
    expect(addOn.answer('preview', request).frozen).toBe(true);
    expect(segmentingNow(addOn, request).limits).toEqual(ABCD);
    expect(segmentingNow(addOn, { ...request, frozen: false }).limits).not.toEqual(ABCD);
  });
});

describe('limits of the life cycle moved in the sidebar', () => {
  test('give at once the stages that are then written; a stage never ends before the one that it follows', () => {
    const made = opened('cycle');
    const before = segmentingNow(made.addOn, made.request) as CycleSegmenting;
    const shorter = movedCycle(movedCycle(before.limits, 'dormantUntil', 300), 'inactiveUntil', 600);
    const limits = movedCycle(shorter, 'activeUntil', 400);
    expect([limits.dormantUntil, limits.inactiveUntil]).toEqual([400, 600]);
    const sizes = sameEverywhere(made, limits, { limits: { cycle: limits } });
    // Active, long-standing or not: 400 days or less. Nobody is new nor sleeping; inactive: up to 600.
    expect([sizes[0], sizes[1]! + sizes[2]!, sizes[3], sizes[4], sizes[5]]).toEqual([0, 20, 0, 10, 10]);
    expect(lineOf(made.addOn, 'Actif jusqu’à (jours)')).toBe('400');
    expect(segmentingNow(made.addOn, made.request).limits).toEqual(limits);
  });
});

describe('limits of the weighted score moved in the sidebar', () => {
  test('give at once the classes that are then written, and stand in « Réglages »', () => {
    const made = opened('score');
    const request = { ...made.request, criteria: [{ source: 'revenue', weight: 1 }] };
    const limits = { a: 90, b: 50 };
    const sizes = sameEverywhere({ ...made, request }, limits, { scoreLimits: limits });
    // Forty ranks from 0 to 100, 100 / 39 apart: four reach 90, the better half 50.
    expect(sizes).toEqual([4, 16, 20]);
    expect(lineOf(made.addOn, 'Score A : à partir de')).toBe('90');
  });

  test('other criteria make other figures: they are marked as such', () => {
    const { addOn, request } = opened('score');
    const by = (source: string) => ({ ...request, criteria: [{ source, weight: 1 }] });
    const { mark } = addOn.answer('preview', by('revenue')).movable!;
    expect(addOn.answer('figures', { ...by('revenue'), page: 0 }).mark).toBe(mark);
    expect(addOn.answer('figures', { ...by('order-count'), page: 0 }).mark).not.toBe(mark);
  });
});

const CYCLE = {
  ...{ newUntil: 90, activeUntil: 180, loyalFrom: 365 },
  ...{ dormantUntil: 365, inactiveUntil: 1095 },
};

test.each<[string, object]>([
  ['rates that do not ascend', { abcd: { revenue: [1, 2], marginRate: [0.4, 0.2] } }],
  ['one limit where two are asked', { abcd: { revenue: [1], marginRate: [0.1, 0.2] } }],
  ['a formula', { abcd: { revenue: [1, '=A1'], marginRate: [0.1, 0.2] } }],
  ['sleeping that ends before active', { cycle: { ...CYCLE, dormantUntil: 10 } }],
  ['no day at all', { cycle: { ...CYCLE, newUntil: 0 } }],
  ['orders below none', { cycle: { ...CYCLE, loyalOrders: -1 } }],
  ['a method without limits', { profile: {} }],
])('limits are refused: %s', (_what, limits) => {
  const { addOn, request } = opened('abcd');
  const asked = { ...request, limits: limits as MovedLimits };
  expect(addOn.failure('preview', asked).text.fr).toContain('(limits)');
});
