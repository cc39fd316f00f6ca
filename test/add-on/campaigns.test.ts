import type { RunRequest } from '../../src/contract/requests';
import { AddOn, clientRows } from '../support/add-on';
import { freshBase } from '../support/annotated-base';
import { killed } from '../support/disturb';
import { NextRuns, RecordedRun } from '../support/faulty-run';

const TAB = 'Suivi des campagnes';

/** Headers and lines, whatever stands above. */
function linesIn(addOn: AddOn): Record<string, string>[] {
  const rows = addOn.shown(TAB);
  const header = rows.findIndex(([first]) => first === 'Code');
  return rows
    .slice(header + 1)
    .filter((row) => row.some((text) => text !== ''))
    .map((row) =>
      Object.fromEntries(row.map((text, column) => [rows[header]![column]!, text.replace(/\s/g, ' ')])),
    );
}

type Typed = Record<string, string | number | { date: string }>;

/** Types a line below the headers, in the cells of these headers. */
function type(addOn: AddOn, line: number, cells: Typed): void {
  const { layers } = addOn.sheet(TAB);
  const rows = addOn.shown(TAB);
  const header = rows.findIndex(([first]) => first === 'Code');
  for (const [name, value] of Object.entries(cells)) {
    const row = layers.value[header + line] ?? [];
    row[rows[header]!.indexOf(name)] = value as never;
    layers.value[header + line] = row;
  }
}

const SENT: Typed = { Date: '15/05/2025', Segment: 'Gros', Canal: 'E-mail', Envoyés: 70, Convertis: 56 };
const CONTROL: Typed = { 'Témoin (clients)': 80, 'Témoin (convertis)': 48 };

/** The tab made once, then one campaign typed in its first line and another below. */
function typedBase(): { addOn: AddOn; request: RunRequest } {
  const { addOn, request } = freshBase();
  addOn.run({ ...request, job: 'campaigns' });
  type(addOn, 1, { ...SENT, ...CONTROL, 'CA obtenu': 5600, Coût: 700 });
  type(addOn, 3, { Date: '01/06/2025', Segment: 'Petits', Envoyés: '1 200', Ouverts: 'beaucoup' });
  return { addOn, request: { ...request, job: 'campaigns' } };
}

