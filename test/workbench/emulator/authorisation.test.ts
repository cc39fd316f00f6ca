import { join } from 'node:path';
import { type AuthMode, createDocument, execute } from '../../../workbench/emulator';
import { bareScript, FOLDER, script } from './script';

const CALLS: readonly (readonly [
  code: string,
  NONE: boolean,
  LIMITED: boolean,
  CUSTOM: boolean,
  FULL: boolean,
])[] = [
  ['Session.getActiveUserLocale()', true, true, true, true],
  ['Utilities.getUuid()', true, true, true, true],
  ['Logger.log("x")', true, true, true, true],
  ['SpreadsheetApp.getUi().createAddonMenu().addToUi()', true, true, false, true],
  ['SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1).getValues()', false, true, true, true],
  ['SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1).setValue(1)', false, true, false, true],
  ['SpreadsheetApp.getActive().insertSheet("X")', false, true, false, true],
  ['SpreadsheetApp.getActive().getSheets()[0].activate()', false, true, false, true],
  ['PropertiesService.getDocumentProperties().getKeys()', false, true, true, true],
  ['CacheService.getDocumentCache().get("x")', false, true, true, true],
  ['LockService.getDocumentLock().tryLock(1)', false, true, true, true],
  ['SpreadsheetApp.getUi().alert("x")', false, false, false, true],
  ['SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))', false, false, false, true],
];

const MODES: readonly AuthMode[] = ['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL'];

function isAllowed(code: string, authMode: AuthMode): boolean {
  try {
    bareScript(createDocument(), code, { authMode });
    return true;
  } catch (error) {
    expect((error as Error).message).toContain('You do not have permission to call');
    return false;
  }
}

describe('authorisation modes', () => {
  it.each(CALLS)('%s: none %s, limited %s, custom function %s, full %s', (code, ...expected) => {
    expect(MODES.map((mode) => isAllowed(code, mode))).toEqual(expected);
  });

  it.each(['NONE', 'LIMITED', 'FULL'] as const)(
    'the trigger event says the mode %s as an enum object',
    (authMode) => {
      const run = execute(createDocument(), { folder: FOLDER, authMode }, (globals, event) =>
        globals['onOpen']?.(event),
      );
      expect(run.value).toBe(true);
      expect(run.ui.menus).toEqual([
        { title: null, lines: [{ caption: 'Ouvrir', functionName: 'openSidebar' }] },
      ]);
    },
  );

  it.each(['openById("x")', 'openByUrl("x")', 'create("x")'])('SpreadsheetApp.%s is out of reach', (call) => {
    expect(() => script(createDocument(), `SpreadsheetApp.${call}`)).toThrow('You do not have permission');
  });

  it.each(['Session.getActiveUser()', 'ScriptApp.newTrigger("f")'])('%s needs a scope of its own', (call) => {
    expect(() => script(createDocument(), call)).toThrow('You do not have permission');
  });

  it('the top level of the scripts runs in the same mode', () => {
    const folder = join(FOLDER, '../emulator-top-level');
    expect(() => execute(createDocument(), { folder, authMode: 'NONE' }, () => null)).toThrow(
      'You do not have permission to call PropertiesService.getDocumentProperties',
    );
    expect(execute(createDocument(), { folder }, (globals) => globals['setting']?.()).value).toBeNull();
  });
});
