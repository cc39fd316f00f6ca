import { createFormulaEngine } from '../../workbench/calc';
import type { AddOn } from '../support/add-on';
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

  test('a segment that has nobody, or no analysis, makes none', () => {
    const { addOn } = freshBase();
    expect(addOn.failure('liveSegment', { segment: 'big' }).code).toBe('no-segments');
    const { addOn: later } = analysed('fr_FR');
    const before = later.names();
    expect(later.failure('liveSegment', { segment: 'champions' }).code).toBe('no-segment-tab');
    expect(later.names()).toEqual(before);
  });
});
