import { createDocument } from '../../../workbench/emulator';
import { bareScript, NOON, script } from './script';

describe('properties', () => {
  it('outlive the execution, in three stores', () => {
    const document = createDocument();
    bareScript(document, "PropertiesService.getDocumentProperties().setProperty('a', '1')");
    const code = `return [PropertiesService.getDocumentProperties().getProperties(),
      PropertiesService.getUserProperties().getProperty('a')];`;
    expect(bareScript(document, code)).toEqual([{ a: '1' }, null]);
  });

  it('hold texts only, of 9 KB at most, 500 KB in all', () => {
    const set = (value: string) => `PropertiesService.getDocumentProperties().setProperty('a', ${value})`;
    const many = `const store = PropertiesService.getScriptProperties();
      for (let i = 0; i < 60; i += 1) store.setProperty('k' + i, 'x'.repeat(9000));`;
    expect(() => bareScript(createDocument(), set('12'))).toThrow(
      "The parameters (String,number) don't match",
    );
    expect(() => bareScript(createDocument(), set("'é'.repeat(4700)"))).toThrow('Argument too large: value');
    expect(() => bareScript(createDocument(), many)).toThrow(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  });
});

describe('cache', () => {
  it('forgets after the time given, 600 s by default', () => {
    const document = createDocument();
    bareScript(
      document,
      "CacheService.getDocumentCache().put('a', '1'); CacheService.getUserCache().put('a', '2', 21600)",
    );
    const asked = (seconds: number) =>
      bareScript(
        document,
        "return [CacheService.getDocumentCache().get('a'), CacheService.getUserCache().get('a')]",
        { now: () => NOON + seconds * 1000 },
      );
    expect([asked(599), asked(601), asked(21_601)]).toEqual([
      ['1', '2'],
      [null, '2'],
      [null, null],
    ]);
  });

  it.each([
    ["put('k'.repeat(251), 'v')", 'Argument too large: key'],
    ["put('k', 'v'.repeat(102401))", 'Argument too large: value'],
    ["put('k', 'v', 21601)", 'Invalid argument: expirationInSeconds'],
    ["put('k', {})", "The parameters (String,Object) don't match"],
  ])('%s is refused', (call, message) => {
    expect(() => bareScript(createDocument(), `CacheService.getScriptCache().${call}`)).toThrow(message);
  });
});

describe('locks', () => {
  const TRY = 'const lock = LockService.getDocumentLock(); return [lock.tryLock(1000), lock.hasLock()];';

  it('are released when the execution ends, even badly', () => {
    const document = createDocument();
    expect(() =>
      script(document, "LockService.getDocumentLock().waitLock(1); throw new Error('panne')"),
    ).toThrow('panne');
    expect(bareScript(document, TRY)).toEqual([true, true]);
    expect(document.locks).toEqual({});
  });

  it('held by another execution make tryLock false and waitLock throw', () => {
    const document = createDocument();
    document.locks.document = -1;
    expect(bareScript(document, TRY)).toEqual([false, false]);
    expect(() => bareScript(document, 'LockService.getDocumentLock().waitLock(1000)')).toThrow(
      'Lock timeout',
    );
    expect(document.locks).toEqual({ document: -1 });
  });

  it('waiting takes virtual time', () => {
    const document = createDocument();
    document.locks.document = -1;
    const code =
      'const start = Date.now(); LockService.getDocumentLock().tryLock(5000); return Date.now() - start;';
    expect(bareScript(document, code)).toBe(5080);
  });
});

describe('outside a document', () => {
  it.each([
    'PropertiesService.getDocumentProperties()',
    'CacheService.getDocumentCache()',
    'LockService.getDocumentLock()',
    'SpreadsheetApp.getActiveSpreadsheet()',
    'SpreadsheetApp.getActiveSheet()',
  ])('%s is null', (call) => {
    expect(bareScript(createDocument(), `return ${call}`, { inDocument: false })).toBeNull();
  });

  it('the stores of the user and of the script remain', () => {
    const document = createDocument();
    const code = `PropertiesService.getUserProperties().setProperty('a', 'user');
      PropertiesService.getScriptProperties().setProperty('a', 'script');
      CacheService.getUserCache().put('a', 'user'); CacheService.getScriptCache().put('a', 'script');
      return [LockService.getUserLock().tryLock(0), LockService.getScriptLock().tryLock(0)];`;
    expect(bareScript(document, code, { inDocument: false })).toEqual([true, true]);
    const read = `return [PropertiesService.getUserProperties(), PropertiesService.getScriptProperties()]
      .map((store) => store.getProperty('a'))
      .concat([CacheService.getUserCache(), CacheService.getScriptCache()].map((cache) => cache.get('a')));`;
    expect(bareScript(document, read)).toEqual(['user', 'script', 'user', 'script']);
  });

  it('there is no screen', () => {
    expect(() => bareScript(createDocument(), 'SpreadsheetApp.getUi()', { inDocument: false })).toThrow(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
});
