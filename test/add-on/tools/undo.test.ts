import type { RunRequest } from '../../../src/contract/requests';
import { priceOf } from '../../../workbench/emulator/runtime/costs';
import { AddOn, clientRows } from '../../support/add-on';
import { annotatedBase, freshBase } from '../../support/annotated-base';
import { pictureOfTab } from '../../support/picture';

/** The run that takes back what `undoable` shows now. */
const undoRequest = (addOn: AddOn): RunRequest => ({
  source: { sheetId: 0 },
  job: 'undo',
  back: addOn.answer('undoable', {}).back,
});

const undo = (addOn: AddOn) => addOn.run(undoRequest(addOn));

const isSeen = (sheet: AddOn['document']['sheets'][number]): boolean => !sheet.hidden;

/** What a person sees of our tabs. */
const seen = (addOn: AddOn) =>
  addOn.document.sheets.filter(isSeen).map((sheet) => [sheet.id, JSON.stringify(pictureOfTab(sheet))]);

/** Nine clients analysed, then again after a medium one has become the smallest. */
function analysedTwice() {
  const { addOn, request } = annotatedBase();
  // Sorted out by the first refresh: what is kept of the user's columns stands as a run writes it.
  addOn.run(request);
  const before = seen(addOn);
  addOn.sheet('Clients').layers.value[5]![2] = '1,00';
  const sourceBefore = JSON.stringify(addOn.sheet('Clients').layers.value);
  addOn.run(request);
  return { addOn, request, before, sourceBefore };
}

