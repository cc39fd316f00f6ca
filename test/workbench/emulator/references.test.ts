import { addSheet, createDocument, type EmulatedDocument } from '../../../workbench/emulator';
import { script, tab } from './script';

/** « Ventes » and « Fiche – Champions » (10 × 5), and a formula in A1 of « Synthèse ». */
function withFormula(formula: string): EmulatedDocument {
  const document = createDocument({ empty: true });
  const blank = Array.from({ length: 10 }, () => [null, null, null, null, null]);
  for (const name of ['Ventes', 'Fiche – Champions', 'Synthèse']) addSheet(document, name, blank);
  tab(document, 2).layers.formula[0] = [formula];
  return document;
}

function formulaAfter(formula: string, code: string): string | undefined {
  const document = withFormula(formula);
  script(document, code);
  return document.sheets
    .find(({ name }) => name === 'Synthèse')
    ?.layers.formula.flat()
    .find(Boolean);
}

describe('formulas follow', () => {
  it.each([
    ['=SUM(Ventes!B2:B5)', "=SUM('Ventes 2025'!B2:B5)"],
    ['=\'Ventes\'!A1&"Ventes!A1"', '=\'Ventes 2025\'!A1&"Ventes!A1"'],
    ["='Fiche – Champions'!A1", "='Fiche – Champions'!A1"],
    ['=B2', '=B2'],
  ])('a tab that takes another name: %s becomes %s', (before, expected) => {
    expect(formulaAfter(before, "ss.getSheetByName('Ventes').setName('Ventes 2025')")).toBe(expected);
  });

  it.each([
    ['=Ventes!B2', '=Ventes!B2'],
    ['=Ventes!B3', '=Ventes!B5'],
    ['=Ventes!$B$3', '=Ventes!$B$5'],
    ['=SUM(Ventes!B2:B5)', '=SUM(Ventes!B2:B7)'],
    ['=SUM(Ventes!B3:B)', '=SUM(Ventes!B5:B)'],
    ['=SUM(Ventes!B:B)', '=SUM(Ventes!B:B)'],
    ['=SUM(Ventes!2:5)', '=SUM(Ventes!2:7)'],
    ['=B3', '=B3'],
  ])('rows inserted: two after row 2, %s becomes %s', (before, expected) => {
    expect(formulaAfter(before, "ss.getSheetByName('Ventes').insertRowsAfter(2, 2)")).toBe(expected);
  });

  it.each([
    ['=Ventes!B2', '=Ventes!B2'],
    ['=Ventes!B3', '=#REF!'],
    ['=Ventes!B6', '=Ventes!B4'],
    ['=SUM(Ventes!B2:B5)', '=SUM(Ventes!B2:B3)'],
    ['=SUM(Ventes!B3:B4)', '=SUM(#REF!)'],
    ['=SUM(Ventes!B4:B)', '=SUM(Ventes!B3:B)'],
  ])('rows deleted: 3 and 4, %s becomes %s', (before, expected) => {
    expect(formulaAfter(before, "ss.getSheetByName('Ventes').deleteRows(3, 2)")).toBe(expected);
  });

  it('columns inserted', () => {
    expect(
      formulaAfter('=SUM(Ventes!B2:C5;Ventes!A:B)', "ss.getSheetByName('Ventes').insertColumnsBefore(2, 1)"),
    ).toBe('=SUM(Ventes!C2:D5;Ventes!A:C)');
  });
});

it('formulas lose a deleted tab for good, even if another takes its name', () => {
  const code = `ss.deleteSheet(ss.getSheetByName('Ventes')); ss.insertSheet('Ventes');`;
  expect(formulaAfter('=SUM(Ventes!B2:B5)', code)).toBe('=SUM(#REF!)');
});
