import { createFormulaEngine } from '../../workbench/calc';
import { AddOn, clientRows } from '../support/add-on';
import { freshBase } from '../support/annotated-base';
import { DIST, write } from '../workbench/calc/sheet';

/** The nine clients analysed in a file of that locale: C1 and C2 are big. */
function analysed(locale: string) {
  const { addOn, request } = freshBase({ locale, formulaEngine: createFormulaEngine({ folder: DIST }) });
  addOn.run(request);
  return { addOn, request };
}

const formulasOf = (addOn: AddOn, tab: string): string[] =>
  addOn.sheet(tab).layers.formula.flatMap((row) => (row ?? []).filter((text) => text !== undefined));

/** Names and segments of the clients in the list, in order. */
function listed(addOn: AddOn, tab: string, ...headers: readonly string[]): string[][] {
  const [, , , names, ...rows] = addOn.shown(tab);
  const places = headers.map((header) => names!.indexOf(header));
  return rows.map((row) => places.map((place) => row[place]!)).filter(([first]) => first !== '');
}

/** Writes in « Segment retenu » of a client. */
function keep(addOn: AddOn, tab: string, client: string, header: string, segment: string): void {
  const rows = addOn.shown(tab);
  const row = rows.findIndex((cells) => cells.includes(client));
  write(addOn.document, addOn.sheet(tab), row + 1, rows[1]!.indexOf(header) + 1, segment);
}

