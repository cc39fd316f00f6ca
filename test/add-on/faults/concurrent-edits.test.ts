import type { AddOn } from '../../support/add-on';
import { annotatedBase, grownBase } from '../../support/annotated-base';
import { NextRuns, RecordedRun } from '../../support/faulty-run';
import { pictureOfTab } from '../../support/picture';

/** What somebody else does to the workbook meanwhile; false when there is nothing left to do it to. */
type Edit = (addOn: AddOn) => void;

const source = (addOn: AddOn) => addOn.sheet('Clients');

const swapRows = (addOn: AddOn, name: string, a: number, b: number): void => {
  for (const layer of Object.values(addOn.sheet(name).layers)) [layer[a], layer[b]] = [layer[b], layer[a]];
};

const ownTab = (addOn: AddOn, name: string) => addOn.document.sheets.find((sheet) => sheet.name === name);

const EDITS: readonly (readonly [string, Edit])[] = [
  ['rows of the source sorted', (addOn) => swapRows(addOn, 'Clients', 2, 7)],
  [
    'a row of the source deleted',
    (addOn) => {
      for (const layer of Object.values(source(addOn).layers)) layer.splice(9, 1);
      source(addOn).rowCount -= 1;
    },
  ],
  [
    'a row inserted in the source',
    (addOn) => {
      source(addOn).rowCount += 1;
      source(addOn).layers.value[10] = ['C10', 'Société 10', '55,00'];
    },
  ],
  [
    'a cell of the source edited',
    (addOn) => {
      source(addOn).layers.value[6]![2] = '95,00';
    },
  ],
  ['the source renamed', (addOn) => Object.assign(source(addOn), { name: 'Clients 2025' })],
  [
    'one of our tabs renamed',
    (addOn) => {
      const tab = ownTab(addOn, 'Moyens');
      if (tab) tab.name = 'Clients moyens';
    },
  ],
];

/** Calls of a run that write. */
const writesOf = ({ names }: RecordedRun): readonly number[] =>
  names.flatMap((name, call) =>
    /\.(set|insert|delete|clear|remove|add|create|hide)/.test(name) ? [call] : [],
  );

/** What is looked at after the disturbed run, and after the run that follows it. */
interface Looks {
  readonly left?: (addOn: AddOn) => void;
  readonly remade: (addOn: AddOn, write: number) => void;
}

/** Makes the edit before each call of a refresh that writes, in turn. */
function editBeforeEachWrite(edit: Edit, { left, remade }: Looks): void {
  const { addOn, request } = grownBase();
  const run = new RecordedRun(addOn, request);
  const writes = writesOf(run);
  let write = -1;
  let edits = 0;
  const next = new NextRuns(run, request, (after) => remade(after, write));
  for (write of writes) {
    const disturbed = run.editedAt(write, (meanwhile) => {
      edits++;
      edit(meanwhile);
    });
    left?.(disturbed);
    next.after(disturbed);
  }
  expect(edits).toBe(writes.length);
  expect(edits).toBeGreaterThan(50);
}

/** What remembers earlier analyses: one that ended before the edit is one more, which a run after the edit never saw. */
const MEMORY = /^Segments PME – (?:historique|analyse)/;

/** The workbook without what remembers the past. */
const present = ({ document }: AddOn): readonly unknown[] =>
  document.sheets.filter(({ name }) => !MEMORY.test(name)).map(pictureOfTab);

function expectSame(addOn: AddOn, expected: readonly unknown[], write: number): void {
  if (JSON.stringify(present(addOn)) === JSON.stringify(expected)) return;
  expect([write, present(addOn)]).toEqual([write, expected]);
}

const COPY_ID = 4242;

/** As « Duplicate » does: the same cells and the same mark, under another number. */
function copyOf(addOn: AddOn, name: string): AddOn['document']['sheets'][number] {
  const original = addOn.sheet(name);
  const layers = Object.fromEntries(
    Object.entries(original.layers).map(([layer, rows]) => [
      layer,
      rows.map((row: unknown[] | undefined) => row && [...row]),
    ]),
  );
  // As Sheets copies: the warning that a tab bears stays behind.
  const own = { id: COPY_ID, name: `Copie de ${name}`, layers, protections: [] };
  const copy = { ...original, ...own } as unknown as typeof original;
  addOn.document.sheets.push(copy);
  const mark = addOn.document.metadata.find((metadata) => metadata.sheetId === original.id)!;
  addOn.document.metadata.push({ ...mark, id: COPY_ID, sheetId: COPY_ID });
  return copy;
}

describe('somebody else deletes or copies one of our tabs while they are written', () => {
  test('a deleted tab is made again, the others keep what users wrote', () => {
    const { addOn, request } = annotatedBase();
    addOn.run(request);
    addOn.run(request);
    const expected = present(addOn);
    const deleteTab: Edit = ({ document }) => {
      document.sheets = document.sheets.filter((sheet) => sheet.name !== 'Petits');
    };
    editBeforeEachWrite(deleteTab, {
      remade: (after, write) => expectSame(after, expected, write),
    });
  }, 300_000);

  test('a copy is its maker’s: nothing in it changes any more', () => {
    let copy = '';
    const expectKept = ({ document }: AddOn): void => {
      const kept = document.sheets.find((sheet) => sheet.id === COPY_ID)!;
      expect(JSON.stringify(pictureOfTab(kept))).toBe(copy);
    };
    const copyTab: Edit = (addOn) => {
      copy = JSON.stringify(pictureOfTab(copyOf(addOn, 'Gros')));
    };
    editBeforeEachWrite(copyTab, {
      left: expectKept,
      remade: (after) => {
        expectKept(after);
        expect(after.names().filter((name) => name === 'Gros')).toHaveLength(1);
      },
    });
  }, 300_000);
});

/** Before each call of a refresh that writes, once for each kind of edit. */
describe('somebody else edits while our tabs are written: the next run makes what a run after the edit makes', () => {
  test.each(EDITS)(
    '%s',
    (_, edit) => {
      const { addOn, request } = annotatedBase();
      edit(addOn);
      const source = JSON.stringify(pictureOfTab(addOn.document.sheets[0]!));
      addOn.run(request);
      addOn.run(request);
      const expected = present(addOn);
      const expectSource = ({ document }: AddOn): void =>
        expect(JSON.stringify(pictureOfTab(document.sheets[0]!))).toBe(source);
      editBeforeEachWrite(edit, {
        left: expectSource,
        remade: (after, write) => {
          expectSource(after);
          expectSame(after, expected, write);
        },
      });
    },
    300_000,
  );
});
