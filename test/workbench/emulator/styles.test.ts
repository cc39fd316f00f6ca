import { createDocument, viewCell } from '../../../workbench/emulator';
import { script, tab } from './script';

describe('styles', () => {
  it('have the defaults of Sheets where nothing was set', () => {
    const code = `const cell = sheet.getRange('A1');
      return [cell.getNumberFormat(), cell.getFontWeight(), cell.getFontSize(), cell.getFontColor(), cell.getBackground(),
        cell.getWrap(), cell.getWrapStrategy() === SpreadsheetApp.WrapStrategy.OVERFLOW, cell.getNote()];`;
    expect(script(createDocument(), code)).toEqual([
      'General',
      'normal',
      10,
      '#000000',
      '#ffffff',
      false,
      true,
      '',
    ]);
  });

  it('are set on every cell of the range, one by one or all at once', () => {
    const code = `const range = sheet.getRange('A1:B2').setFontWeight('bold');
      range.setBackgrounds([['red', null], ['#0F0', 'white']]);
      return [range.getFontWeights(), range.getBackgrounds()];`;
    expect(script(createDocument(), code)).toEqual([
      [
        ['bold', 'bold'],
        ['bold', 'bold'],
      ],
      [
        ['#ff0000', '#ffffff'],
        ['#00ff00', '#ffffff'],
      ],
    ]);
  });

  it.each([
    "setBackground('#12345')",
    "setFontColor('rouge')",
    "setHorizontalAlignment('centre')",
    "setVerticalAlignment('center')",
    "setFontWeight('gras')",
    'setFontSize(0)',
  ])('%s is refused, where Sheets would say nothing', (call) => {
    expect(() => script(createDocument(), `sheet.getRange('A1').${call}`)).toThrow(/^Invalid/);
  });

  it('are seen by the host cell by cell', () => {
    const document = createDocument();
    script(
      document,
      `sheet.getRange('B2').setValue(0.5).setNumberFormat('0%').setFontWeight('bold').setBackground('#eeeeee')
        .setNote('part').setHorizontalAlignment('right').setWrap(true)
        .setBorder(null, null, true, null, null, null, '#cccccc', SpreadsheetApp.BorderStyle.SOLID_MEDIUM)`,
    );
    expect(viewCell(document, tab(document), 2, 2)).toEqual({
      value: 0.5,
      display: '50%',
      isDate: false,
      format: '0%',
      bold: true,
      italic: false,
      wrap: true,
      background: '#eeeeee',
      note: 'part',
      horizontalAlignment: 'right',
      borders: { bottom: { color: '#cccccc', style: 'SOLID_MEDIUM' } },
    });
  });

  it('borders are drawn on the edges asked for, inside and outside', () => {
    const document = createDocument();
    script(document, "sheet.getRange('A1:B2').setBorder(true, false, null, null, true, null)");
    const at = (row: number, column: number) => tab(document).layers.borders[row]?.[column];
    const drawn = { color: '#000000', style: 'SOLID' };
    expect([at(0, 0), at(1, 1)]).toEqual([{ top: drawn, left: null, right: drawn }, { left: drawn }]);
  });
});
