import { createDocument } from '../../../workbench/emulator';
import { documentWith, script } from './script';

const messageOf = (code: string): unknown =>
  script(createDocument(), `try { ${code} } catch (error) { return error.message; }`);

describe('ranges', () => {
  it.each([
    ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
    ['sheet.getRange(1, 1, 0)', 'The number of rows in the range must be at least 1.'],
    ['sheet.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['sheet.getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['sheet.getRange("AA1")', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['sheet.getRange("A1").offset(-1, 0)', 'The starting row of the range is too small.'],
    ['sheet.getRange("A0")', 'Range not found'],
    ['sheet.getRange("A1:B2:C3")', 'Range not found'],
    ['ss.getRange("Absente!A1")', 'Range not found'],
  ])('%s: %s', (code, message) => {
    expect(messageOf(code)).toBe(message);
  });

  it.each([
    ['sheet.getRange("1", 1)', '(String,number)', 'Sheet.getRange'],
    ['sheet.getRange()', '()', 'Sheet.getRange'],
    ['sheet.getRange(1.5, 1)', '(number,number)', 'Sheet.getRange'],
    ['sheet.getRange(1, undefined)', '(number,null)', 'Sheet.getRange'],
    ['sheet.getRange("A1").setValues([1, 2])', '(number[])', 'Range.setValues'],
    ['sheet.getRange("A1").setValues("x")', '(String)', 'Range.setValues'],
    ['sheet.getRange("A1").setNumberFormat(null)', '(null)', 'Range.setNumberFormat'],
    ['sheet.getRange("A1").setNote(25)', '(number)', 'Range.setNote'],
    ['sheet.getRange("A1").setWrapStrategy("WRAP")', '(String)', 'Range.setWrapStrategy'],
    ['ss.setActiveSheet(sheet.getRange("A1"))', '(SpreadsheetApp.Range)', 'Spreadsheet.setActiveSheet'],
    ['ss.deleteSheet("Feuille 1")', '(String)', 'Spreadsheet.deleteSheet'],
  ])('%s does not match a signature', (code, parameters, method) => {
    expect(messageOf(code)).toBe(
      `The parameters ${parameters} don't match the method signature for SpreadsheetApp.${method}.`,
    );
  });

  it.each([
    ['B2:D5', 'B2:D5'],
    ['D5:B2', 'B2:D5'],
    ['$b$2', 'B2'],
    ['A:C', 'A1:C1000'],
    ['2:5', 'A2:Z5'],
    ['A2:C', 'A2:C1000'],
    ["'Feuille 1'!A1", 'A1'],
  ])('%s is %s', (written, read) => {
    expect(
      script(createDocument(), `return sheet.getRange(${JSON.stringify(written)}).getA1Notation()`),
    ).toBe(read);
  });

  it('say where they are', () => {
    const code = `const range = sheet.getRange(2, 3, 4, 5);
      return [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns(), range.getLastRow(),
        range.getLastColumn(), range.getA1Notation(), range.offset(1, 1, 1, 1).getA1Notation(), range.getSheet().getName()];`;
    expect(script(createDocument(), code)).toEqual([2, 3, 4, 5, 5, 7, 'C2:G5', 'D3', 'Feuille 1']);
  });

  it('a new tab is 1 000 × 26', () => {
    const code = `const tab = ss.insertSheet('Autre'); return [tab.getMaxRows(), tab.getMaxColumns()];`;
    expect(script(createDocument(), code)).toEqual([1000, 26]);
  });

  it('fail once the tab is deleted, or cut under them', () => {
    const document = documentWith([['a'], ['b'], ['c']]);
    const used = (change: string) =>
      script(
        document,
        `const other = ss.insertSheet('X'); const range = other.getRange('C3'); ${change} range.getValue();`,
      );
    expect(() => used('ss.deleteSheet(other);')).toThrow('not found');
    expect(() => used('other.deleteRows(2, 999);')).toThrow('outside the dimensions');
  });

  it('in a list are changed by one call', () => {
    const code = `sheet.getRangeList(['A1', 'C3:D3']).setFontWeight('bold').setBackground('red');
      return [sheet.getRange('A1').getFontWeight(), sheet.getRange('D3').getBackground(), sheet.getRange('B1').getFontWeight()];`;
    expect(script(createDocument(), code)).toEqual(['bold', '#ff0000', 'normal']);
  });
});
