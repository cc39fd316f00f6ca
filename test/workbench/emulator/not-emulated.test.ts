import { createDocument } from '../../../workbench/emulator';
import { bareScript, executeScript, script } from './script';

describe('what is not emulated', () => {
  it.each([
    ['sheet.sort(1)', 'Sheet.sort'],
    ['ss.getEditors()', 'Spreadsheet.getEditors'],
    ['sheet.getRange(1, 1).randomize()', 'Range.randomize'],
    ['sheet.getRange(1, 1).getFormulaR1C1()', 'Range.getFormulaR1C1'],
    ['ss.setNamedRange("x", sheet.getRange(1, 1))', 'Spreadsheet.setNamedRange'],
    ['sheet.createTextFinder("x")', 'Sheet.createTextFinder'],
    ['sheet.protect().removeEditors([])', 'Protection.removeEditors'],
    ['SpreadsheetApp.newTextStyle()', 'SpreadsheetApp.newTextStyle'],
    ['Utilities.computeDigest()', 'Utilities.computeDigest'],
    ['SpreadsheetApp.getUi().prompt("?")', 'Ui.prompt'],
    ['sheet.newChart().setTitle("Ventes")', 'EmbeddedChartBuilder.setTitle'],
    ['SpreadsheetApp.BorderStyle.WAVY', 'BorderStyle.WAVY'],
    ['LanguageApp.translate("a", "fr", "en")', 'LanguageApp.translate'],
  ])('%s throws by name', (code, name) => {
    expect(() => script(createDocument(), code)).toThrow(`${name} is not emulated`);
  });

  it('is written in the log even when the script swallows the error', () => {
    const run = executeScript(
      createDocument(),
      'try { sheet.sort(1); } catch (error) { return error.name; }',
    );
    expect(run.value).toBe('NotEmulated');
    expect(run.log).toEqual(['Sheet.sort is not emulated']);
  });

  it('is not a property that the script may add either', () => {
    expect(() => script(createDocument(), 'sheet.color = 1')).toThrow('Setting Sheet.color is not emulated');
  });

  it.each([
    'UrlFetchApp.fetch("x")',
    'DriveApp.getFiles()',
    'GmailApp.search("x")',
    'MailApp.sendEmail("x")',
  ])('%s needs a scope that the add-on does not ask', (code) => {
    const call = code.slice(0, code.indexOf('('));
    expect(() => bareScript(createDocument(), code)).toThrow(`You do not have permission to call ${call}`);
  });
});
