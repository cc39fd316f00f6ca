import fc from 'fast-check';
import type { AnalysisRequest } from '../../src/contract/requests';
import type { AddOn } from '../support/add-on';
import { annotatedBase } from '../support/annotated-base';
import { pictureOfTab } from '../support/picture';

/** One thing that somebody does; what they wrote is entered in the ledger. */
interface Step {
  readonly name: string;
  readonly run: (addOn: AddOn, request: AnalysisRequest, ledger: Ledger) => void;
}

/** What must still be there in the end: notes and cells by client, and tabs that are not ours as they were left. */
interface Ledger {
  readonly notes: Map<string, string>;
  readonly cells: Map<string, string>;
  readonly tabs: Map<number, string>;
}

const LISTS = ['Gros', 'Moyens', 'Petits'];
const ours = [
  'Segments',
  'Clients segmentés',
  ...LISTS,
  'Prospects',
  'Réglages',
  'Segments PME – historique',
  'Segments PME – analyse',
  'Segments PME – analyse (2)',
];

/** Where a client may be found, now that amounts have changed. */
const listsOf = (addOn: AddOn): string[] =>
  [...LISTS, 'Prospects'].filter((name) => addOn.names().includes(name));

/** Rows of clients in one of our lists: sheet row (from 0) by client reference. */
function clientRows(addOn: AddOn, list: string): Map<string, number> {
  const rows = new Map<string, number>();
  addOn.sheet(list).layers.value.forEach((cells, row) => {
    if (row > 1 && /^C\d+$/.test(String(cells?.[1] ?? ''))) rows.set(String(cells![1]), row);
  });
  return rows;
}

const pickClient = (addOn: AddOn, list: string, n: number): readonly [string, number] | undefined => {
  const rows = [...clientRows(addOn, list)];
  return rows[n % Math.max(1, rows.length)];
};

const refresh: Step = { name: 'refresh', run: (addOn, request) => void addOn.run(request) };

const note = (list: string, n: number, text: string): Step => ({
  name: `note in ${list}`,
  run: (addOn, _request, ledger) => {
    const found = pickClient(addOn, list, n);
    if (!found) return;
    const [client, row] = found;
    const notes = addOn.sheet(list).layers.note;
    const cells = notes[row] ?? [];
    cells[0] = text;
    notes[row] = cells;
    ledger.notes.set(client, text);
  },
});

const column = (list: string, n: number, header: string, text: string): Step => ({
  name: `column ${header} in ${list}`,
  run: (addOn, _request, ledger) => {
    const sheet = addOn.sheet(list);
    const found = pickClient(addOn, list, n);
    if (!found) return;
    let at = sheet.layers.value[1]!.indexOf(header);
    if (at < 0) {
      at = sheet.columnCount;
      sheet.columnCount += 1;
      sheet.layers.value[1]![at] = header;
    }
    sheet.layers.value[found[1]]![at] = text;
    ledger.cells.set(`${found[0]} ${header}`, text);
  },
});

const move = (list: string): Step => ({
  name: `rows moved in ${list}`,
  run: (addOn) => {
    for (const layer of Object.values(addOn.sheet(list).layers)) {
      if (addOn.sheet(list).rowCount > 3) [layer[2], layer[3]] = [layer[3], layer[2]];
    }
  },
});

const amount = (row: number, euros: number): Step => ({
  name: `amount of row ${row}`,
  run: (addOn) => {
    addOn.sheet('Clients').layers.value[row]![2] = `${euros},00`;
  },
});

const ownTab = (n: number): Step => ({
  name: 'a tab of the user’s',
  run: (addOn, _request, ledger) => {
    if (addOn.names().includes(`À moi ${n}`)) return;
    const id = addOn.addTab(`À moi ${n}`, [['texte', '=1+1', '01000']]);
    ledger.tabs.set(id, JSON.stringify(pictureOfTab(addOn.sheet(`À moi ${n}`))));
  },
});

const list = fc.constantFrom(...LISTS);
const word = fc.constantFrom('rappeler', '01000', '=A1', '+33 6 12', '12.05', 'é « à »');

const step = fc.oneof(
  { weight: 3, arbitrary: fc.constant(refresh) },
  { weight: 3, arbitrary: fc.tuple(list, fc.nat(8), word).map(([tab, n, text]) => note(tab, n, text)) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(list, fc.nat(8), fc.constantFrom('Suivi', 'Par'), word)
      .map(([tab, n, header, text]) => column(tab, n, header, text)),
  },
  { weight: 1, arbitrary: list.map(move) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.nat(500))
      .map(([row, euros]) => amount(row, euros)),
  },
  { weight: 1, arbitrary: fc.nat(2).map(ownTab) },
);

describe('whatever people do in whatever order', () => {
  test('no note, no cell and no tab of theirs is lost or changed', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 8 }), (steps) => {
        const { addOn, request } = annotatedBase();
        const ledger: Ledger = {
          notes: new Map([['C1', 'Appelle le lundi']]),
          cells: new Map(),
          tabs: new Map(),
        };
        for (const { run } of steps) run(addOn, request, ledger);
        const source = JSON.stringify(pictureOfTab(addOn.sheet('Clients')));
        addOn.run(request);
        expect(JSON.stringify(pictureOfTab(addOn.sheet('Clients')))).toBe(source);
        for (const [client, text] of ledger.notes)
          expect([client, noteOf(addOn, client)]).toEqual([client, text]);
        for (const [place, text] of ledger.cells)
          expect([place, cellOf(addOn, place)]).toEqual([place, text]);
        for (const [id, before] of ledger.tabs) {
          const tab = addOn.document.sheets.find((sheet) => sheet.id === id)!;
          expect(JSON.stringify(pictureOfTab(tab))).toBe(before);
        }
        expect(addOn.names().filter((name) => !ours.includes(name) && !name.startsWith('À moi'))).toEqual([
          'Clients',
        ]);
      }),
      { numRuns: 60 },
    );
  }, 300_000);
});

function noteOf(addOn: AddOn, client: string): string | undefined {
  for (const name of listsOf(addOn)) {
    const row = clientRows(addOn, name).get(client);
    if (row !== undefined) return addOn.sheet(name).layers.note[row]?.[0];
  }
  return undefined;
}

function cellOf(addOn: AddOn, place: string): unknown {
  const [client, header] = place.split(' ');
  for (const name of listsOf(addOn)) {
    const row = clientRows(addOn, name).get(client!);
    if (row === undefined) continue;
    const { value } = addOn.sheet(name).layers;
    return value[row]![value[1]!.indexOf(header!)];
  }
  return undefined;
}
