import { AddOn } from '../../support/add-on';
import {
  addExport,
  invoices,
  monthlyBase,
  rowsOf,
  secondMonth,
  seen,
  UNION,
} from '../../support/monthly-base';
import { NASTY } from '../../support/nasty';
import { picture } from '../../support/picture';

describe('the last addition taken back', () => {
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