describe('« Suivi des campagnes »', () => {
  test('begins with a trial on one segment, under a code', () => {
    const { addOn, request } = freshBase();
    addOn.run({ ...request, job: 'campaigns' });
    expect(linesIn(addOn)).toEqual([expect.objectContaining({ Code: 'PILOTE', Segment: 'Petits' })]);
    expect(addOn.shown(TAB).flat().join()).toContain('Commencez par un essai sur un seul segment');
  });

  test('works out rates, gain, interval, verdict and return of what was typed', () => {
    const { addOn, request } = typedBase();
    addOn.run(request);
    const [first, second] = linesIn(addOn);
    expect(first).toMatchObject({
      ...{ Code: 'PILOTE', Date: '15/05/2025', 'Taux de conversion': '80,0 %' },
      // Newcombe 1998, table II, method 10: 0.20, from 0.0524 to 0.3339.
      ...{ 'Gain par rapport au groupe témoin': '20,0 %', 'Au moins': '5,2 %', 'Au plus': '33,4 %' },
      ...{ Verdict: 'meilleur', Gain: '1 400,00 €', Retour: '100,0 %', 'À vérifier': '' },
    });
    expect(second).toMatchObject({
      ...{ Code: 'C01', Date: '01/06/2025', Envoyés: '1200', Ouverts: 'beaucoup', Verdict: '' },
      'À vérifier': 'illisible : Ouverts',
    });
  });

  test('what was typed survives any number of refreshes, with notes and cells beside', () => {
    const { addOn, request } = typedBase();
    addOn.run(request);
    const lines = linesIn(addOn);
    const sheet = addOn.sheet(TAB);
    const row = addOn.shown(TAB).findIndex(([first]) => first === 'C01');
    sheet.layers.note[row] = ['vu avec Paul'];
    sheet.columnCount += 1;
    sheet.layers.value[row]![sheet.columnCount - 1] = 'à moi';
    addOn.run(request);
    addOn.run({ ...request, job: 'segments' });
    addOn.run(request);
    expect(linesIn(addOn)).toEqual(lines.map((line) => expect.objectContaining(line)));
    expect(sheet.layers.note[row]?.[0]).toBe('vu avec Paul');
    expect(sheet.layers.value[row]!.at(-1)).toBe('à moi');
    expect(addOn.names()).not.toContain('Segments PME – campagnes');
  });

  test('a line that was taken out stays out', () => {
    const { addOn, request } = typedBase();
    addOn.run(request);
    addOn.sheet(TAB).layers.value.splice(
      addOn.shown(TAB).findIndex(([first]) => first === 'PILOTE'),
      1,
      [],
    );
    addOn.run(request);
    expect(linesIn(addOn).map(({ Code }) => Code)).toEqual(['C01']);
  });

  test('wherever an execution ends, the next run has every line', () => {
    const { addOn, request } = typedBase();
    const run = new RecordedRun(addOn, request);
    const expected = linesIn(addOn);
    const next = new NextRuns(run, request, (after) => {
      expect(linesIn(after)).toEqual(expected);
      expect(after.names()).toEqual(addOn.names());
    });
    for (let which = 0; which < run.names.length; which++) next.after(run.disturbedAt(which, killed(which)));
    expect(next.count).toBeGreaterThan(5);
  }, 120_000);

  test('a line typed while the tab is being worked out, before it is written, is kept', () => {
    const { addOn, request } = typedBase();
    const run = new RecordedRun(addOn, request);
    const first = run.names.indexOf('Sheet.clear');
    const reading = run.names.lastIndexOf('Sheet.getDataRange', first);
    for (let which = 0; which <= reading; which += 5) {
      const edited = run.editedAt(which, (file) => type(file, 4, { Segment: 'Moyens', Envoyés: 12 }));
      expect(linesIn(edited)).toContainEqual(expect.objectContaining({ Segment: 'Moyens', Envoyés: '12' }));
    }
  }, 120_000);
});

describe('the control group', () => {
  const analysed = () => {
    const addOn = new AddOn();
    const source = { sheetId: addOn.addTab('Clients', clientRows(2000)) };
    const request: RunRequest = { source, asOf: '2026-01-01', method: 'pmg' };
    addOn.run(request);
    return { addOn, request };
  };
  const groups = (addOn: AddOn, tab: string) => {
    const [, headers, ...rows] = addOn.shown(tab);
    const [key, group] = [headers!.indexOf('Référence client'), headers!.indexOf('Groupe')];
    return new Map(rows.map((row) => [row[key]!, row[group]]));
  };

  test('is written into the segment tabs, the same at each refresh', () => {
    const { addOn, request } = analysed();
    const before = groups(addOn, 'Petits');
    const control = [...before.values()].filter((group) => group === 'Témoin').length;
    // One in ten of 1,000, within four standard deviations.
    expect(Math.abs(control - before.size / 10)).toBeLessThan(38);
    addOn.run(request);
    expect(groups(addOn, 'Petits')).toEqual(before);
  });

  test('is drawn anew by the code of a new campaign to the segment', () => {
    const { addOn, request } = analysed();
    const before = [groups(addOn, 'Petits'), groups(addOn, 'Moyens')];
    addOn.run({ ...request, job: 'campaigns' });
    type(addOn, 1, { Code: 'NOEL', Date: '01/12/2025', Segment: 'Petits', Envoyés: 900 });
    addOn.run(request);
    expect(groups(addOn, 'Petits')).not.toEqual(before[0]);
    expect(groups(addOn, 'Moyens')).toEqual(before[1]);
  });
});
