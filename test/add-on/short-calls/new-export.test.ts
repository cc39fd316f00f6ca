import { AddOn, clientRows } from '../../support/add-on';
import { plain } from '../../support/plain';
import { ShortCalls } from '../../support/short-calls';

/** Clients of eight columns, from one of them on. */
const clients = (first: number, count: number) => {
  const [headers, ...rows] = clientRows(first + count);
  return [headers!, ...rows.slice(first)];
};

test('50,000 clients of 8 columns and an export of 5,000, twice, then taken back: no call lasts more than 20 s', () => {
  const addOn = new AddOn();
  const calls = new ShortCalls(addOn);
  const base = addOn.addTab('Clients', clients(0, 50_000));
  const next = addOn.addTab('Export', clients(48_000, 5_000));
  let mark = '';
  calls.during('compared', () => {
    const shown = addOn.answer('newExport', { base, next });
    expect(shown.rows).toEqual({ base: 50_000, next: 5_000, union: 53_000 });
    mark = shown.mark;
  });
  let [ours, id] = [0, ''];
  calls.during('added', () => {
    ours = addOn.answer('addNewExport', { base, next, mark }).sheetId;
  });
  const later = addOn.addTab('Export suivant', clients(53_000, 1_000));
  calls.during('compared with ours', () => {
    mark = addOn.answer('newExport', { base: ours, next: later }).mark;
  });
  calls.during('added to ours', () => {
    const added = addOn.answer('addNewExport', { base: ours, next: later, mark });
    expect(added.rows).toBe(54_000);
    id = added.undo.id;
  });
  calls.during('tabs', () => addOn.answer('newExportTabs', {}));
  addOn.sheet('Clients à jour').layers.value[40_000]![1] = 'Autre nom';
  calls.during('taken back', () => {
    expect(plain(addOn.answer('undoNewExport', { id }).done.fr)).toContain(
      'contient de nouveau 53 000 lignes. Vos modif',
    );
  });
  calls.expectAllShort();
}, 600_000);
