import type { RunRequest } from '../../src/contract/requests';
import type { HostCell } from '../../workbench/emulator';
import { AddOn } from '../support/add-on';

/** Sixty clients with margins, contacts and reactions, and five prospects. */
function base(): HostCell[][] {
  const rows: HostCell[][] = [
    [
      ...['Code client', 'Société', 'Secteur', 'Premier achat', 'Dernier achat', 'Nb commandes'],
      ...['CA HT', 'Marge brute', 'Clics', 'Religion'],
    ],
  ];
  for (let index = 0; index < 65; index++) {
    const isProspect = index >= 60;
    const two = (value: number): string => String(value).padStart(2, '0');
    rows.push([
      ...[`C${two(index + 1)}`, `Société ${index + 1}`, index % 3 === 0 ? 'Industrie' : 'BTP'],
      ...(isProspect
        ? ['', '', '0', '', '']
        : [
            `${two((index % 28) + 1)}/03/20${19 + (index % 5)}`,
            `${two((index % 28) + 1)}/${two(1 + (index % 12))}/202${4 + (index % 2)}`,
            String(2 + (index % 11)),
            `${(60 - index) * 97},50 €`,
            `${(60 - index) * ((index * 17) % 40)},00 €`,
          ]),
      ...[String((index * 7) % 13), ['catholique', 'musulman', 'aucune'][index % 3]!],
    ]);
  }
  return rows;
}

function opened(): { addOn: AddOn; request: RunRequest } {
  const addOn = new AddOn();
  const sheetId = addOn.addTab('Clients', base());
  return { addOn, request: { source: { sheetId }, asOf: '2026-01-15' } };
}

const columnOf = (rows: string[][], header: string): string[] => {
  const position = rows[1]!.indexOf(header);
  if (position < 0) throw new Error(`no column « ${header} » among ${rows[1]!.join(', ')}`);
  return rows.slice(2).map((row) => row[position]!);
};

/** Types in a cell of one of our tabs: the column of a header, the row of a client. */
function type(addOn: AddOn, tab: string, client: string, header: string, value: HostCell): void {
  const rows = addOn.shown(tab);
  const row = rows.findIndex((cells) => cells[1] === client);
  addOn.sheet(tab).layers.value[row]![rows[1]!.indexOf(header)] = value as string;
}

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** Changes the value of a line of « Réglages ». */
function set(addOn: AddOn, label: string, value: string | number): void {
  const row = addOn.shown('Réglages').findIndex(([text]) => plain(text!).startsWith(label));
  if (row < 0) throw new Error(`no line « ${label} »`);
  addOn.sheet('Réglages').layers.value[row]![1] = value;
}

const settingOf = (addOn: AddOn, label: string): string =>
  plain(addOn.shown('Réglages').find(([text]) => plain(text!).startsWith(label))![1]!);

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

describe('« Segment retenu »', () => {
  test('wins everywhere, says so, and survives refreshes and another order of the rows', () => {
    const { addOn, request } = opened();
    addOn.run({ ...request, method: 'pmg' });
    expect(columnOf(addOn.shown('Gros'), 'Référence client')).not.toContain('C55');
    type(addOn, 'Clients segmentés', 'C55', 'Segment retenu', 'Gros');
    type(addOn, 'Clients segmentés', 'C55', 'Motif', 'filiale du groupe');
    for (const _again of [1, 2]) {
      addOn.run({ ...request, method: 'pmg' });
      const big = addOn.shown('Gros');
      const row = columnOf(big, 'Référence client').indexOf('C55');
      expect(plain(columnOf(big, 'Pourquoi')[row]!)).toBe('choisi par vous : filiale du groupe');
      expect(columnOf(addOn.shown('Petits'), 'Référence client')).not.toContain('C55');
      const clients = addOn.shown('Clients segmentés');
      const place = columnOf(clients, 'Référence client').indexOf('C55');
      expect(columnOf(clients, 'Segment')[place]).toBe('Gros');
      expect(columnOf(clients, 'PMG')[place]).toBe('Petit');
      expect(columnOf(clients, 'Motif')[place]).toBe('filiale du groupe');
      const source = addOn.sheet('Clients').layers.value;
      source.splice(1, 64, ...source.slice(1, 65).reverse());
    }
    expect(addOn.names().filter((name) => /^Segments PME – (notes|segments)/.test(name))).toEqual([]);
  });

  test('is seen by the preview and by the report before anything is written', () => {
    const { addOn, request } = opened();
    addOn.run({ ...request, method: 'pmg' });
    const before = addOn.answer('preview', { ...request, method: 'pmg' }).segments[0]!.clients;
    type(addOn, 'Clients segmentés', 'C55', 'Segment retenu', 'Gros');
    expect(addOn.answer('preview', { ...request, method: 'pmg' }).segments[0]!.clients).toBe(before + 1);
    const report = addOn.answer('report', { ...request, method: 'pmg', page: 0 });
    expect(report.clients.find(({ key }) => key === 'C55')).toMatchObject({
      segment: { id: 'big' },
      pmg: 'small',
      keptSegment: { segment: 'Gros', reason: '' },
    });
  });

  test('of another method waits without effect until that method comes back', () => {
    const { addOn, request } = opened();
    addOn.run({ ...request, method: 'pmg' });
    type(addOn, 'Clients segmentés', 'C55', 'Segment retenu', 'Gros');
    const run = addOn.run({ ...request, method: 'cycle' });
    expect(addOn.shown('Segments').some(([text]) => /aucun segment de cette méthode/.test(text!))).toBe(true);
    expect(run.done).toBe(true);
    addOn.run({ ...request, method: 'pmg' });
    expect(columnOf(addOn.shown('Gros'), 'Référence client')).toContain('C55');
  });

  test('survives a run that ends half-way', () => {
    const { addOn, request } = opened();
    addOn.run({ ...request, method: 'pmg' });
    type(addOn, 'Clients segmentés', 'C55', 'Segment retenu', 'Gros');
    let writes = 0;
    addOn.beforeCall = (name) => {
      if (name === 'Range.setValues' && ++writes === 4) throw new Error('Service unavailable');
    };
    addOn.ask('start', { ...request, method: 'pmg' });
    addOn.beforeCall = undefined;
    addOn.clock += 10 * 60_000;
    addOn.run({ ...request, method: 'pmg' });
    expect(columnOf(addOn.shown('Gros'), 'Référence client')).toContain('C55');
    expect(addOn.names().filter((name) => /^Segments PME – (notes|segments)/.test(name))).toEqual([]);
  });
});

