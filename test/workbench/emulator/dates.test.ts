import { createDocument, type EmulatedDocument } from '../../../workbench/emulator';
import { bareScript, documentWith, script } from './script';

const ZONES = ['Europe/Paris', 'America/New_York', 'UTC'];

const dayRead = (document: EmulatedDocument): unknown =>
  script(
    document,
    `return Utilities.formatDate(sheet.getRange('A1').getValue(), ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm:ss')`,
  );

describe('dates', () => {
  it.each(ZONES)('read in the zone of the spreadsheet (%s) are the day of the cell', (timeZone) => {
    const document = documentWith([[{ date: '2025-03-30' }]], { timeZone });
    expect(dayRead(document)).toBe('2025-03-30 00:00:00');
  });

  it('read are instants: midnight in Paris is 23:00 UTC the day before, in winter', () => {
    const code = "return sheet.getRange('A1').getValue().toISOString()";
    const instant = (date: string) => script(documentWith([[{ date }]]), code);
    expect(instant('2025-01-15')).toBe('2025-01-14T23:00:00.000Z');
    expect(instant('2025-07-15')).toBe('2025-07-14T22:00:00.000Z');
  });

  it.each(ZONES)('written and read back are the same instant (%s)', (timeZone) => {
    const code = `const date = new Date(Date.UTC(2025, 2, 30, 0, 30));
      return sheet.getRange('A1').setValue(date).getValue().getTime() === date.getTime();`;
    expect(script(createDocument({ timeZone }), code)).toBe(true);
  });

  it('written take a date format where the cell had none', () => {
    const code = `const day = Utilities.parseDate('2025-03-05', ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd');
      const hour = Utilities.parseDate('2025-03-05 14:30', ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');
      sheet.getRange('C1').setNumberFormat('yyyy-mm-dd');
      const range = sheet.getRange('A1:C1').setValues([[day, hour, day]]);
      return [range.getNumberFormats()[0], range.getDisplayValues()[0]];`;
    expect(script(createDocument(), code)).toEqual([
      ['dd/mm/yyyy', 'dd/mm/yyyy hh:mm:ss', 'yyyy-mm-dd'],
      ['05/03/2025', '05/03/2025 14:30:00', '2025-03-05'],
    ]);
  });

  it('the script has a zone of its own: the process’s', () => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(bareScript(createDocument(), 'return Session.getScriptTimeZone()')).toBe(zone);
  });

  it('a text that looks like a date stays a text', () => {
    const document = documentWith([['05/03/2025', { date: '2025-03-05' }]]);
    const code = 'return sheet.getDataRange().getValues()[0].map((value) => typeof value)';
    expect(script(document, code)).toEqual(['string', 'object']);
  });

  it.each([
    [
      "Utilities.formatDate(new Date(0), 'UTC', 'EEE d MMM')",
      'The date pattern « EEE » in « EEE d MMM » is not emulated',
    ],
    ["Utilities.formatDate(new Date(0), 'Paris', 'yyyy')", 'Invalid time zone: Paris'],
    ["Utilities.parseDate('5 mars', 'UTC', 'dd/MM/yyyy')", 'Cannot parse date: 5 mars'],
  ])('%s throws', (code, message) => {
    expect(() => bareScript(createDocument(), code)).toThrow(message);
  });

  it('patterns quote their literal letters', () => {
    const code = "return Utilities.formatDate(new Date(0), 'UTC', \"yyyy-MM-dd'T'HH:mm:ss'Z'\")";
    expect(bareScript(createDocument(), code)).toBe('1970-01-01T00:00:00Z');
  });

  it.each([
    ['2025-03-30 02:30', '2025-03-30T01:30:00.000Z'],
    ['2025-10-26 02:30', '2025-10-26T00:30:00.000Z'],
  ])(
    'the hour skipped in spring reads as the next, the hour repeated in autumn as the first: %s',
    (wall, instant) => {
      const code = `return Utilities.parseDate('${wall}', 'Europe/Paris', 'yyyy-MM-dd HH:mm').toISOString()`;
      expect(bareScript(createDocument(), code)).toBe(instant);
    },
  );
});
