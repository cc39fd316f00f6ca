import { createDocument } from '../../../workbench/emulator';
import { documentWith, script } from './script';

const errorOf = (code: string): unknown =>
  script(
    documentWith([
      ['a', 'b'],
      ['c', 'd'],
    ]),
    `try { ${code} } catch (error) { return error.message; }`,
  );

describe('values', () => {
  it('are numbers, booleans, texts and error texts; an empty cell is ""', () => {
    const document = documentWith([['a', 1.5, true, null, { error: '#REF!' }]]);
    const code = `const range = sheet.getDataRange();
      return [range.getValues(), range.getDisplayValues(), range.getFormulas()];`;
    expect(script(document, code)).toEqual([
      [['a', 1.5, true, '', '#REF!']],
      [['a', '1,5', 'VRAI', '', '#REF!']],
      [['', '', '', '', '']],
    ]);
  });

  it('are fresh copies at each reading, dates included', () => {
    const document = documentWith([['a', { date: '2025-03-05' }]]);
    const code = `const range = sheet.getDataRange();
      const first = range.getValues();
      first[0][0] = 'changed'; first[0][1].setFullYear(1999);
      const second = range.getValues();
      return [second[0][0], second[0][1].getFullYear()];`;
    expect(script(document, code)).toEqual(['a', 2025]);
  });

  it('written are copied too: the array may change afterwards', () => {
    const code = `const values = [['a']]; const range = sheet.getRange('A1');
      range.setValues(values); values[0][0] = 'b'; return range.getValue();`;
    expect(script(createDocument(), code)).toBe('a');
  });

  it.each([
    [
      "sheet.getRange('A1:B2').setValues([[1, 2]])",
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      "sheet.getRange('A1:B1').setValues([[1, 2, 3]])",
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    ],
    [
      "sheet.getRange('A1:B2').setValues([[1, 2], [3]])",
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      "sheet.getRange('A1:B1').setNumberFormats([['@']])",
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
  ])('data must have the size of the range: %s', (code, message) => {
    expect(errorOf(code)).toBe(message);
  });

  it('end where the content ends: formats do not count', () => {
    const document = createDocument();
    const code = `sheet.getRange('B3').setValue('x');
      sheet.getRange('A1:Z900').setBackground('#eeeeee').setNumberFormat('@');
      return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];`;
    expect(script(document, code)).toEqual([3, 2, 'A1:B3']);
  });

  it('of an empty tab are one empty cell', () => {
    expect(script(createDocument(), 'return sheet.getDataRange().getValues()')).toEqual([['']]);
  });

  it('appended go under the last content, growing the grid', () => {
    const document = documentWith([['a'], ['b']]);
    const code = `sheet.appendRow(['c', 3]);
      return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getDataRange().getValues()];`;
    expect(script(document, code)).toEqual([
      3,
      2,
      [
        ['a', ''],
        ['b', ''],
        ['c', 3],
      ],
    ]);
  });

  it('are cleared without their formats, formats without number formats', () => {
    const document = documentWith([['a']]);
    const code = `const cell = sheet.getRange('A1').setFontWeight('bold').setNote('n');
      cell.clearContent();
      const after = [cell.getValue(), cell.getFontWeight()];
      cell.clearFormat();
      return after.concat([cell.getFontWeight(), cell.getNumberFormat(), cell.getNote()]);`;
    expect(script(document, code)).toEqual(['', 'bold', 'normal', '@', 'n']);
  });
});
