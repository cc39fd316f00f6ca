import { createDocument } from '../../../workbench/emulator';
import { documentWith, script } from './script';

const shown = (value: number, format: string, locale = 'fr_FR'): unknown =>
  script(
    documentWith([[{ serial: value, format }]], { locale }),
    "return sheet.getRange('A1').getDisplayValue()",
  );

describe('the text on screen', () => {
  it.each<[number, string, string, string]>([
    [1234.5, '#,##0.00', '1\u202f234,50', '1,234.50'],
    [1234567, '#,##0', '1\u202f234\u202f567', '1,234,567'],
    [1.005, '0.00', '1,01', '1.01'],
    [2.5, '0', '3', '3'],
    [-2.5, '0', '-3', '-3'],
    [-0.001, '0.00', '0,00', '0.00'],
    [0.4836, '0.0%', '48,4%', '48.4%'],
    [0.5, '0%', '50%', '50%'],
    [7, '00000', '00007', '00007'],
    [1234.5, '#,##0.00 "€"', '1\u202f234,50 €', '1,234.50 €'],
    [1234.5, '#,##0.00\\ [$€-1]', '1\u202f234,50 €', '1,234.50 €'],
    [0.5, '0.##', '0,5', '0.5'],
    [45721, 'dd/mm/yyyy', '05/03/2025', '05/03/2025'],
    [45721.604166666664, 'yyyy-mm-dd hh:mm:ss', '2025-03-05 14:30:00', '2025-03-05 14:30:00'],
    [45721, 'd/m/yy', '5/3/25', '5/3/25'],
  ])('of %s under %s is %s in French and %s in American', (value, format, french, american) => {
    expect([shown(value, format), shown(value, format, 'en_US')]).toEqual([french, american]);
  });

  it.each([
    [0.1 + 0.2, '0,3'],
    [1 / 3, '0,3333333333'],
    [1234567.891, '1234567,891'],
    [1e20, '1E+20'],
  ])('of %s under the General format is %s', (value, text) => {
    const code = "return sheet.getRange('A1').getDisplayValue()";
    expect(script(documentWith([[value]]), code)).toBe(text);
  });

  it.each(['\u00a0', '\u202f', ' '])(
    'groups thousands with the separator of the document',
    (groupSeparator) => {
      const document = documentWith([[{ serial: 1234, format: '#,##0' }]], { groupSeparator });
      expect(script(document, "return sheet.getRange('A1').getDisplayValue()")).toBe(`1${groupSeparator}234`);
    },
  );

  it.each(['0.00E+00', '#,##0;(#,##0)', 'mmmm yyyy', '[Red]0'])('under %s is not emulated', (format) => {
    const code = `sheet.getRange('A1').setNumberFormat('${format}')`;
    expect(() => script(createDocument(), code)).toThrow('is not emulated');
  });
});
