import { addExport, monthlyBase, UNION } from '../../support/monthly-base';
import { picture } from '../../support/picture';

describe('« Ajouter un nouvel export »', () => {
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
});
