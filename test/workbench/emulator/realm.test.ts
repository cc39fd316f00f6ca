import { join } from 'node:path';
import { createDocument, execute } from '../../../workbench/emulator';
import { bareScript, FOLDER, NOON, script } from './script';

describe('the realm of the script', () => {
  it('starts each execution afresh: no variable survives', () => {
    const document = createDocument();
    const count = () =>
      execute(document, { folder: FOLDER }, (globals) => globals['countExecutions']?.()).value;
    expect([count(), count()]).toEqual([1, 1]);
  });

  it.each([
    'setTimeout',
    'setInterval',
    'queueMicrotask',
    'fetch',
    'URL',
    'TextEncoder',
    'atob',
    'crypto',
    'structuredClone',
    'process',
    'require',
    'WebAssembly',
    'BigInt',
    'window',
  ])('has no %s', (name) => {
    expect(bareScript(createDocument(), `return typeof ${name}`)).toBe('undefined');
  });

  it.each(['[].at', '[].findLast', '[].toSorted', '"".replaceAll', 'Object.groupBy', 'Object.hasOwn'])(
    'has no %s: the library stops at ES2019',
    (method) => {
      expect(bareScript(createDocument(), `return typeof ${method}`)).toBe('undefined');
    },
  );

  it('refuses a bundle that is not an ES2019 script', () => {
    const folder = join(FOLDER, '../emulator-modern');
    expect(() => execute(createDocument(), { folder }, () => null)).toThrow('not an ES2019 script');
  });

  it('gives arrays, dates and errors of its own', () => {
    const code = `
      sheet.getRange('A1').setValue(new Date(2025, 0, 1));
      const values = sheet.getRange('A1').getValues();
      let error;
      try { sheet.getRange(0, 1); } catch (caught) { error = caught; }
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date,
        ss.getSheets() instanceof Array, error instanceof Error, error.name];`;
    expect(script(createDocument(), code)).toEqual([true, true, true, true, true, 'Exception']);
  });

  it('turns the arguments of the host into its own arrays and dates', () => {
    const call = execute(createDocument(), { folder: FOLDER }, (globals) =>
      globals['RFM_ECHO']?.([[new Date()], ['x']]),
    );
    expect(call.value).toEqual({ isArray: true, rows: 2, isDate: true });
  });

  it('runs on the virtual clock', () => {
    const code = `
      const start = new Date().getTime();
      Utilities.sleep(1500);
      return [start, Date.now() - start, new Date() instanceof Date, new Date(0).getTime(), typeof Date()];`;
    expect(bareScript(createDocument(), code)).toEqual([NOON, 1500, true, 0, 'string']);
  });

  it('collects what console and Logger say', () => {
    const run = execute(createDocument(), { folder: FOLDER }, (globals) =>
      globals['runBare']?.(`console.log('%s clients', 3); console.error('panne', 4); Logger.log('fin');`),
    );
    expect(run.log).toEqual(['3 clients', 'panne 4', 'fin']);
  });
});
