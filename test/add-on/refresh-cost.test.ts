import { AddOn, clientRows } from '../support/add-on';
import { Traffic } from '../support/traffic';

/*
 * What a refresh costs, worked out by hand. Every tab takes a fixed number of calls, whatever its rows; a list of more
 * than 20,000 cells is set aside, read by parts and written by slices, each of which takes a fixed number, too.
 */

const CLIENTS = 'Clients segmentés';
const SEGMENTS = [
  'Champions',
  'Petits paniers fidèles',
  'Fidèles',
  'Occasionnels',
  'À réactiver',
  'En sommeil',
  'Perdus',
];
const LISTS = [CLIENTS, ...SEGMENTS];

/** Where the plan of what is to be written is kept from one call to the next. */
const PLANNED = 'Segments PME – écriture';

/** A second analysis of so many clients, nothing changed. */
function refresh(clients: number) {
  const addOn = new AddOn();
  const source = { sheetId: addOn.addTab('Clients', clientRows(clients)) };
  const request = { source, asOf: '2026-01-01' } as const;
  addOn.run(request);
  const calls = addOn.times.length;
  const traffic = Traffic.of(addOn, () => addOn.run(request));
  return { addOn, clients, traffic, serverCalls: addOn.times.length - calls };
}

type Refresh = ReturnType<typeof refresh>;

function sizeOf({ addOn }: Refresh, tab: string): { rows: number; columns: number } {
  const { rowCount: rows, columnCount: columns } = addOn.sheet(tab);
  return { rows, columns };
}

function isLarge(run: Refresh, tab: string): boolean {
  const { rows, columns } = sizeOf(run, tab);
  return rows * columns > 20_000;
}

/** Columns that are there to be filled in, beside those of a segment that are ours. */
const toFillIn = (tab: string): number => (tab === CLIENTS ? 0 : 5);

/** Large lists and what was set aside of them, in the order in which both are written. */
function setAside({ traffic, ...run }: Refresh): readonly (readonly [tab: string, copy: string])[] {
  const copies = traffic.tabs.filter((tab) => tab.startsWith('Segments PME – avant'));
  const large = LISTS.filter((tab) => isLarge({ traffic, ...run }, tab));
  return large.map((tab, index) => [tab, copies[index]!]);
}

const slicesOf = ({ traffic }: Refresh, tab: string): Traffic =>
  new Traffic(
    traffic
      .with(tab)
      .by('Range.setValues')
      .trips.filter(({ area }) => area!.column === 1),
  );

const partsOf = ({ traffic }: Refresh, tab: string): number => traffic.with(tab).by('Range.getNotes').count;

const SOME = [refresh(200), refresh(800)] as const;
const MANY = refresh(5_000);
const ALL = [...SOME, MANY];

test('no list takes more than one slice at 200 and 800 clients; at 5,000, three do', () => {
  const large = (run: Refresh): readonly string[] => LISTS.filter((tab) => isLarge(run, tab));
  expect(SOME.map(large)).toEqual([[], []]);
  expect(large(MANY)).toEqual([CLIENTS, 'Occasionnels', 'À réactiver']);
});

