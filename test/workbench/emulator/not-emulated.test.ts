import { createDocument } from '../../../workbench/emulator';
import { CALLS, type ClassName } from '../../../workbench/emulator/calls';
import { bareScript, executeScript, script } from './script';

describe('what is not emulated', () => {
  it.each([
    ['sheet.sort(1)', 'Sheet.sort'],
    ['ss.getEditors()', 'Spreadsheet.getEditors'],
    ['sheet.getRange(1, 1).randomize()', 'Range.randomize'],
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

  it('is never a call of the table: each class has the methods that the table declares', async () => {
    const classes: Record<string, { prototype: object }> = {
      ...(await import('../../../workbench/emulator/services/spreadsheet-app')),
      ...(await import('../../../workbench/emulator/services/spreadsheet')),
      ...(await import('../../../workbench/emulator/services/sheet')),
      ...(await import('../../../workbench/emulator/services/range')),
      ...(await import('../../../workbench/emulator/services/range-list')),
      ...(await import('../../../workbench/emulator/services/filter')),
      ...(await import('../../../workbench/emulator/services/protection')),
      ...(await import('../../../workbench/emulator/services/data-validation')),
      ...(await import('../../../workbench/emulator/services/conditional-format')),
      ...(await import('../../../workbench/emulator/services/developer-metadata')),
      ...(await import('../../../workbench/emulator/services/rich-text')),
      ...(await import('../../../workbench/emulator/services/chart')),
      ...(await import('../../../workbench/emulator/services/chart-builder')),
      ...(await import('../../../workbench/emulator/services/cache')),
      ...(await import('../../../workbench/emulator/services/properties')),
      ...(await import('../../../workbench/emulator/services/lock')),
      ...(await import('../../../workbench/emulator/services/html')),
      ...(await import('../../../workbench/emulator/services/ui')),
      ...(await import('../../../workbench/emulator/services/menu')),
    } as never;
    const closed = ['SpreadsheetApp.openById', 'SpreadsheetApp.openByUrl', 'SpreadsheetApp.create'];
    const missing = Object.keys(classes)
      .filter((name): name is ClassName => name in CALLS)
      .flatMap((name) =>
        Object.keys(CALLS[name].calls)
          .filter((method) => !(method in (classes[name]?.prototype ?? {})))
          .map((method) => `${name}.${method}`),
      );
    expect(missing).toEqual(closed);
  });
});
