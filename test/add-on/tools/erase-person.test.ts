import type { EraseAnswer, EraseRequest, FindAnswer, PersonPlace } from '../../../src/contract/tools';
import { createFormulaEngine } from '../../../workbench/calc';
import { AddOn, clientRows } from '../../support/add-on';
import { annotatedBase, cleanedBase, decidedBase, freshBase } from '../../support/annotated-base';
import { pictureOfTab } from '../../support/picture';
import { DIST, write } from '../../workbench/calc/sheet';

/** All calls that it takes. */
function find(addOn: AddOn, query: string): PersonPlace[] {
  const places: PersonPlace[] = [];
  for (let from: number | null = 0; from !== null; ) {
    const who = [...new Set(places.map((place) => place.who))].filter(Boolean);
    const answer: FindAnswer = addOn.answer('findPerson', { query, who, from });
    places.push(...answer.places);
    from = answer.next;
  }
  return places;
}

function erase(addOn: AddOn, request: Omit<EraseRequest, 'from'>): number {
  let erased = 0;
  for (let from: number | null = 0; from !== null; ) {
    const answer: EraseAnswer = addOn.answer('erasePerson', { ...request, from });
    erased += answer.erased;
    from = answer.next;
  }
  return erased;
}

const LIVE = 'Gros (en direct)';

/** The nine clients analysed with a live list for each segment: C1 and C2 are big. */
function withLiveLists(): AddOn {
  const { addOn, request } = freshBase({ formulaEngine: createFormulaEngine({ folder: DIST }) });
  addOn.run({ ...request, liveLists: 'yes' });
  return addOn;
}

const keysOf = (places: readonly PersonPlace[]): string[] =>
  [...new Set(places.map(({ who }) => who))].filter(Boolean);

/** Everything in our tabs, hidden ones and what is remembered included. */
const ourTexts = (addOn: AddOn): string =>
  JSON.stringify([
    addOn.document.sheets
      .filter(({ name }) => name !== 'Clients')
      .map(({ layers }) => [layers.value, layers.note]),
    addOn.document.properties,
  ]);