describe('the calls of a refresh', () => {
  const [few, more] = SOME;

  test('are the same at 200 and 800 clients, method by method', () => {
    expect(more.traffic.methods).toEqual(few.traffic.methods);
    expect(few.traffic.count).toBe(278);
  });

  test('are one, to know our tabs, for each call to the server', () => {
    for (const { traffic, serverCalls } of ALL)
      expect(traffic.by('DeveloperMetadataFinder.find').count).toBe(serverCalls);
  });

  /** « Clients segmentés » is asked what users decided; a segment gets the headers of its columns to fill in. */
  const ofItsOwn = (tab: string): number => (tab === CLIENTS ? 5 : 1);

  /**
   * To be read when the run begins and again right before it is written (2 × 4), emptied (5), formatted (3), written (1),
   * dressed (4), given its list of answers (1) and its filter (1).
   */
  test('are 23 for a list of one slice, and those of its own', () => {
    const small = ALL.flatMap((run) =>
      LISTS.filter((tab) => !isLarge(run, tab)).map((tab) => [run, tab] as const),
    );
    expect(small).toHaveLength(8 + 8 + 5);
    for (const [{ traffic }, tab] of small)
      expect([tab, traffic.with(tab).count]).toEqual([tab, 23 + ofItsOwn(tab)]);
  });

  /**
   * A part is read in 7: the size (2), the headers, the references, two columns that tell a client apart, the notes; 3 more
   * for the columns to fill in. Set aside: a mark, hidden (2). Its size and its notes are not known when it is emptied (3).
   */
  test('are, for a list of several slices, 17 and one for each slice, 2 and 7 or 10 for each part that is read', () => {
    for (const [tab, copy] of setAside(MANY)) {
      const { traffic } = MANY;
      const part = tab === CLIENTS ? 7 : 10;
      const written = 17 + slicesOf(MANY, tab).count + ofItsOwn(tab);
      expect([tab, traffic.with(tab).count]).toEqual([tab, part * partsOf(MANY, tab) + written]);
      expect([tab, traffic.with(copy).count]).toEqual([tab, part * partsOf(MANY, copy) + 2]);
    }
  });

  test('are, for anything else, as many at any size, but for one to read what is planned, for each call that writes', () => {
    for (const run of ALL) {
      const { traffic, serverCalls } = run;
      const count = (tab: string): number => traffic.with(tab).count;
      expect(['Segments', 'Réglages'].map(count)).toEqual([19, 21]);
      expect(['Segments PME – historique', 'Segments PME – analyse'].map(count)).toEqual([2, 1]);
      expect(traffic.with('Clients').by('Range.getValues').count).toBe(3);
      expect(count('Clients')).toBeLessThanOrEqual(3 * 2 + 1);
      // Marked, hidden, cut to size (2), written (2).
      const planned = traffic.with(PLANNED);
      expect(planned.count - planned.by('Range.getValues').count).toBe(6);
      expect(planned.by('Range.getValues').count).toBeLessThan(serverCalls);
      const made = 1 + setAside(run).length;
      expect(traffic.with(undefined).methods).toEqual({
        'DeveloperMetadataFinder.find': serverCalls,
        'Spreadsheet.insertSheet': made,
        'Spreadsheet.deleteSheet': made,
      });
    }
  });

  test('are for no other tab', () => {
    for (const run of ALL) {
      const hidden = [PLANNED, 'Segments PME – historique', 'Segments PME – analyse'];
      const copies = setAside(run).map(([, copy]) => copy);
      const known = ['Clients', ...LISTS, 'Segments', 'Réglages', ...hidden, ...copies];
      expect([...run.traffic.tabs].sort()).toEqual(known.sort());
    }
  });
});

describe('the cells of a refresh', () => {
  test('are, of the source, all of them three times: to plan, to write and to end', () => {
    for (const { clients, traffic } of ALL) expect(traffic.with('Clients').cells).toBe(3 * 8 * (clients + 1));
  });

  test('are, of a list of one slice, values and notes when the run begins and right before it is written', () => {
    for (const run of ALL)
      for (const tab of LISTS.filter((list) => !isLarge(run, list))) {
        const { rows, columns } = sizeOf(run, tab);
        const read = run.traffic.with(tab).by('Range.getValues', 'Range.getNotes').cells;
        // « Segment retenu » and its neighbour by client: what users decided.
        const decided = tab === CLIENTS ? columns + 3 * run.clients : 0;
        expect([tab, read]).toEqual([tab, 2 * 2 * rows * columns + decided]);
      }
  });

  test('are, of a list of several slices, its notes and the columns that tell whose row it is, once each time', () => {
    const { traffic, clients } = MANY;
    for (const [tab, copy] of setAside(MANY)) {
      const { rows, columns } = sizeOf(MANY, tab);
      // Name and e-mail, the notes of all columns, and values, formulas and formats of those to fill in.
      const once = rows * (2 + columns + 3 * toFillIn(tab));
      const perPart = 2 * columns + rows;
      const decided = tab === CLIENTS ? columns + 3 * clients : 0;
      const read = (name: string): number =>
        traffic
          .with(name)
          .by('Range.getValues', 'Range.getNotes', 'Range.getFormulas', 'Range.getNumberFormats').cells;
      expect([tab, read(tab)]).toEqual([tab, once + perPart * partsOf(MANY, tab) + decided]);
      expect([tab, read(copy)]).toEqual([tab, once + perPart * partsOf(MANY, copy)]);
    }
  });

  test('that are written are those of each list, once, and the headers to fill in', () => {
    for (const run of ALL) {
      for (const tab of LISTS) {
        const { rows, columns } = sizeOf(run, tab);
        const written = run.traffic.with(tab).by('Range.setValues');
        expect([tab, written.cells]).toEqual([tab, rows * (columns - toFillIn(tab)) + toFillIn(tab)]);
      }
    }
  });

  test('are never written twice', () => {
    for (const { traffic } of ALL) {
      const written = traffic.by('Range.setValues');
      expect(written.count).toBeGreaterThan(LISTS.length);
      expect(written.doubles).toEqual([]);
    }
  });

  test('of a slice are 10,000 at least, unless it is the last of its tab', () => {
    for (const [tab] of setAside(MANY)) {
      const slices = slicesOf(MANY, tab).trips;
      expect(slices.slice(0, -1).filter(({ cells }) => cells < 10_000)).toEqual([]);
    }
    expect(setAside(MANY).map(([tab]) => slicesOf(MANY, tab).count)).toEqual([2, 2, 1]);
  });
});
