import { createFormulaEngine } from '../../../workbench/calc';
import { recalculate } from '../../../workbench/emulator';
import { selectTab } from '../../../workbench/emulator/state/document';
import { AddOn } from '../../support/add-on';
import { DIST, write } from '../../workbench/calc/sheet';

const CLIENTS = [
  ['Nom', 'Dernier achat', 'Commandes', 'CA'],
  ['Un', { date: '2025-12-31' }, 9, 900],
  ['Deux', { date: '2025-12-01' }, 1, 700],
  ['Trois', { date: '2025-10-01' }, 5, 500],
  ['Quatre', { date: '2025-06-01' }, 3, 1300.5],
  ['Cinq', { date: '2025-01-01' }, 7, 100],
];

function workbook(locale = 'fr_FR', name = 'Clients') {
  const addOn = new AddOn({ locale, formulaEngine: createFormulaEngine({ folder: DIST }) });
  const sheetId = addOn.addTab(name, CLIENTS);
  const sheet = addOn.sheet(name);
  Object.assign(sheet, { rowCount: 20, columnCount: 10 });
  const select = (row: number, column: number, rows = 1, columns = 1): void =>
    selectTab(addOn.document, sheetId, { row, column, rows, columns });
  const column = (position: number): unknown[] => {
    recalculate(addOn.document);
    const { value, computed } = sheet.layers;
    return Array.from({ length: 6 }, (_, row) => value[row]?.[position] ?? computed[row]?.[position]);
  };
  const type = (row: number, position: number, content: string): void =>
    write(addOn.document, sheet, row, position, content);
  return { addOn, sheet, select, type, column };
}

const RFM = { name: 'RFM_SCORE', args: ['B2:B6', 'C2:C6', 'D2:D6'] };

describe('the helper of formulas', () => {
  test('every declared function is told, in both languages', () => {
    const { functions } = workbook().addOn.answer('functions', {});
    expect(functions).toHaveLength(23);
    expect(functions[0]).toMatchObject({ name: 'RFM_SCORE', usage: '=RFM_SCORE(B2:B500; C2:C500; D2:D500)' });
  });

  test('the selection is named as a formula names it, whatever the name of the tab', () => {
    const { addOn, select } = workbook('fr_FR', "L'été <b>");
    select(2, 4, 5, 1);
    expect(addOn.answer('selection', {})).toEqual({ reference: "'L''été <b>'!D2:D6", rows: 5, columns: 1 });
  });

  test.each([
    ['fr_FR', '=RFM_SCORE(B2:B6;C2:C6;D2:D6)'],
    ['en_US', '=RFM_SCORE(B2:B6,C2:C6,D2:D6)'],
  ])('in a %s file, %s is written in the active cell and computed', (locale, formula) => {
    const { addOn, select, column } = workbook(locale);
    select(2, 6);
    expect(addOn.answer('insertFormula', RFM)).toEqual({
      formula,
      tab: 'Clients',
      cell: 'F2',
      area: 'F2:F6',
    });
    expect(column(5)).toEqual([undefined, '554', '413', '332', '225', '141']);
  });

  test.each(['fr_FR', 'en_US'])('asked for twice in a %s file, it is written once', (locale) => {
    const { addOn, sheet, select, column } = workbook(locale);
    select(2, 6);
    const first = addOn.answer('insertFormula', RFM);
    column(5);
    const standing = JSON.stringify(sheet.layers.formula);
    expect(addOn.answer('insertFormula', RFM)).toEqual(first);
    expect(JSON.stringify(sheet.layers.formula)).toBe(standing);
    const other = { ...RFM, args: ['B2:B6', 'C2:C6', 'C2:C6'] };
    expect(addOn.failure('insertFormula', other).code).toBe('cells-occupied');
  });

  test.each([
    ['a value stands in the way', 'à garder'],
    ['a formula without a result stands in the way', '=""'],
  ])('refused when %s: the cell is named, nothing is written', (_, content) => {
    const { addOn, sheet, select, type } = workbook();
    type(4, 6, content);
    select(2, 6);
    const standing = () => JSON.stringify([sheet.layers.value, sheet.layers.formula]);
    const before = standing();
    const { code, text } = addOn.failure('insertFormula', RFM);
    expect(code).toBe('cells-occupied');
    expect(text.fr).toContain('« Clients » : F4.');
    expect(standing()).toBe(before);
  });

  test('refused in a cell of the source, and beside it where it would read itself', () => {
    const { addOn, select } = workbook();
    select(2, 4);
    expect(addOn.failure('insertFormula', RFM).code).toBe('reads-own-result');
    select(3, 1);
    expect(addOn.failure('insertFormula', RFM).code).toBe('cells-occupied');
  });

  test('no text becomes a formula', () => {
    const { addOn, select } = workbook();
    select(2, 6);
    const args = ['B2:B6;IMPORTXML("http://x")', 'C2:C6', 'D2:D6'];
    expect(addOn.failure('insertFormula', { name: 'RFM_SCORE', args }).code).toBe('argument-unreadable');
    expect(addOn.failure('insertFormula', { name: 'IMPORTXML', args: ['A1'] }).code).toBe('bad-request');
  });

  test('costs as many calls for 5 rows as for 20,000, below 20 seconds', () => {
    const cost = (rows: number) => {
      const { addOn, sheet, select } = workbook();
      sheet.rowCount = rows + 1;
      select(2, 6);
      addOn.answer('insertFormula', { name: 'PMG_CLASS', args: [`D2:D${rows + 1}`] });
      return { calls: addOn.calls, time: addOn.times[0]! };
    };
    expect(cost(20_000).calls).toEqual(cost(5).calls);
    expect(cost(20_000).time).toBeLessThan(20_000);
  });
});

