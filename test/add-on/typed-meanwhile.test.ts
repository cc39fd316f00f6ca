import type { AddOn } from '../support/add-on';
import { annotatedBase, grownBase } from '../support/annotated-base';

/** Does something once, right before the first service call of that name that a condition allows. */
function onceBefore(addOn: AddOn, call: string, isTime: () => boolean, edit: () => void): () => boolean {
  let isDone = false;
  addOn.beforeCall = (name) => {
    if (isDone || name !== call || !isTime()) return;
    isDone = true;
    edit();
  };
  return () => isDone;
}

const rowOf = (addOn: AddOn, tab: string, client: string): number =>
  addOn.shown(tab).findIndex((cells) => cells[1] === client);

const noteOf = (addOn: AddOn, tab: string, client: string): string | undefined =>
  addOn.sheet(tab).layers.note[rowOf(addOn, tab, client)]?.[0];

function write(addOn: AddOn, tab: string, client: string, note: string): void {
  const { layers } = addOn.sheet(tab);
  const row = rowOf(addOn, tab, client);
  layers.note[row] = [note];
}

const isThere = (addOn: AddOn, name: string): boolean => addOn.names().includes(name);

describe('a note typed while our tabs are written again', () => {
  test('right before its tab is set aside is on its client, and nothing is left aside', () => {
    const { addOn, request } = grownBase();
    const typed = onceBefore(
      addOn,
      'Spreadsheet.insertSheet',
      () => isThere(addOn, 'Segments PME – notes'),
      () => write(addOn, 'Gros', 'C2', 'typed meanwhile'),
    );
    addOn.run(request);
    expect(typed()).toBe(true);
    expect(noteOf(addOn, 'Gros', 'C2')).toBe('typed meanwhile');
    expect(noteOf(addOn, 'Gros', 'C1')).toBe('Appelle le lundi');
    expect(addOn.names().filter((name) => /notes$|avant/.test(name))).toEqual([]);
  });

  test('in the tab that a client leaves, once the tab they go to is written, follows them', () => {
    const { addOn, request } = annotatedBase();
    addOn.sheet('Clients').layers.value[9]![2] = '500,00';
    const isBigWritten = (): boolean => rowOf(addOn, 'Gros', 'C9') >= 0;
    const typed = onceBefore(addOn, 'Range.getNotes', isBigWritten, () =>
      write(addOn, 'Petits', 'C9', 'typed meanwhile'),
    );
    addOn.run(request);
    expect(typed()).toBe(true);
    expect(noteOf(addOn, 'Gros', 'C9')).toBe('typed meanwhile');
  });

  test('and then the run given up: the note is in « Notes à rattacher » at least', () => {
    const { addOn, request } = annotatedBase();
    addOn.sheet('Clients').layers.value[9]![2] = '500,00';
    const isBigWritten = (): boolean => rowOf(addOn, 'Gros', 'C9') >= 0;
    const typed = onceBefore(addOn, 'Range.getNotes', isBigWritten, () =>
      write(addOn, 'Petits', 'C9', 'typed meanwhile'),
    );
    let run = addOn.answer('start', request);
    while (!typed()) run = addOn.answer('continue', { runId: run.runId });
    addOn.cancel(run.runId);
    const everywhere = addOn.document.sheets.flatMap(({ layers }) => layers.note.flat());
    const leftovers = isThere(addOn, 'Notes à rattacher') ? addOn.shown('Notes à rattacher').flat() : [];
    expect([...everywhere, ...leftovers]).toContain('typed meanwhile');
    expect(addOn.names().filter((name) => /notes$|avant/.test(name))).toEqual([]);
  });
});
