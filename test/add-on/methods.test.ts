import { AddOn } from '../support/add-on';
import { plain } from '../support/plain';
import { columnOf, opened, set, settingOf } from '../support/scored-base';

describe('a run by each method', () => {
  test.each([
    ['abcd', ['A – À protéger', 'B – À faire grandir', 'C – À simplifier', 'D – À redresser']],
    ['cycle', ['Fidèles de longue date', 'Actifs']],
    ['score', ['Score A', 'Score B', 'Score C']],
    ['profile', ['BTP', 'Industrie']],
    ['pmg', ['Gros', 'Moyens', 'Petits']],
    ['crossing', ['Actifs · Cliquent']],
  ] as const)('%s writes its own tabs, everybody in one, all classes side by side', (method, tabs) => {
    const { addOn, request } = opened();
    const run = addOn.run({ ...request, method });
    const names = run.tabs.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Segments', 'Clients segmentés', ...tabs, 'Réglages']));
    const inTabs = run.tabs
      .filter(({ id }) => id.startsWith('segment:'))
      .map(({ name }) => columnOf(addOn.shown(name), 'Référence client').length);
    expect(inTabs.reduce((sum, count) => sum + count, 0)).toBe(60);
    const headers = addOn.shown('Clients segmentés')[1]!;
    expect(headers).toEqual(
      expect.arrayContaining([
        'Code RFM',
        'PMG',
        'Classe A-D',
        'Cycle de vie',
        'Profil (secteur)',
        'Segment',
      ]),
    );
    expect(headers.slice(-3)).toEqual(['Segment retenu', 'Motif', 'Pourquoi']);
    expect(headers.join()).not.toContain('Religion');
  });

  test('prospects are scored too, with the reason, in their own tab', () => {
    const { addOn, request } = opened();
    addOn.run({ ...request, method: 'score', criteria: [{ source: 8, weight: 1 }] });
    const prospects = addOn.shown('Prospects');
    expect(columnOf(prospects, 'Score').every((score) => score !== '')).toBe(true);
    expect(plain(columnOf(prospects, 'Pourquoi')[0]!)).toMatch(/^\d+ sur 100 : Clics \d+$/);
  });

  test('a sensitive column is refused as a criterion, and nothing is written', () => {
    const { addOn, request } = opened();
    const refused = addOn.failure('start', { ...request, method: 'score', criteria: [{ source: 9 }] });
    expect(refused.code).toBe('sensitive-criterion');
    expect(addOn.names()).toEqual(['Clients']);
  });

  test('a request that makes no sense is refused by its field', () => {
    const { addOn, request } = opened();
    const bad = (more: object) => addOn.failure('preview', { ...request, ...more } as never).text.fr;
    expect(bad({ method: 'astrology' })).toContain('(method)');
    expect(bad({ aim: 'fame' })).toContain('(aim)');
    expect(bad({ criteria: [{ source: -1 }] })).toContain('(criteria)');
    expect(bad({ scoreLimits: { a: 20, b: 60 } })).toContain('(scoreLimits)');
    expect(bad({ frozen: 'yes' })).toContain('(frozen)');
  });

  test('the preview tells the method, why, and the criteria that may be chosen', () => {
    const { addOn, request } = opened();
    const preview = addOn.answer('preview', { ...request, aim: 'conquer' });
    expect(preview.method).toBe('score');
    const labels = preview.score!.criteria.map(({ label }) => label.fr);
    expect(labels).toEqual(expect.arrayContaining(['Clics', 'Chiffre d’affaires', 'Marge brute']));
    expect(labels).not.toContain('Religion');
    expect(addOn.answer('inspect', request).aims.map(({ id }) => id)).toContain('margin');
  });
});

describe('what the sidebar offers of each method', () => {
  test('the points of a list once it is chosen, as given the next time', () => {
    const { addOn, request } = opened();
    const asked = (points?: Record<string, number>) => ({
      ...request,
      method: 'score' as const,
      criteria: [{ source: 2, weight: 1, ...(points ? { points } : {}) }],
    });
    const pointsIn = (ask: ReturnType<typeof asked>) =>
      addOn.answer('preview', ask).score!.criteria.find(({ label }) => label.fr === 'Secteur')!.points;
    expect(pointsIn(asked())).toEqual([
      { text: 'BTP', points: 50 },
      { text: 'Industrie', points: 50 },
    ]);
    const given = [
      { text: 'BTP', points: 20 },
      { text: 'Industrie', points: 90 },
    ];
    expect(pointsIn(asked({ BTP: 20, Industrie: 90 }))).toEqual(given);
    addOn.run(asked({ BTP: 20, Industrie: 90 }));
    expect(settingOf(addOn, 'Points de « Industrie » : Secteur')).toBe('90');
    set(addOn, 'Points de « BTP » : Secteur', 35);
    const { score } = addOn.answer('preview', request);
    expect(score!.criteria.find(({ label }) => label.fr === 'Secteur')!.points).toEqual([
      { text: 'BTP', points: 35 },
      given[1],
    ]);
  });

  test('the traits that the profile may go by, and the tabs of the one chosen', () => {
    const { addOn, request } = opened();
    expect(addOn.answer('preview', { ...request, method: 'profile' }).traits).toEqual([
      { id: 'sector', label: { fr: 'Secteur', en: 'Sector' } },
    ]);
    expect(addOn.failure('preview', { ...request, trait: 'stars' } as never).text.fr).toContain('(trait)');
  });
});

test('the report names the small clients with potential, what the file cannot tell of them, and the trait of the profile', () => {
  const addOn = new AddOn();
  const sizes = [900, 800, 700, 600, 500, 40, 30, 20, 10, 5];
  const sheetId = addOn.addTab('Clients', [
    ['Code client', 'Société', 'CA HT', 'Effectif'],
    ...sizes.map((revenue, index) => [
      `C${index}`,
      `Société ${index}`,
      revenue,
      index === 7 ? 80 : 4 + index,
    ]),
  ]);
  const request = { source: { sheetId }, asOf: '2026-01-15', page: 0 };
  const { promising, trait } = addOn.answer('report', request);
  expect(promising.clients.map(({ key, signals, reason }) => [key, signals, plain(reason.fr)])).toEqual([
    ['C7', ['headcount'], '80 salariés'],
  ]);
  expect(promising.absent).toEqual(['growth', 'sector', 'potential']);
  expect(trait).toBe('size');
});