describe.each([
  ['fr_FR', 'Gros (en direct)', 'Clients segmentés', 'Client', 'Segment retenu', 'Gros', /;/],
  ['en_US', 'Big accounts (live)', 'Segmented clients', 'Client', 'Segment kept', 'Big', /,/],
])('a live list in a %s file', (locale, tab, clients, client, kept, big, separator) => {
  test('shows the clients of the segment by a FILTER that the file’s language takes', () => {
    const { addOn } = analysed(locale);
    const answer = addOn.answer('liveSegment', { segment: 'big' });
    expect(answer.name).toBe(tab);
    const [headers, rows] = formulasOf(addOn, tab);
    expect(headers).toMatch(/^=ARRAYFORMULA\('/);
    expect(rows).toMatch(/^=IFNA\(FILTER\('/);
    expect(rows!.replace(/'[^']*'|"[^"]*"/g, '')).toMatch(separator);
    expect(rows).not.toContain(`"${big}"`);
    expect(listed(addOn, tab, client)).toEqual([['Société 1'], ['Société 2']]);
  });

  test('follows what is changed in the list of clients, the segment that people set first', () => {
    const { addOn } = analysed(locale);
    addOn.answer('liveSegment', { segment: 'big' });
    keep(addOn, clients, 'Société 7', kept, big);
    expect(listed(addOn, tab, client)).toEqual([['Société 1'], ['Société 2'], ['Société 7']]);
    keep(addOn, clients, 'Société 1', kept, 'Petit');
    expect(listed(addOn, tab, client)).toEqual([['Société 2'], ['Société 7']]);
  });

  test('follows the next analysis', () => {
    const { addOn, request } = analysed(locale);
    addOn.answer('liveSegment', { segment: 'big' });
    write(addOn.document, addOn.sheet('Clients'), 10, 3, '95,00');
    addOn.run({ ...request, asOf: '2025-09-30' });
    expect(listed(addOn, tab, client)).toEqual([['Société 1'], ['Société 9']]);
  });
});

describe('the tab of a live list', () => {
  test('is the user’s own: a second click shows it as it stands, a refresh and « Tout supprimer » leave it', () => {
    const { addOn, request } = analysed('fr_FR');
    const { sheetId, name } = addOn.answer('liveSegment', { segment: 'big' });
    addOn.sheet(name).layers.value[0]![0] = 'Mes gros clients';
    expect(addOn.answer('liveSegment', { segment: 'big' }).sheetId).toBe(sheetId);
    addOn.run(request);
    expect(addOn.shown(name)[0]![0]).toBe('Mes gros clients');
    while (addOn.answer('removeAll', {}).left > 0);
    expect(addOn.names()).toContain(name);
  });

  test('has room for every client and for every column of the list, though it begins with fewer', () => {
    const formulaEngine = createFormulaEngine({ folder: DIST });
    const addOn = new AddOn({ formulaEngine });
    const source = { sheetId: addOn.addTab('Clients', clientRows(1_200)) };
    addOn.run({ source, asOf: '2026-01-01' });
    const { name } = addOn.answer('liveSegment', { segment: 'champions' });
    const tab = addOn.sheet(name);
    const list = addOn.sheet('Clients segmentés');
    expect(tab.rowCount).toBeGreaterThanOrEqual(1_204);
    expect(list.columnCount).toBeGreaterThan(20);
    expect(tab.columnCount).toBeGreaterThanOrEqual(list.columnCount);
    expect(addOn.shown(name)[3]).toEqual(addOn.shown('Clients segmentés')[1]);
    expect(addOn.shown(name)[4]![0]).toMatch(/^Société \d+$/);
  });

  test('a segment that has nobody, or no analysis, makes none', () => {
    const { addOn } = freshBase();
    expect(addOn.failure('liveSegment', { segment: 'big' }).code).toBe('no-segments');
    const { addOn: later } = analysed('fr_FR');
    const before = later.names();
    expect(later.failure('liveSegment', { segment: 'champions' }).code).toBe('no-segment-tab');
    expect(later.names()).toEqual(before);
  });
});

describe('« Listes en direct » in « Réglages »', () => {
  /** The nine clients analysed with the option set, by the request or in the tab. */
  const withLists = (locale: string) => {
    const made = analysed(locale);
    made.addOn.run({ ...made.request, liveLists: 'yes' });
    return made;
  };
  const lives = (addOn: AddOn): readonly string[] =>
    addOn.names().filter((name) => /\((en direct|live)\)$/.test(name));

  test.each([
    ['fr_FR', ['Gros (en direct)', 'Moyens (en direct)', 'Petits (en direct)'], 'Client'],
    ['en_US', ['Big accounts (live)', 'Medium accounts (live)', 'Small accounts (live)'], 'Client'],
  ])(
    'in a %s file, an analysis writes a list for each segment, without follow-up columns',
    (locale, tabs, client) => {
      const { addOn } = withLists(locale);
      expect(lives(addOn)).toEqual(tabs);
      expect(listed(addOn, tabs[0]!, client)).toEqual([['Société 1'], ['Société 2']]);
      const [clients] = addOn.names().filter((name) => /^(Clients segmentés|Segmented clients)$/.test(name));
      expect(addOn.shown(tabs[0]!)[3]).toEqual(addOn.shown(clients!)[1]);
      expect(addOn.shown(tabs[0]!)[3]!.join()).not.toMatch(/Contacté|Contacted/);
    },
  );

  test('each later analysis writes them again in place; « non » takes them away', () => {
    const { addOn, request } = withLists('fr_FR');
    const { id } = addOn.sheet('Gros (en direct)');
    write(addOn.document, addOn.sheet('Clients'), 10, 3, '95,00');
    addOn.run({ ...request, asOf: '2025-09-30' });
    expect(addOn.sheet('Gros (en direct)').id).toBe(id);
    expect(listed(addOn, 'Gros (en direct)', 'Client')).toEqual([['Société 1'], ['Société 9']]);
    setOption(addOn, 'non');
    addOn.run(request);
    expect(lives(addOn)).toEqual([]);
    addOn.run(request);
    expect(lives(addOn)).toEqual([]);
  });

  test('set in the cell, it is among the tabs that will be written', () => {
    const { addOn, request } = analysed('fr_FR');
    setOption(addOn, 'oui');
    const { tabs } = addOn.answer('preview', request);
    expect(tabs.find(({ name }) => name === 'Gros (en direct)')).toEqual(
      expect.objectContaining({ rows: 2, exists: false }),
    );
    addOn.run(request);
    expect(lives(addOn)).toHaveLength(3);
    expect(addOn.answer('liveSegment', { segment: 'big' }).sheetId).toBe(addOn.sheet('Gros (en direct)').id);
    expect(lives(addOn)).toHaveLength(3);
  });

  test('what users typed beside a list stays beside it, and goes to « Notes à rattacher » with it', () => {
    const { addOn, request } = withLists('fr_FR');
    const list = addOn.sheet('Gros (en direct)');
    const width = list.columnCount;
    list.columnCount += 2;
    write(addOn.document, list, 1, width + 2, 'Vu avec Paul');
    addOn.run(request);
    expect(addOn.shown('Gros (en direct)')[0]![width + 1]).toBe('Vu avec Paul');
    setOption(addOn, 'non');
    addOn.run(request);
    expect(lives(addOn)).toEqual([]);
    expect(addOn.shown('Notes à rattacher').flat()).toContain('Vu avec Paul');
  });

  test('the analysis taken back takes them along', () => {
    const { addOn, request } = analysed('fr_FR');
    addOn.run({ ...request, asOf: '2025-09-30', liveLists: 'yes' });
    const { back } = addOn.answer('undoable', {});
    addOn.run({ ...request, job: 'undo', back });
    expect(lives(addOn)).toEqual([]);
  });
});

function setOption(addOn: AddOn, said: 'oui' | 'non'): void {
  const row = addOn.shown('Réglages').findIndex(([label]) => label === 'Listes en direct');
  write(addOn.document, addOn.sheet('Réglages'), row + 1, 2, said);
}