describe('« Annuler la dernière analyse »', () => {
  test('our tabs are again what they were before it, in place; the source is as it is', () => {
    const { addOn, before, sourceBefore } = analysedTwice();
    const after = seen(addOn);
    expect(after.slice(1)).not.toEqual(before.slice(1));
    const { done } = undo(addOn);
    expect(done).toBe(true);
    expect(seen(addOn).slice(1)).toEqual(before.slice(1));
    expect(JSON.stringify(addOn.sheet('Clients').layers.value)).toBe(sourceBefore);
  });

  test('it says beforehand which tabs it writes again and which it takes away', () => {
    const { addOn } = analysedTwice();
    expect(addOn.answer('undoable', {})).toMatchObject({
      made: '2026-11-22',
      before: '2026-11-22',
      restored: ['Segments', 'Clients segmentés', 'Gros', 'Moyens', 'Petits', 'Réglages'],
      removed: [],
    });
  });

  test('notes, columns and segments chosen since are kept', () => {
    const { addOn } = analysedTwice();
    const rows = addOn.shown('Clients segmentés');
    const row = rows.findIndex((cells) => cells.includes('C3'));
    const column = rows[1]!.indexOf('Segment retenu');
    addOn.sheet('Clients segmentés').layers.value[row]!.splice(column, 2, 'Petit', 'en litige');
    addOn.sheet('Clients segmentés').layers.note[row] = ['rappelé hier'];
    undo(addOn);
    const restored = addOn.shown('Clients segmentés');
    const again = restored.findIndex((cells) => cells.includes('C3'));
    expect(restored[again]!.slice(column, column + 2)).toEqual(['Petit', 'en litige']);
    expect(addOn.sheet('Clients segmentés').layers.note[again]![0]).toBe('rappelé hier');
  });

  test('once undone, there is nothing more to undo; a new analysis can be undone in its turn', () => {
    const { addOn, request, before } = analysedTwice();
    undo(addOn);
    expect(addOn.failure('undoable', {}).code).toBe('nothing-to-undo');
    addOn.run(request);
    undo(addOn);
    expect(seen(addOn).slice(1)).toEqual(before.slice(1));
  });

  test('an analysis that changes nothing is no step back', () => {
    const { addOn, request, before } = analysedTwice();
    addOn.run(request);
    undo(addOn);
    expect(seen(addOn).slice(1)).toEqual(before.slice(1));
  });

  test('of a first analysis: its tabs go, what people wrote in them is in « Notes à rattacher »', () => {
    const { addOn } = annotatedBase();
    const { before, restored, removed } = addOn.answer('undoable', {});
    expect([before, restored]).toEqual([null, []]);
    expect(removed).toEqual(['Segments', 'Clients segmentés', 'Gros', 'Moyens', 'Petits', 'Réglages']);
    undo(addOn);
    expect(addOn.document.sheets.filter(isSeen).map(({ name }) => name)).toEqual([
      'Clients',
      'Notes à rattacher',
    ]);
    const leftovers = addOn.shown('Notes à rattacher').map((cells) => cells.slice(0, 4).join(' | '));
    expect(leftovers).toEqual(
      expect.arrayContaining([
        'C1 | segment:big | Suivi | 01000',
        expect.stringMatching(/Appelle le lundi$/),
        'C7 | clients | Segment retenu | Moyen',
        'C7 | clients | Motif | filiale',
      ]),
    );
    expect(addOn.document.properties.document).not.toHaveProperty('segments-pme.analysis');
  });

  test('an analysis stopped half-way is taken back to the one before', () => {
    const { addOn, request, before } = analysedTwice();
    undo(addOn);
    let run = addOn.answer('start', request);
    while (run.written === 0) run = addOn.answer('continue', { runId: run.runId });
    addOn.cancel(run.runId);
    undo(addOn);
    expect(seen(addOn).slice(1)).toEqual(before.slice(1));
  });

  test('tabs that another method replaced are back in their place, those of that method go', () => {
    const addOn = new AddOn();
    const request = { source: { sheetId: addOn.addTab('Clients', clientRows(120)) }, asOf: '2026-01-01' };
    addOn.run({ ...request, method: 'rfm' });
    const before = seen(addOn);
    addOn.run({ ...request, method: 'pmg' });
    expect(addOn.names()).toEqual(expect.arrayContaining(['Champions (ancien)', 'Gros']));
    undo(addOn);
    expect(seen(addOn)).toEqual(before);
  });

  test('somebody else’s analysis meanwhile is not undone in the place of the one shown', () => {
    const { addOn, request } = analysedTwice();
    const shown = undoRequest(addOn);
    addOn.sheet('Clients').layers.value[2]![2] = '2,00';
    addOn.run(request);
    expect(addOn.failure('start', shown).code).toBe('nothing-to-undo');
  });

  test('while a run is going on, it waits', () => {
    const { addOn, request } = analysedTwice();
    const shown = undoRequest(addOn);
    addOn.answer('start', request);
    expect(addOn.failure('start', shown).code).toBe('run-in-progress');
  });

  test('before any analysis there is nothing to undo', () => {
    expect(freshBase().addOn.failure('undoable', {}).code).toBe('nothing-to-undo');
  });

  /** Calls of both write as many whole rows as they have time for: filled up, two differ by less than a row. */
  test('5,000 clients: no call is longer than those of a refresh, or than 20 s; the earlier analysis takes less than 400 cells', () => {
    const addOn = new AddOn();
    const request = { source: { sheetId: addOn.addTab('Clients', clientRows(5_000)) }, asOf: '2026-01-01' };
    addOn.run(request);
    const first = addOn.times.length;
    addOn.sheet('Clients').layers.value[1]![7] = '1,00 €';
    addOn.run(request);
    const before = addOn.times.length;
    undo(addOn);
    const [refresh, back] = [addOn.times.slice(first, before), addOn.times.slice(before)];
    const row = priceOf('write', addOn.sheet('Clients segmentés').columnCount) - priceOf('write', 0);
    expect(Math.max(...back)).toBeLessThan(Math.max(...refresh) + row);
    expect(Math.max(...back)).toBeLessThan(20_000);
    const kept = addOn.document.sheets.filter(({ name }) => name.startsWith('Segments PME – analyse'));
    expect(kept.map(({ hidden }) => hidden)).toEqual([true]);
    expect(kept[0]!.rowCount * kept[0]!.columnCount).toBeLessThan(400);
  });
});
