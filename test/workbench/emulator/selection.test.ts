import { createDocument } from '../../../workbench/emulator';
import { script } from './script';

const SELECTED = `return [ss.getActiveSheet().getName(), ss.getActiveRange().getA1Notation(),
  ss.getActiveRangeList().getRanges().map((range) => range.getA1Notation()).join()];`;

const afterwards = (code: string): unknown =>
  script(createDocument(), `const other = ss.insertSheet('B'); sheet.activate(); ${code}; ${SELECTED}`);

describe('the selection of the user', () => {
  it.each([
    ["sheet.getRange('B2:C3').activate()", 'Feuille 1', 'B2:C3'],
    ["other.getRange('B2').activate()", 'B', 'B2'],
    ["sheet.setActiveSelection('D5')", 'Feuille 1', 'D5'],
    ["sheet.setActiveSelection(sheet.getRange('D5'))", 'Feuille 1', 'D5'],
    ["other.setActiveRange(other.getRange('A7'))", 'B', 'A7'],
    ['ss.setActiveSelection("B!C4:D6")', 'B', 'C4:D6'],
    ["ss.setActiveRange(other.getRange('C4'))", 'B', 'C4'],
    ["SpreadsheetApp.setActiveRange(other.getRange('C4'))", 'B', 'C4'],
  ])('%s takes the user there', (code, name, range) => {
    expect(afterwards(code)).toEqual([name, range, range]);
  });

  it.each([
    ["sheet.getRangeList(['A1:B2', 'D4', 'C9']).activate()"],
    ["sheet.setActiveRangeList(sheet.getRangeList(['A1:B2', 'D4', 'C9']))"],
    ["ss.setActiveRangeList(sheet.getRangeList(['A1:B2', 'D4', 'C9']))"],
  ])('%s selects all its ranges, of which the last is the active one', (code) => {
    expect(afterwards(code)).toEqual(['Feuille 1', 'C9', 'A1:B2,D4,C9']);
  });

  it('is one cell again in the tab to which the script goes next', () => {
    expect(afterwards("sheet.getRangeList(['A1', 'D4']).activate(); other.activate()")).toEqual([
      'B',
      'A1',
      'A1',
    ]);
  });

  it.each([
    ["sheet.setActiveRange(other.getRange('A1'))", 'The range must be on this sheet.'],
    ["sheet.setActiveRangeList(other.getRangeList(['A1']))", 'The range must be on this sheet.'],
    [
      "sheet.setActiveSelection('A1:ZZ9')",
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [
      'sheet.setActiveSelection(1)',
      "don't match the method signature for SpreadsheetApp.Sheet.setActiveSelection",
    ],
  ])('%s is refused', (code, message) => {
    expect(() => afterwards(code)).toThrow(message);
  });
});
