import type { AddOn } from '../../support/add-on';
import { annotatedBase } from '../../support/annotated-base';
import { runWithFault, wait } from '../../support/faulty-run';
import { picture, pictureOfTab } from '../../support/picture';

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

/** Calls of a refresh that write. */
function writesOfARefresh(): number[] {
  const { addOn, request } = annotatedBase();
  const names: string[] = [];
  runWithFault(addOn, request, (_call, name) => names.push(name));
  return names.flatMap((name, call) =>
    /\.(set|insert|delete|clear|remove|add|create|hide)/.test(name) ? [call] : [],
  );
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
  const copy = { ...original, id: COPY_ID, name: `Copie de ${name}`, layers } as unknown as typeof original;
  addOn.document.sheets.push(copy);
  const mark = addOn.document.metadata.find((metadata) => metadata.sheetId === original.id)!;
  addOn.document.metadata.push({ ...mark, id: COPY_ID, sheetId: COPY_ID });
  return copy;
}

describe('somebody else deletes or copies one of our tabs while they are written', () => {
  test('a deleted tab is made again, the others keep what users wrote', () => {
    const undisturbed = annotatedBase();
    undisturbed.addOn.run(undisturbed.request);
    undisturbed.addOn.run(undisturbed.request);
    const expected = picture(undisturbed.addOn.document);
    for (const write of writesOfARefresh()) {
      const { addOn, request } = annotatedBase();
      runWithFault(addOn, request, (call) => {
        if (call !== write) return;
        addOn.document.sheets = addOn.document.sheets.filter((sheet) => sheet.name !== 'Petits');
      });
      wait(addOn);
      runWithFault(addOn, request, () => {});
      if (JSON.stringify(picture(addOn.document)) !== JSON.stringify(expected)) {
        expect([write, picture(addOn.document)]).toEqual([write, expected]);
      }
    }
  }, 300_000);

  test('a copy is its maker’s: nothing in it changes any more', () => {
    for (const write of writesOfARefresh()) {
      const { addOn, request } = annotatedBase();
      let copy = '';
      runWithFault(addOn, request, (call) => {
        if (call === write) copy = JSON.stringify(pictureOfTab(copyOf(addOn, 'Gros')));
      });
      wait(addOn);
      runWithFault(addOn, request, () => {});
      const kept = addOn.document.sheets.find((sheet) => sheet.id === COPY_ID)!;
      expect([write, JSON.stringify(pictureOfTab(kept))]).toEqual([write, copy]);
      expect(addOn.names().filter((name) => name === 'Gros')).toHaveLength(1);
    }
  }, 300_000);
});

/** Before each call of a refresh that writes, once for each kind of edit. */
describe('somebody else edits while our tabs are written: the next run makes what a run after the edit makes', () => {
  test.each(EDITS)(
    '%s',
    (_, edit) => {
      const writes = writesOfARefresh();
      const after = annotatedBase();
      edit(after.addOn);
      const untouchedSource = JSON.stringify(pictureOfTab(after.addOn.document.sheets[0]!));
      after.addOn.run(after.request);
      after.addOn.run(after.request);
      const expected = picture(after.addOn.document);
      for (const write of writes) {
        const { addOn, request } = annotatedBase();
        runWithFault(addOn, request, (call) => {
          if (call === write) edit(addOn);
        });
        wait(addOn);
        runWithFault(addOn, request, () => {});
        expect(JSON.stringify(pictureOfTab(addOn.document.sheets[0]!))).toBe(untouchedSource);
        if (JSON.stringify(picture(addOn.document)) !== JSON.stringify(expected)) {
          expect([write, picture(addOn.document)]).toEqual([write, expected]);
        }
      }
      expect(writes.length).toBeGreaterThan(50);
    },
    300_000,
  );
});
