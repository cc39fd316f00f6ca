import { AddOn } from '../../support/add-on';
import { addExport, invoices, monthlyBase, rowsOf, seen, UNION } from '../../support/monthly-base';
import { NASTY } from '../../support/nasty';
import { picture } from '../../support/picture';

describe('« Ajouter un nouvel export »', () => {
  test('what is new, changed, the same and gone is told before anything is written', () => {
    const { addOn, base, next } = monthlyBase();
    addOn.sheet('Export février').layers.value[1]![4] = '1,00';
    const before = JSON.stringify(picture(addOn.document));
    const shown = addOn.answer('newExport', { base, next });
    expect(shown).toMatchObject({
      tab: UNION,
      exists: false,
      shape: 'orders',
      rows: { base: 31, next: 35, union: 59 },
      things: { added: 28, replaced: 1, identical: 6, absent: 24 },
      clients: { added: 0, absent: 0 },
      // January is 31 × 100 € and 0 + 1 + … + 30; February 28 × 100 € and 31 + … + 58; one invoice of 124 € is now 1 €.
      money: { base: 356_500, added: 404_600, changed: -12_300, union: 748_800 },
    });
    expect(shown.examples.replaced).toEqual([
      { name: 'FA-1024 · Société 4', changes: [{ header: 'Montant HT', before: '124,00', after: '1,00' }] },
    ]);
    expect(JSON.stringify(picture(addOn.document))).toBe(before);
  });

  test('the union stands in a tab of ours, on screen; the tabs of the user are as they were', () => {
    const { addOn, base, next } = monthlyBase();
    const before = seen(addOn, 'Factures', 'Export février');
    const { added } = addExport(addOn, { base, next });
    expect(added).toEqual({
      ...{ sheetId: addOn.sheet(UNION).id, tab: UNION, rows: 59 },
      undo: addOn.answer('newExportTabs', {}).undo,
    });
    expect(rowsOf(addOn, UNION)).toEqual(invoices(0, 59));
    expect(seen(addOn, 'Factures', 'Export février')).toBe(before);
    expect(addOn.document.activeSheetId).toBe(added.sheetId);
  });

  test('the next month it is the base itself, in place; the same export again changes nothing', () => {
    const { addOn, base, next } = monthlyBase();
    const { added } = addExport(addOn, { base, next });
    const march = addOn.addTab('Export mars', invoices(50, 40));
    expect(addOn.answer('newExportTabs', {})).toMatchObject({ base: added.sheetId, next: march });
    const again = addExport(addOn, { base: added.sheetId, next: march });
    expect(again.added).toEqual({ ...added, rows: 90, undo: again.added.undo });
    expect(rowsOf(addOn, UNION)).toEqual(invoices(0, 90));
    const once = seen(addOn, UNION);
    const { shown } = addExport(addOn, { base: added.sheetId, next: march });
    expect(shown.things).toMatchObject({ added: 0, replaced: 0, identical: 40 });
    expect(seen(addOn, UNION)).toBe(once);
  });

  test('an export pasted below the old rows: the base itself stays as it is', () => {
    const addOn = new AddOn();
    const base = addOn.addTab('Factures', [...invoices(0, 31), ...invoices(24, 35)]);
    const before = seen(addOn, 'Factures');
    addExport(addOn, { base, fromRow: 33 });
    expect(rowsOf(addOn, UNION)).toEqual(invoices(0, 59));
    expect(seen(addOn, 'Factures')).toBe(before);
  });

  test('the analysis runs on it, to the cent', () => {
    const { addOn, base, next } = monthlyBase();
    const { added } = addExport(addOn, { base, next });
    const source = { sheetId: added.sheetId };
    addOn.run({ source });
    expect(addOn.answer('report', { source, page: 0 }).reconciliation.source).toEqual({
      rows: 59,
      amount: 761_100,
    });
  });

  test('an analysis left half-way is forgotten: the next one starts from the tab on screen', () => {
    const { addOn, base, next } = monthlyBase();
    addOn.answer('remember', { step: 'Vos segments', place: '{}' });
    expect(addOn.answer('home', {}).place).toBe('{}');
    addExport(addOn, { base, next });
    expect(addOn.answer('home', {}).place).toBeUndefined();
  });

  test('texts stay the texts they are, and never become formulas', () => {
    const addOn = new AddOn();
    const rows = (names: readonly string[]): string[][] => [
      ['Code client', 'Société', 'Dernier achat', 'CA HT'],
      ...names.map((name, index) => [`C${names.length * 100 + index}`, name, '05/01/2026', '10,00']),
    ];
    const base = addOn.addTab('Clients', rows(['Un', 'Deux']));
    const next = addOn.addTab('Export', rows(NASTY));
    addExport(addOn, { base, next });
    const names = addOn.sheet('Clients à jour').layers;
    expect(names.value.slice(3, 3 + NASTY.length).map((row) => row![1])).toEqual(NASTY);
    expect(names.formula.flat().filter(Boolean)).toEqual([]);
  });

  test('« Tout supprimer » leaves it: it holds rows of the user’s, and is theirs from then on', () => {
    const { addOn, base, next } = monthlyBase();
    const { added } = addExport(addOn, { base, next });
    addOn.run({ source: { sheetId: added.sheetId } });
    expect(addOn.answer('belongings', {}).kept).toEqual(['Factures', 'Export février', UNION]);
    while (addOn.answer('removeAll', {}).left > 0);
    expect(addOn.names()).toEqual(['Factures', 'Export février', UNION]);
    expect(addOn.document.metadata).toEqual([]);
  });

  test('« Effacer une personne » shows its rows as the user’s, and leaves them', () => {
    const { addOn, base, next } = monthlyBase();
    addExport(addOn, { base, next });
    const before = seen(addOn, UNION);
    const { places } = addOn.answer('findPerson', { query: 'Société 4', who: [], from: 0 });
    const found = places.filter(({ tab }) => tab === UNION);
    expect([found.length, found.some(({ ours }) => ours)]).toEqual([8, false]);
    const who = places.map((place) => place.who);
    addOn.answer('erasePerson', { query: 'Société 4', who, others: true, from: 0 });
    expect(seen(addOn, UNION)).toBe(before);
  });
});