describe('« Effacer une personne »', () => {
  test('is found in our tabs, in what is remembered and in the user’s own tab, with the row', () => {
    const { addOn } = annotatedBase();
    const places = find(addOn, 'Société 1');
    expect(places.filter(({ ours }) => !ours)).toMatchObject([{ tab: 'Clients', row: 2, cells: ['B2'] }]);
    expect([...new Set(places.filter(({ ours }) => ours).map(({ tab }) => tab))]).toEqual(
      expect.arrayContaining([
        'Clients segmentés',
        'Gros',
        'Segments PME – analyse',
        'Segments PME – historique',
      ]),
    );
    expect(keysOf(places)).toEqual(['ref:C1']);
  });

  test('erased, nothing of ours speaks of them any more; the user’s tab and everybody else stay', () => {
    const { addOn, request } = annotatedBase();
    addOn.sheet('Clients').layers.value[2]![2] = '1,00';
    addOn.run(request);
    const source = JSON.stringify(pictureOfTab(addOn.sheet('Clients')));
    const others = addOn.shown('Clients segmentés').filter((row) => !row.includes('C1'));
    const who = keysOf(find(addOn, 'Société 1'));
    expect(erase(addOn, { query: 'Société 1', who, others: true })).toBeGreaterThan(3);
    expect(ourTexts(addOn)).not.toMatch(/Société 1\b|"C1"|"C1,|[:;]C1,/);
    expect(addOn.shown('Clients segmentés')).toEqual(others);
    expect(JSON.stringify(pictureOfTab(addOn.sheet('Clients')))).toBe(source);
    expect(find(addOn, 'Société 1').filter(({ ours }) => ours)).toEqual([]);
  });

  test('notes kept in « Notes à rattacher » are found by the reference of the client', () => {
    const { addOn } = annotatedBase();
    addOn.run({ source: { sheetId: 0 }, job: 'undo', back: addOn.answer('undoable', {}).back });
    const rows = (): string[] => addOn.shown('Notes à rattacher').map(([key]) => key!);
    expect(rows()).toContain('C1');
    expect(erase(addOn, { query: 'Société 1', who: ['ref:C1'], others: false })).toBeGreaterThan(0);
    expect(rows()).not.toContain('C1');
    expect(rows()).toContain('C7');
  });

  test('of two people of one name, only the one chosen is erased', () => {
    const rows = clientRows(60);
    rows[10]![1] = 'Anne Dupont';
    rows[20]![1] = 'DUPONT Anne';
    const addOn = new AddOn();
    addOn.run({ source: { sheetId: addOn.addTab('Clients', rows) }, asOf: '2026-01-01' });
    expect(keysOf(find(addOn, 'dupont anne'))).toEqual(['ref:C00010', 'ref:C00020']);
    erase(addOn, { query: 'dupont anne', who: ['ref:C00010'], others: false });
    const left = addOn.shown('Clients segmentés').filter((row) => /dupont/i.test(row.join()));
    expect(left.map((row) => row[1])).toEqual(['C00020']);
  });

  test('in the clean copy, its journal and « Doublons », too', () => {
    for (const start of [cleanedBase, decidedBase]) {
      const { addOn } = start();
      const query = start === cleanedBase ? 'Garage Martin' : 'nadia@roussel.fr';
      const places = find(addOn, query);
      expect(places.length).toBeGreaterThan(1);
      erase(addOn, { query, who: keysOf(places), others: true });
      expect(find(addOn, query).filter(({ ours }) => ours)).toEqual([]);
    }
  });

  test('what is written beside a live list, below it or in a note there; the list itself follows « Clients segmentés »', () => {
    const addOn = withLiveLists();
    const live = addOn.sheet(LIVE);
    const [beside, below] = [live.columnCount + 1, live.rowCount + 1];
    live.columnCount++;
    live.rowCount++;
    write(addOn.document, live, 5, beside, 'rappeler Société 1 lundi');
    write(addOn.document, live, 6, beside, 'vu avec Paul');
    write(addOn.document, live, below, 2, 'Société 1 : voir avec Paul');
    live.layers.note[4] = ['Société 1 déménage'];
    const places = find(addOn, 'Société 1');
    expect(places.filter(({ tab }) => tab === LIVE).map(({ row, name }) => [row, name])).toEqual([
      [5, 'Société 1 déménage · rappeler Société 1 lundi'],
      [below, 'Société 1 : voir avec Paul'],
    ]);
    erase(addOn, { query: 'Société 1', who: keysOf(places), others: true });
    expect(ourTexts(addOn)).not.toMatch(/Société 1\b/);
    expect(addOn.shown(LIVE)[5]![beside - 1]).toBe('vu avec Paul');
    expect(addOn.shown(LIVE).map(([name]) => name)).toContain('Société 2');
    expect(addOn.shown(LIVE).map(([name]) => name)).not.toContain('Société 1');
  });

  test('a search that would find anybody is refused', () => {
    const { addOn } = annotatedBase();
    expect(addOn.failure('findPerson', { query: 'So', who: [], from: 0 }).code).toBe('query-too-short');
    expect(addOn.failure('erasePerson', { query: '', who: [], from: 0, others: true }).code).toBe(
      'query-too-short',
    );
  });

  test('waits while an analysis is being written', () => {
    const { addOn, request } = annotatedBase();
    addOn.answer('start', request);
    const erasing = { query: 'Société 1', who: ['ref:C1'], others: true, from: 0 };
    expect(addOn.failure('erasePerson', erasing).code).toBe('run-in-progress');
  });

  test('5,000 clients: each call below 20 seconds', () => {
    const addOn = new AddOn();
    addOn.run({ source: { sheetId: addOn.addTab('Clients', clientRows(5_000)) }, asOf: '2026-01-01' });
    const before = addOn.times.length;
    find(addOn, 'Société 4321');
    expect(Math.max(...addOn.times.slice(before))).toBeLessThan(20_000);
  });

  test('what a printing that was given up had read names nobody, and goes with the person', () => {
    const addOn = new AddOn();
    const source = { sheetId: addOn.addTab('Clients', clientRows(5_000)) };
    addOn.run({ source, asOf: '2026-03-01' });
    addOn.ask('guidePages', {});
    expect(addOn.names()).toContain('Segments PME – lecture');
    const places = find(addOn, 'Société 4321');
    expect(places.length).toBeGreaterThan(0);
    expect(places.map(({ tab }) => tab)).not.toContain('Segments PME – lecture');
    erase(addOn, { query: 'Société 4321', who: keysOf(places), others: true });
    expect(ourTexts(addOn)).not.toContain('Société 4321');
  });
});
