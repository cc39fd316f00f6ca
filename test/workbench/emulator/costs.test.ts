import { createDocument } from '../../../workbench/emulator';
import { documentWith, executeScript, script, tab } from './script';

describe('costs', () => {
  it('every call is counted by its name; only reads and writes are round trips', () => {
    const run = executeScript(
      documentWith([['a', 'b']]),
      "const range = sheet.getRange('A1:B1'); range.setValues(range.getValues()); return range.getA1Notation();",
    );
    expect(run.calls).toEqual({
      'SpreadsheetApp.getActive': 1,
      'Spreadsheet.getActiveSheet': 1,
      'Sheet.getRange': 1,
      'Range.getValues': 1,
      'Range.setValues': 1,
      'Range.getA1Notation': 1,
    });
    expect([run.roundTrips, run.cellsTouched]).toEqual([2, 4]);
    const area = { row: 1, column: 1, rows: 1, columns: 2 };
    const trip = { tab: run.trips[0]?.tab, area, cells: 2 };
    expect(run.trips).toEqual([
      { call: 'Range.getValues', ...trip },
      { call: 'Range.setValues', ...trip },
    ]);
  });

  it('a round trip takes 0.8 s and 20,000 cells one second more', () => {
    const run = executeScript(createDocument(), "sheet.getRange('A1:T1000').getValues()");
    expect(run.virtualMilliseconds).toBe(1800);
  });

  it('writes are buffered: a tenth each, and one round trip when something is read or flushed', () => {
    const writes = "sheet.getRange('A1').setValue(1); sheet.getRange('A2:T1000').setFontWeight('bold');";
    const then = (code: string): number => executeScript(createDocument(), writes + code).virtualMilliseconds;
    expect(executeScript(createDocument(), "sheet.getRange('A1').setValue(1);").virtualMilliseconds).toBe(80);
    expect(then('SpreadsheetApp.flush();')).toBe(80 + 80 + 800);
    expect(
      then("SpreadsheetApp.flush(); SpreadsheetApp.flush(); sheet.getRange('A1:T1000').getValues();"),
    ).toBe(80 + 80 + 800 + 1800);
  });

  it('a table of values pays for each of its cells', () => {
    const code = "sheet.getRange('A1:T500').setValues(sheet.getRange('A1:T500').getValues());";
    expect(executeScript(createDocument(), code).virtualMilliseconds).toBe(800 + 500 + 80 + 500);
  });

  it('a property takes 0.08 s', () => {
    const run = executeScript(createDocument(), "PropertiesService.getDocumentProperties().getProperty('a')");
    expect([run.roundTrips, run.virtualMilliseconds]).toEqual([0, 80]);
  });

  it('reads that force buffered writes out are counted', () => {
    const alternating =
      'for (let i = 1; i < 4; i += 1) { sheet.getRange(i, 1).setValue(i); sheet.getRange(i, 1).getValue(); }';
    expect(executeScript(createDocument(), alternating).readsAfterWrite).toBe(3);
  });

  it.each([
    ['FULL', 361],
    ['LIMITED', 31],
    ['CUSTOM_FUNCTION', 31],
  ] as const)('in mode %s an execution of %s s is killed, and cannot catch its end', (authMode, seconds) => {
    const code = `try { Utilities.sleep(${seconds * 1000}); } catch (error) { } return 'done';`;
    expect(() => script(createDocument(), code, { authMode })).toThrow('Exceeded maximum execution time');
  });

  it('an execution cut short leaves what was written before', () => {
    const document = createDocument();
    const code =
      "sheet.getRange('A1').setValue('first'); Utilities.sleep(400000); sheet.getRange('A2').setValue('second');";
    expect(() => script(document, code)).toThrow('Exceeded maximum execution time');
    expect(tab(document).layers.value).toEqual([['first']]);
  });
});

describe('faults on demand', () => {
  const WRITE_TWICE = "sheet.getRange('A1').setValue('one'); sheet.getRange('A2').setValue('two');";

  it('any call may fail, as Google’s may', () => {
    const document = createDocument();
    const beforeCall = (name: string, index: number): void => {
      if (name === 'Range.setValue' && index > 3) throw new Error('Service Spreadsheets failed');
    };
    const code = `try { ${WRITE_TWICE} } catch (error) { return [error.name, error.message, error instanceof Error]; }`;
    expect(script(document, code, { beforeCall })).toEqual([
      'Exception',
      'Service Spreadsheets failed',
      true,
    ]);
    expect(tab(document).layers.value).toEqual([['one']]);
  });

  it('calls are numbered from 0 in their order', () => {
    const seen: string[] = [];
    const beforeCall = (name: string, index: number): void => {
      seen[index] = name;
    };
    script(createDocument(), 'sheet.getName()', { beforeCall });
    expect(seen).toEqual(['SpreadsheetApp.getActive', 'Spreadsheet.getActiveSheet', 'Sheet.getName']);
  });

  it('another person may write between a read and a write', () => {
    const document = documentWith([['before']]);
    const beforeCall = (name: string): void => {
      if (name === 'Range.setNote') tab(document).layers.value[0] = ['meanwhile'];
    };
    const code = `const cell = sheet.getRange('A1'); const read = cell.getValue(); cell.setNote('n'); return [read, cell.getValue()];`;
    expect(script(document, code, { beforeCall })).toEqual(['before', 'meanwhile']);
  });

  it('another person may delete the tab meanwhile', () => {
    const document = createDocument();
    const beforeCall = (name: string): void => {
      if (name === 'Range.setValue') document.sheets.pop();
    };
    const code = "const other = ss.insertSheet('B'); other.getRange('A1').setValue('x');";
    expect(() => script(document, code, { beforeCall })).toThrow('not found');
  });
});
