import type { AddOn } from '../support/add-on';
import { plain } from '../support/plain';
import { columnOf, opened, settingOf } from '../support/scored-base';

describe('the table of segments in « Réglages »', () => {
  /** Row of a segment in the table, 0-based. */
  const rowOf = (addOn: AddOn, segment: string): number => {
    const row = addOn.shown('Réglages').findIndex(([name, , , , guide]) => name === segment && guide !== '');
    if (row < 0) throw new Error(`no segment « ${segment} »`);
    return row;
  };

  function edit(addOn: AddOn, segment: string, cells: readonly (string | undefined)[]): void {
    const row = addOn.sheet('Réglages').layers.value[rowOf(addOn, segment)]!;
    cells.forEach((cell, column) => {
      if (cell !== undefined) row[column] = cell;
    });
  }

  test('renamed, brought together and added to, makes the next tabs, and stays', () => {
    const { addOn, request } = opened();
    addOn.run({ ...request, method: 'rfm' });
    edit(addOn, 'Champions', ['VIP', 'VIP']);
    // What was lost goes with what sleeps: one line takes the codes of both.
    edit(addOn, 'En sommeil', [undefined, undefined, 'R1-2 F1-3 M1-3']);
    edit(addOn, 'Perdus', ['', '', '', '', '']);
    expect(addOn.answer('inspect', request).remembered).toMatchObject({ preset: 'own' });
    for (const _again of [1, 2]) {
      const run = addOn.run({ ...request, preset: 'own' });
      const names = run.tabs.map(({ name }) => name);
      expect(names).toContain('En sommeil');
      expect(names).not.toContain('Perdus');
      expect(settingOf(addOn, 'Découpage RFM')).toBe('Sur mesure : votre table');
      expect(addOn.shown('Réglages').map(([name]) => name)).toContain('VIP');
    }
    expect(addOn.names()).toContain('VIP');
    expect(addOn.names()).not.toContain('Champions');
    addOn.sheet('VIP').name = 'Mes meilleurs';
    addOn.run({ ...request, preset: 'complet' });
    expect(addOn.names()).toEqual(expect.arrayContaining(['Mes meilleurs', 'Perdus']));
    addOn.sheet('Mes meilleurs').name = 'Champions';
    edit(addOn, 'Champions', ['VIP', 'VIP']);
    addOn.run({ ...request, preset: 'own' });
    expect(addOn.names()).toContain('VIP');
    const clients = addOn.shown('Clients segmentés');
    expect(columnOf(clients, 'Segment')).toContain('VIP');
    expect(columnOf(clients, 'Segment')).not.toContain('Champion');
  });

  test('with a code in no segment, is refused by its line; the tabs stay as they were', () => {
    const { addOn, request } = opened();
    addOn.run({ ...request, method: 'rfm' });
    const before = addOn.shown('Clients segmentés');
    edit(addOn, 'Champions', [undefined, undefined, 'R5 F4-5 M4-5']);
    const refused = addOn.failure('start', { ...request, preset: 'own' });
    expect(plain(refused.text.fr)).toMatch(
      /« Réglages », ligne \d+ .*aucun segment ne prend les codes 455, 454, 445, 444\. Corrigez la cellule/,
    );
    expect(addOn.shown('Clients segmentés')).toEqual(before);
  });

  test('is given up by choosing a preset, and refused with other scores', () => {
    const { addOn, request } = opened();
    addOn.run({ ...request, method: 'rfm' });
    edit(addOn, 'Champions', ['VIP']);
    expect(addOn.failure('preview', { ...request, preset: 'own', classes: 4 }).code).toBe(
      'segments-for-other-scores',
    );
    addOn.run({ ...request, preset: 'complet' });
    expect(addOn.shown('Réglages').map(([name]) => name)).not.toContain('VIP');
  });
});
