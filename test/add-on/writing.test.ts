import type { HostCell } from '../../workbench/emulator';
import { AddOn, clientRows } from '../support/add-on';

const REQUEST = { asOf: '2026-01-01' } as const;

describe('what a run writes', () => {
  test('our tabs stand after the user’s, and the user is taken back where they were', () => {
    const addOn = new AddOn();
    const sheetId = addOn.addTab('Clients', clientRows(200));
    addOn.addTab('Notes', [['à moi']]);
    addOn.run({ ...REQUEST, source: { sheetId }, preset: 'essentiel' });
    expect(addOn.names()).toEqual([
      'Clients',
      'Notes',
      'Segments',
      'Clients segmentés',
      'Champions',
      'Fidèles',
      'Nouveaux et occasionnels',
      'À réactiver',
      'En sommeil et perdus',
      'Segments PME – historique',
      'Segments PME – analyse',
      'Réglages',
    ]);
    expect(addOn.answer('tabs', {}).tabs.find((tab) => tab.active)?.name).toBe('Clients');
  });

  test('the source is left exactly as it was', () => {
    const addOn = new AddOn();
    const sheetId = addOn.addTab('Clients', clientRows(200));
    const before = JSON.stringify(addOn.sheet('Clients'));
    addOn.run({ ...REQUEST, source: { sheetId } });
    expect(JSON.stringify(addOn.sheet('Clients'))).toBe(before);
  });

  test('names that look like formulas, numbers or dates are written as they are, in both locales', () => {
    const hostile = [
      '=HYPERLINK("http://x")',
      '+33612345678',
      '01000',
      '1/2',
      '12.05',
      '1E5',
      'VRAI',
      '10 %',
      '-5',
      "'ab",
    ];
    for (const locale of ['fr_FR', 'en_US']) {
      const rows = clientRows(400);
      hostile.forEach((name, index) => {
        rows[index + 1]![1] = name;
      });
      const addOn = new AddOn({ locale });
      const sheetId = addOn.addTab('Clients', rows);
      addOn.run({ ...REQUEST, source: { sheetId } });
      const tab = addOn.sheet(locale === 'fr_FR' ? 'Clients segmentés' : 'Segmented clients');
      const written = tab.layers.value.slice(2).map((row) => row?.[0]);
      expect(written.slice(0, hostile.length)).toEqual(hostile);
      expect(tab.layers.formula.flat().filter(Boolean)).toEqual([]);
    }
  });

  test('dates are dates and amounts are numbers, in the spreadsheet’s own day, whatever the script’s zone', () => {
    for (const timeZone of ['Europe/Paris', 'America/New_York', 'Pacific/Auckland']) {
      const addOn = new AddOn({ timeZone });
      const rows = clientRows(60).map((row, index): HostCell[] =>
        index === 0
          ? row
          : [...row.slice(0, 5), { date: index === 1 ? '2025-03-30' : '2024-10-27' }, ...row.slice(6)],
      );
      const sheetId = addOn.addTab('Clients', rows);
      addOn.run({ ...REQUEST, source: { sheetId } });
      const [header, first, second] = addOn.shown('Clients segmentés').slice(1);
      const column = header!.indexOf('Dernier achat');
      expect([first![column], second![column]]).toEqual(['30/03/2025', '27/10/2024']);
      expect(first![header!.indexOf('Récence (jours)')]).toBe('277');
    }
  });

  test('tabs have no cell to spare', () => {
    const addOn = new AddOn();
    const sheetId = addOn.addTab('Clients', clientRows(1500));
    addOn.run({ ...REQUEST, source: { sheetId } });
    const tab = addOn.sheet('Clients segmentés');
    expect([tab.rowCount, tab.columnCount]).toEqual([1502, addOn.shown('Clients segmentés')[1]!.length]);
  });

  test('a tab that the user renamed is found again; one that the user copied is theirs', () => {
    const addOn = new AddOn();
    const sheetId = addOn.addTab('Clients', clientRows(200));
    addOn.run({ ...REQUEST, source: { sheetId } });
    const champions = addOn.sheet('Champions');
    champions.name = 'Nos meilleurs';
    const copy = structuredClone(champions);
    Object.assign(copy, { id: 4242, name: 'Ma copie' });
    addOn.document.sheets.push(copy);
    const before = JSON.stringify(copy);
    for (const _again of [1, 2, 3]) {
      const again = addOn.run({ ...REQUEST, source: { sheetId } });
      expect(again.tabs.map((tab) => tab.name)).toContain('Nos meilleurs');
      expect(addOn.names()).not.toContain('Champions');
    }
    expect(JSON.stringify(addOn.sheet('Ma copie'))).toBe(before);
  });

  test('a tab of the user’s with one of our names is left alone', () => {
    const addOn = new AddOn();
    const sheetId = addOn.addTab('Clients', clientRows(200));
    addOn.addTab('Champions', [['à moi']]);
    addOn.run({ ...REQUEST, source: { sheetId } });
    expect(addOn.shown('Champions')).toEqual([['à moi']]);
    expect(addOn.names()).toContain('Champions (2)');
  });

  test('nothing is written when the workbook would not hold it', () => {
    const addOn = new AddOn({ cellBudget: 10_000_000 });
    const sheetId = addOn.addTab('Clients', clientRows(200));
    addOn.addTab('Énorme', [['x']]);
    Object.assign(addOn.sheet('Énorme'), { rowCount: 999_000, columnCount: 10 });
    expect(addOn.failure('start', { ...REQUEST, source: { sheetId } }).code).toBe('too-many-cells');
    expect(addOn.names()).toEqual(['Clients', 'Énorme']);
  });
});