describe('« Réglages »', () => {
  test('stands last, and a second run finds in it what the first one settled', () => {
    const { addOn, request } = opened();
    addOn.run({ ...request, method: 'abcd', aim: 'margin', classes: 4 });
    expect(addOn.names().pop()).toBe('Réglages');
    expect(addOn.answer('inspect', request).remembered).toEqual({
      ...{ method: 'abcd', aim: 'margin', preset: 'complet', classes: 4, frozen: false },
    });
    expect(addOn.answer('preview', request).method).toBe('abcd');
  });

  test('a limit changed is followed, and all of them are kept until « non » is written', () => {
    const { addOn, request } = opened();
    addOn.run({ ...request, method: 'pmg' });
    const proposed = settingOf(addOn, 'Gros : à partir de');
    set(addOn, 'Gros : à partir de', 5000);
    addOn.run({ ...request, method: 'pmg' });
    expect(columnOf(addOn.shown('Gros'), 'Référence client')).toHaveLength(9);
    expect(settingOf(addOn, 'Limites figées')).toBe('oui');
    expect(settingOf(addOn, 'Gros : à partir de')).toBe('5 000,00 €');
    addOn.run({ ...request, method: 'pmg' });
    expect(columnOf(addOn.shown('Gros'), 'Référence client')).toHaveLength(9);
    set(addOn, 'Limites figées', 'non');
    addOn.run({ ...request, method: 'pmg' });
    expect(settingOf(addOn, 'Gros : à partir de')).toBe(proposed);
  });

  test('the crossing that makes the tabs, and its two methods, are chosen there', () => {
    const { addOn, request } = opened();
    addOn.run(request);
    set(addOn, 'Méthode des onglets', 'Le croisement de deux méthodes (cycle de vie × taille…)');
    set(addOn, 'Croisement : première méthode', 'Le profil (secteur, taille, région)');
    set(addOn, 'Croisement : seconde méthode', 'Les classes Petits, Moyens, Gros');
    const tabs = addOn.run(request).tabs.filter(({ id }) => id.startsWith('segment:'));
    // One client of three is of industry: 4 of the 12 Gros are too few for a tab.
    expect(
      tabs.map(({ name }) => `${name} ${columnOf(addOn.shown(name), 'Référence client').length}`),
    ).toEqual([
      ...['BTP · Gros 8', 'BTP · Moyens 12', 'BTP · Petits 20'],
      ...['Industrie · Moyens 6', 'Industrie · Petits 10', 'Autres 4'],
    ]);
  });

  test('limits frozen this quarter class the next one, whatever its own quantiles', () => {
    const { addOn, request } = opened();
    addOn.run({ ...request, frozen: true });
    const before = addOn.answer('report', { ...request, page: 0 }).limits;
    const source = addOn.sheet('Clients').layers.value;
    for (let row = 1; row <= 60; row++) source[row]![6] = `${row * 1000},00 €`;
    const next = addOn.answer('report', { ...request, page: 0 }).limits;
    expect(next).toEqual(before);
    expect(addOn.answer('report', { ...request, frozen: false, page: 0 }).limits).not.toEqual(before);
  });

  test('a value that cannot be is refused with its line; tabs and settings stay as they were', () => {
    const { addOn, request } = opened();
    addOn.run({ ...request, method: 'cycle' });
    const before = addOn.shown('Clients segmentés');
    set(addOn, 'Dormant jusqu’à', 'longtemps');
    for (const endpoint of ['preview', 'start'] as const) {
      const refused = addOn.failure(endpoint, { ...request, method: 'cycle' });
      expect(refused.code).toBe('bad-setting');
      expect(plain(refused.text.fr)).toMatch(
        /ligne \d+ \(« Dormant jusqu’à \(jours\) »\) : « longtemps » n’est pas un nombre/,
      );
    }
    expect(addOn.shown('Clients segmentés')).toEqual(before);
    set(addOn, 'Dormant jusqu’à', 700);
    expect(addOn.run({ ...request, method: 'cycle' }).done).toBe(true);
  });

  test('criteria and limits of the score come back at the next run', () => {
    const { addOn, request } = opened();
    const criteria = [
      { source: 8, weight: 30 },
      { source: 'revenue', weight: 70 },
    ];
    addOn.run({ ...request, method: 'score', criteria, scoreLimits: { a: 80, b: 50 } });
    set(addOn, 'Poids : Clics', 130);
    const { score } = addOn.answer('preview', request);
    expect(score!.limits).toEqual({ a: 80, b: 50 });
    const chosen = score!.criteria.filter((criterion) => criterion.chosen);
    expect(chosen.map(({ label, weight }) => [label.fr, weight])).toEqual(
      expect.arrayContaining([
        ['Clics', 130],
        ['Chiffre d’affaires', 70],
      ]),
    );
  });
});