describe('an addition whose answer was lost', () => {
  test('asked for again, it says the same; nothing is written a second time', () => {
    const { addOn, base, next } = monthlyBase();
    const { mark } = addOn.answer('newExport', { base, next });
    const first = addOn.answer('addNewExport', { base, next, mark });
    const before = JSON.stringify(picture(addOn.document));
    expect(addOn.answer('addNewExport', { base, next, mark })).toEqual(first);
    expect(JSON.stringify(picture(addOn.document))).toBe(before);
  });
});

describe('the cost of a new export', () => {
  const costOf = (base: number, next: number) => {
    const month = monthlyBase(base, next);
    const first = addExport(month.addOn, month);
    const again = addExport(month.addOn, { base: first.added.sheetId, next: month.next });
    return { calls: month.addOn.calls, rows: again.added.rows, times: month.addOn.times };
  };

  test('is the same number of service calls whatever the rows, as long as one call has the time for all of them', () => {
    const [small, large] = [costOf(40, 20), costOf(1_000, 300)];
    expect([small.rows, large.rows]).toEqual([53, 1_293]);
    const fitted = ({ calls }: typeof small): Record<string, number> => {
      const { 'Sheet.insertRowsAfter': _fitted, ...others } = calls;
      return Object.fromEntries(Object.entries(others).filter(([name]) => !name.startsWith('Utilities.')));
    };
    expect(fitted(large)).toEqual(fitted(small));
    expect(Math.max(...large.times)).toBeLessThan(20_000);
  });
});
