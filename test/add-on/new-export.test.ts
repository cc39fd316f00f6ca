import type { AddNewExportRequest } from '../../src/contract/new-export';
import { AddOn } from '../support/add-on';
import { killed } from '../support/disturb';
import { addExport, invoices, monthlyBase } from '../support/monthly-base';
import { NASTY } from '../support/nasty';
import { picture, pictureOfTab } from '../support/picture';
import { copyOfDocument } from '../support/snapshot';

const UNION = 'Commandes à jour';

const seen = (addOn: AddOn, ...tabs: string[]): string =>
  JSON.stringify(tabs.map((name) => pictureOfTab(addOn.sheet(name))));

/** The rows of a tab without its last blank ones. */
const rowsOf = (addOn: AddOn, name: string): string[][] =>
  addOn.shown(name).filter((row) => row.some((cell) => cell !== ''));

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

  test.each([
    ['the same tab twice', 'export-is-base', { base: 'Factures', next: 'Factures' }],
    ['another base while there is one of ours', 'base-stands', { base: 'Factures', next: 'Export février' }],
    ['a tab of ours that is no base', 'own-tab', { base: 'Segments', next: 'Export février' }],
    ['a row outside', 'no-row-below', { base: UNION, fromRow: 900 }],
  ])('refused: %s', (_what, code, { base, ...rest }) => {
    const { addOn, base: factures, next } = monthlyBase();
    addExport(addOn, { base: factures, next });
    addOn.run({ source: { sheetId: factures } });
    const idOf = (name: string): number => addOn.sheet(name).id;
    const place = 'next' in rest ? { next: idOf(rest.next!) } : { fromRow: rest.fromRow };
    expect(addOn.failure('newExport', { base: idOf(base), ...place }).code).toBe(code);
  });

  test('refused: formulas that the update would erase', () => {
    const { addOn, base, next } = monthlyBase();
    const { added } = addExport(addOn, { base, next });
    const { formula, computed } = addOn.sheet(UNION).layers;
    formula[4] = [...new Array(6).fill(undefined), '=E5*1,2'];
    computed[4] = [...new Array(6).fill(undefined), 123.6];
    const refused = addOn.failure('newExport', { base: added.sheetId, next });
    expect([refused.code, refused.text.fr]).toEqual([
      'formulas-in-base',
      expect.stringContaining('« Commandes à jour » contient des formules (G5)'),
    ]);
  });

  test('refused: a tab changed since it was shown', () => {
    const { addOn, base, next } = monthlyBase();
    const { mark } = addOn.answer('newExport', { base, next });
    addOn.sheet('Export février').layers.value[3]![4] = '999,00';
    const before = JSON.stringify(picture(addOn.document));
    expect(addOn.failure('addNewExport', { base, next, mark }).code).toBe('tabs-changed');
    expect(JSON.stringify(picture(addOn.document))).toBe(before);
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

describe('the last addition taken back', () => {
  /** The second month: « Commandes à jour » stood already. */
  function secondMonth() {
    const { addOn, base, next } = monthlyBase();
    const { added } = addExport(addOn, { base, next });
    const before = addOn.shown(UNION);
    const march = addOn.addTab('Export mars', invoices(50, 40, 200));
    const again = addExport(addOn, { base: added.sheetId, next: march });
    return { addOn, before, id: again.added.undo.id, sheetId: added.sheetId };
  }

  const done = ({ addOn, id }: { addOn: AddOn; id: string }): string =>
    addOn.answer('undoNewExport', { id }).done.fr;

  test('one click says what it does; the tab is what it was, in place, and nothing of ours is left behind', () => {
    const month = secondMonth();
    const { addOn, before, id, sheetId } = month;
    expect(addOn.answer('newExportTabs', {}).undo).toMatchObject({
      id,
      about: { fr: 'Dernier ajout : « Commandes à jour » est passé de 59 lignes à 90 lignes.' },
      action: { fr: 'Annuler cet ajout : « Commandes à jour » revient à 59 lignes' },
    });
    expect(done(month)).toBe('L’ajout est annulé : « Commandes à jour » contient de nouveau 59 lignes.');
    expect(rowsOf(addOn, UNION)).toEqual(before.filter((row) => row.some((cell) => cell !== '')));
    expect(addOn.sheet(UNION).id).toBe(sheetId);
    expect(addOn.names()).toEqual(['Factures', 'Export février', UNION, 'Export mars']);
    expect(addOn.answer('newExportTabs', {}).undo).toBe(null);
  });

  test('the tab that the addition made is removed', () => {
    const { addOn, base, next } = monthlyBase();
    const { added } = addExport(addOn, { base, next });
    expect(added.undo.action.fr).toBe('Annuler cet ajout : supprimer « Commandes à jour »');
    expect(done({ addOn, id: added.undo.id })).toBe(
      'L’ajout est annulé : « Commandes à jour » est supprimé.',
    );
    expect(addOn.names()).toEqual(['Factures', 'Export février']);
  });

  test('texts of every kind, dates and amounts count as unchanged', () => {
    const addOn = new AddOn();
    const rows = (names: readonly string[]): string[][] => [
      ['Code client', 'Société', 'Dernier achat', 'CA HT'],
      ...names.map((name, index) => [`0${names.length * 100 + index}`, name, '05/01/2026', '10,50 €']),
    ];
    const base = addOn.addTab('Clients', rows(['Un', 'Deux']));
    const { added } = addExport(addOn, { base, next: addOn.addTab('Export', rows(NASTY)) });
    expect(done({ addOn, id: added.undo.id })).toContain('est supprimé');
  });

  test('asked for twice, it is done once', () => {
    const month = secondMonth();
    done(month);
    const before = JSON.stringify(picture(month.addOn.document));
    expect(done(month)).toBe('L’ajout est annulé.');
    expect(JSON.stringify(picture(month.addOn.document))).toBe(before);
  });

  test('what somebody changed since stays changed, where the addition left the row alone', () => {
    const month = secondMonth();
    const { addOn, before } = month;
    const { value } = addOn.sheet(UNION).layers;
    value[3]![3] = 'Nouvelle raison sociale';
    value[8]![6] = 'à rappeler';
    expect(done(month)).toContain('Vos modifications depuis l’ajout sont gardées (2 lignes).');
    const expected = rowsOf({ shown: () => before } as unknown as AddOn, UNION).map((row) => [...row]);
    expected[3]![3] = 'Nouvelle raison sociale';
    const now = rowsOf(addOn, UNION);
    expect(now[8]![6]).toBe('à rappeler');
    expect(now.map((row) => row.slice(0, 5))).toEqual(expected.map((row) => row.slice(0, 5)));
  });

  test('a change that would go with the addition is refused, nothing is done; emptied, the row no longer stands in the way', () => {
    const month = secondMonth();
    const { addOn, id } = month;
    const { value } = addOn.sheet(UNION).layers;
    value[85]![3] = 'Une note';
    const seenBefore = seen(addOn, UNION);
    const refused = addOn.failure('undoNewExport', { id });
    expect([refused.code, refused.text.fr]).toEqual([
      'base-edited',
      expect.stringContaining('que l’annulation ferait disparaître (86)'),
    ]);
    expect(seen(addOn, UNION)).toBe(seenBefore);
    value[85] = [];
    expect(done(month)).toContain('contient de nouveau 59 lignes.');
  });

  test('refused: formulas typed since', () => {
    const { addOn, id } = secondMonth();
    const { formula, computed } = addOn.sheet(UNION).layers;
    formula[4] = [...new Array(6).fill(undefined), '=E5*1,2'];
    computed[4] = [...new Array(6).fill(undefined), 123.6];
    expect(addOn.failure('undoNewExport', { id }).text.fr).toContain('(G5), que l’annulation effacerait');
  });

  test('refused: another export was added since it was shown', () => {
    const { addOn, sheetId, id } = secondMonth();
    addExport(addOn, { base: sheetId, next: addOn.addTab('Avril', invoices(80, 40)) });
    expect(addOn.failure('undoNewExport', { id }).code).toBe('another-addition');
  });

  test('« Effacer une personne » reaches what is kept for it: nothing of hers comes back', () => {
    const { addOn, base, next } = monthlyBase();
    const { added } = addExport(addOn, { base, next });
    addOn.sheet(UNION).layers.value[2]![3] = 'Jeanne Partie';
    addExport(addOn, { base: added.sheetId, next: addOn.addTab('Mars', invoices(1, 40)) });
    const query = 'jeanne partie';
    const { places } = addOn.answer('findPerson', { query, who: [], from: 0 });
    expect(places.map(({ tab, ours }) => [tab, ours])).toEqual([['Segments PME – avant', true]]);
    addOn.answer('erasePerson', { query, who: [], others: true, from: 0 });
    expect(addOn.answer('newExportTabs', {}).undo).toBe(null);
    expect(JSON.stringify(addOn.document)).not.toContain('Jeanne Partie');
  });

  test('« Tout supprimer » takes away what is kept for it', () => {
    const { addOn } = secondMonth();
    while (addOn.answer('removeAll', {}).left > 0);
    expect(addOn.names()).toEqual(['Factures', 'Export février', UNION, 'Export mars']);
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

describe('an execution that ends early', () => {
  test.each(['first', 'second'])(
    'killed at each call of the %s month: before or after, never between',
    (month) => {
      const start = (): { addOn: AddOn; request: { base: number; next: number } } => {
        const { addOn, base, next } = monthlyBase();
        if (month === 'first') return { addOn, request: { base, next } };
        const { added } = addExport(addOn, { base, next });
        return { addOn, request: { base: added.sheetId, next: addOn.addTab('Mars', invoices(50, 40, 200)) } };
      };
      const { addOn: before, request } = start();
      const { mark } = before.answer('newExport', request);
      const contents = ({ document }: AddOn): string => {
        const tab = document.sheets.find(({ name }) => name === UNION);
        return JSON.stringify(tab ? tab.layers.value.filter((row) => row?.some((cell) => cell !== '')) : []);
      };
      const user = seen(before, 'Factures', 'Export février');
      const whole = new AddOn(copyOfDocument(before.document));
      let calls = 0;
      whole.beforeCall = () => void calls++;
      whole.answer('addNewExport', { ...request, mark });
      const known = new Set([contents(before), contents(whole)]);
      expect([known.size, calls > 10]).toEqual([2, true]);
      for (let which = 0; which < calls; which++) {
        const addOn = new AddOn(copyOfDocument(before.document));
        let made = 0;
        addOn.beforeCall = (name) => killed(which)(made++, name);
        expect(isDone(addOn, { ...request, mark })).toBe(false);
        addOn.beforeCall = undefined;
        expect(known).toContain(contents(addOn));
        expect(seen(addOn, 'Factures', 'Export février')).toBe(user);
        addExport(addOn, standingIn(addOn) ? { ...request, base: addOn.sheet(UNION).id } : request);
        expect(contents(addOn)).toBe(contents(whole));
      }
    },
  );
});

function isDone(addOn: AddOn, request: AddNewExportRequest): boolean {
  try {
    return addOn.ask('addNewExport', request).ok;
  } catch {
    return false;
  }
}

/** Our tab with rows in it: the base from then on. */
const standingIn = ({ document }: AddOn): boolean =>
  document.sheets.some(({ name, layers }) => name === UNION && layers.value.some((row) => row?.length));
