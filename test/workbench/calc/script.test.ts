import { createFormulaEngine } from '../../../workbench/calc';
import {
  addSheet,
  createDocument,
  displayRows,
  type EmulatedDocument,
  type HostCell,
  lastContentRow,
  recalculate,
} from '../../../workbench/emulator';
import { script } from '../emulator/script';
import { DIST, FIXTURES, NOON } from './sheet';

function documentOf(cells: readonly (readonly HostCell[])[], folder = FIXTURES): EmulatedDocument {
  const formulaEngine = createFormulaEngine({ folder, now: () => NOON });
  const document = createDocument({ empty: true, formulaEngine });
  addSheet(document, 'Clients', cells);
  return document;
}

const GRID: HostCell[][] = [
  ['Nom', 'Date', 'CA', null],
  ['Alice', { date: '2025-03-05' }, 10.5, null],
  ['Bruno', { date: '2025-01-10' }, 20, null],
];

const onGrid = (code: string): unknown => script(documentOf(GRID), code);

describe('a script reads formulas', () => {
  it('as their results, and their texts', () => {
    const code = `const cell = sheet.getRange('D1').setFormula('SUM(C2:C3)');
      return [cell.getValue(), cell.getDisplayValue(), cell.getFormula()];`;
    expect(onGrid(code)).toEqual([30.5, '30,5', '=SUM(C2:C3)']);
  });

  it('spilled over other cells, which have no formula', () => {
    const code = `sheet.getRange('D1').setValue('=ARRAYFORMULA(C2:C3*2)');
      const range = sheet.getRange('D1:D2');
      return [range.getValues(), range.getFormulas(), sheet.getRange('D2').isBlank()];`;
    expect(onGrid(code)).toEqual([[[21], [40]], [['=ARRAYFORMULA(C2:C3*2)'], ['']], false]);
  });

  it('as dates when they compute dates', () => {
    const code = `const cell = sheet.getRange('D1').setFormula('MAX(B2:B3)');
      return [cell.getValue() instanceof Date, cell.getDisplayValue()];`;
    expect(onGrid(code)).toEqual([true, '05/03/2025']);
  });

  it.each([
    ['1/0', '#DIV/0!', '#DIV/0!'],
    ['NA()', '#N/A', '#N/A'],
    ['Z1', '#REF!', '#REF!'],
    ['INCONNUE()', '#NAME?', '#NOM?'],
    ['"a"+1', '#VALUE!', '#VALEUR!'],
    ['SQRT(-1)', '#NUM!', '#NOMBRE!'],
    ['REFUSED()', '#ERROR!', '#ERROR!'],
  ])('%s as the text %s, shown as %s', (formula, value, display) => {
    const code = `const cell = sheet.getRange('D1').setFormula(${JSON.stringify(formula)});
      return [cell.getValue(), cell.getDisplayValue()];`;
    expect(onGrid(code)).toEqual([value, display]);
  });

  it('again after each write', () => {
    const code = `const cell = sheet.getRange('D1').setFormula('C2*2');
      const before = cell.getValue();
      sheet.getRange('C2').setValue(7);
      return [before, cell.getValue()];`;
    expect(onGrid(code)).toEqual([21, 14]);
  });

  it('never under their French names', () => {
    expect(() => onGrid("sheet.getRange('D1').setFormula('SOMME(C2:C3)')")).toThrow(
      'not an English function name',
    );
  });
});

describe('the extent of a tab', () => {
  it('holds the cells that a formula fills', () => {
    const document = documentOf(GRID);
    const code = `sheet.insertRowsAfter(3, 5); sheet.getRange('D1').setFormula('SEQUENCE(6)');
      sheet.appendRow(['suite']);
      return [sheet.getLastRow(), sheet.getDataRange().getA1Notation()];`;
    expect(script(document, code)).toEqual([7, 'A1:D7']);
  });

  it('is known to the host once it has asked for the results', () => {
    const document = documentOf(GRID);
    script(document, "sheet.insertRowsAfter(3, 5); sheet.getRange('D1').setFormula('SEQUENCE(6)')");
    recalculate(document);
    expect(document.sheets.map(lastContentRow)).toEqual([6]);
    expect(displayRows(document, document.sheets[0]!)[5]).toEqual(['', '', '', '6']);
  });
});

describe('a file without formulas', () => {
  it('has nothing computed', () => {
    const formulaEngine = createFormulaEngine({ folder: '/nowhere' });
    const document = createDocument({ formulaEngine });
    expect(script(document, "sheet.getRange('A1').setValue(3); return sheet.getRange('A1').getValue()")).toBe(
      3,
    );
    expect(formulaEngine.customCalls).toBe(0);
  });
});

/** Five clients whose scores the README gives: each axis ranks them 1 to 5. */
const CLIENTS: HostCell[][] = [
  ['Client', 'Dernier achat', 'Commandes', 'CA'],
  ['Alice', { date: '2025-12-31' }, 9, 900],
  ['Bruno', { date: '2025-12-01' }, 1, 700],
  ['Chloé', { date: '2025-10-01' }, 5, 500],
  ['Denis', { date: '2025-06-01' }, 3, 1300.5],
  ['Émile', { date: '2025-01-01' }, 7, 100],
];

describe('the functions of the add-on', () => {
  const shown = (formula: string, rows: number): unknown => {
    const document = documentOf(CLIENTS, DIST);
    const code = `sheet.insertColumnsAfter(4, 4);
      sheet.getRange('F1').setFormula(${JSON.stringify(formula)});
      return sheet.getRange(1, 6, ${rows}, 1).getDisplayValues().map((row) => row[0]);`;
    return script(document, code);
  };

  it('score a column at once', () => {
    expect(shown('RFM_SCORE(B2:B6; C2:C6; D2:D6)', 5)).toEqual(['554', '413', '332', '225', '141']);
  });

  it('score an open range, blanks included', () => {
    expect(shown('RFM_SCORE(B2:B; C2:C; D2:D)', 5)).toEqual(['554', '413', '332', '225', '141']);
  });

  it('nest', () => {
    const code = `sheet.insertColumnsAfter(4, 4);
      sheet.getRange('F1').setFormula('RFM_SCORE(B2:B; C2:C; D2:D)');
      sheet.getRange('G1').setFormula('RFM_SEGMENT(F1:F5)');
      return sheet.getRange('G1:G5').getValues().map((row) => row[0]);`;
    const inTwoSteps = script(documentOf(CLIENTS, DIST), code) as string[];
    expect(inTwoSteps[0]).toBe('Champion');
    expect(shown('RFM_SEGMENT(RFM_SCORE(B2:B; C2:C; D2:D))', 5)).toEqual(inTwoSteps);
  });

  it('take the date of the day from a cell', () => {
    expect(shown('CLIENT_RECENCE(DATE(2025;7;4); TODAY())', 1)).toEqual(['10']);
  });

  it('refuse the present moment', () => {
    expect(shown('CLIENT_RECENCE(B2:B6; NOW())', 1)).toEqual(['#ERROR!']);
  });
});