describe('the table of segments in « Réglages »', () => {
  /** Row of a segment in the table, 0-based. */
  const rowOf = (addOn: AddOn, segment: string): number => {
    const row = addOn.shown('Réglages').findIndex(([name, , , , guide]) => name === segment && guide !== '');
    if (row < 0) throw new Error(`no segment « ${segment} »`);
    return row;
  };

  function edit(addOn: AddOn, segment: string, cells: readonly (string | undefined)[]): void {
    const row = addOn.sheet('Réglages').layers.value[rowOf(addOn, segment)]!;
    cells.forEach((cell, column) => {
      if (cell !== undefined) row[column] = cell;
    });
  }

  test('renamed, brought together and added to, makes the next tabs, and stays', () => {
    const { addOn, request } = opened();
    addOn.run({ ...request, method: 'rfm' });
    edit(addOn, 'Champions', ['VIP', 'VIP']);
    // What was lost goes with what sleeps: one line takes the codes of both.
    edit(addOn, 'En sommeil', [undefined, undefined, 'R1-2 F1-3 M1-3']);
    edit(addOn, 'Perdus', ['', '', '', '', '']);
    expect(addOn.answer('inspect', request).remembered).toMatchObject({ preset: 'own' });
    for (const _again of [1, 2]) {
      const run = addOn.run({ ...request, preset: 'own' });
      const names = run.tabs.map(({ name }) => name);
      expect(names).toContain('En sommeil');
      expect(names).not.toContain('Perdus');
      expect(settingOf(addOn, 'Découpage RFM')).toBe('Sur mesure : votre table');
      expect(addOn.shown('Réglages').map(([name]) => name)).toContain('VIP');
    }
    expect(addOn.names()).toContain('VIP');
    expect(addOn.names()).not.toContain('Champions');
    addOn.sheet('VIP').name = 'Mes meilleurs';
    addOn.run({ ...request, preset: 'complet' });
    expect(addOn.names()).toEqual(expect.arrayContaining(['Mes meilleurs', 'Perdus']));
    addOn.sheet('Mes meilleurs').name = 'Champions';
    edit(addOn, 'Champions', ['VIP', 'VIP']);
    addOn.run({ ...request, preset: 'own' });
    expect(addOn.names()).toContain('VIP');
    const clients = addOn.shown('Clients segmentés');
    expect(columnOf(clients, 'Segment')).toContain('VIP');
    expect(columnOf(clients, 'Segment')).not.toContain('Champion');
  });

  test('with a code in no segment, is refused by its line; the tabs stay as they were', () => {
    const { addOn, request } = opened();
    addOn.run({ ...request, method: 'rfm' });
    const before = addOn.shown('Clients segmentés');
    edit(addOn, 'Champions', [undefined, undefined, 'R5 F4-5 M4-5']);
    const refused = addOn.failure('start', { ...request, preset: 'own' });
    expect(plain(refused.text.fr)).toMatch(
      /« Réglages », ligne \d+ .*aucun segment ne prend les codes 455, 454, 445, 444\. Corrigez la cellule/,
    );
    expect(addOn.shown('Clients segmentés')).toEqual(before);
  });

  test('is given up by choosing a preset, and refused with other scores', () => {
    const { addOn, request } = opened();
    addOn.run({ ...request, method: 'rfm' });
    edit(addOn, 'Champions', ['VIP']);
    expect(addOn.failure('preview', { ...request, preset: 'own', classes: 4 }).code).toBe(
      'segments-for-other-scores',
    );
    addOn.run({ ...request, preset: 'complet' });
    expect(addOn.shown('Réglages').map(([name]) => name)).not.toContain('VIP');
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