describe('formulas frozen as values', () => {
  function withScores(locale = 'fr_FR') {
    const base = workbook(locale);
    base.select(2, 6);
    base.addOn.answer('insertFormula', RFM);
    return base;
  }

  test.each(['fr_FR', 'en_US'])(
    '%s: the whole result stays as it was, as text, with a note that keeps the formula',
    (locale) => {
      const { addOn, sheet, select, column } = withScores(locale);
      const before = column(5);
      select(2, 6);
      const { frozen, left } = addOn.answer('freezeFormulas', {});
      expect([frozen.map(({ area }) => area), left]).toEqual([['F2:F6'], []]);
      expect(column(5)).toEqual(before);
      expect(sheet.layers.formula.flat().filter(Boolean)).toEqual([]);
      expect(sheet.layers.value[2]![5]).toBe('413');
      expect(sheet.layers.note[1]![5]).toContain('=RFM_SCORE(B2:B6');
    },
  );

  test('a column of formulas, one a row, is frozen as one block; a note of the user is kept', () => {
    const { addOn, sheet, select, column } = workbook();
    for (const row of [2, 3, 4]) {
      select(row, 6);
      addOn.answer('insertFormula', { name: 'CLIENT_PANIER_MOYEN', args: [`D${row}`, `C${row}`] });
    }
    sheet.layers.note[1] = Object.assign([], { 5: 'vu le 3' });
    select(1, 6, 20, 1);
    expect(addOn.answer('freezeFormulas', {}).frozen.map(({ area }) => area)).toEqual(['F2:F4']);
    expect(column(5).slice(1, 4)).toEqual([100, 700, 100]);
    expect(sheet.layers.note[1]![5]).toMatch(/^vu le 3\nValeurs figées le 22\/11\/2026/);
  });

  test('formulas of others, combined ones and those in error stay, the last two said', () => {
    const { addOn, sheet, select, type } = workbook();
    type(2, 6, '=SUM(D2:D6)');
    type(2, 7, '=PMG_CLASS(D2:D3)&"x"');
    type(6, 8, '=RFM_SCORE(B2:B6;C2:C5;D2:D6)');
    select(2, 6, 6, 4);
    const { frozen, left } = addOn.answer('freezeFormulas', {});
    expect([frozen, left.map(({ cell }) => cell)]).toEqual([[], ['G2', 'H6']]);
    expect(sheet.layers.formula.flat().filter(Boolean)).toHaveLength(3);
  });

  test('nothing of ours in the selection is said', () => {
    const { addOn, select } = workbook();
    select(2, 4, 3, 1);
    expect(addOn.failure('freezeFormulas', {}).code).toBe('no-own-formula');
  });
});
