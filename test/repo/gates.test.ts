import { checkPage, checkScript } from '../../scripts/build/gates';

describe('the build refuses a script', () => {
  test.each([
    ['a timer', 'setTimeout(() => 1, 10)', 'setTimeout'],
    ['an address', 'var a = new URL("x")', 'URL'],
    ['the page', 'var a = typeof document', 'document'],
    ['a younger method', '"a".replaceAll("a", "b")', '.replaceAll()'],
    ['a test of realm', 'var a = b instanceof Date', 'instanceof Date'],
  ])('that counts on %s', (_, script, name) => {
    expect(() => checkScript(script, 1)).toThrow(`Code.js uses what Apps Script lacks: ${name}.`);
  });

  test('that evaluates text, but for the one place that loads the server', () => {
    expect(() => checkScript('(0, eval)("1")', 1)).toThrow('Code.js evaluates text as code.');
    expect(checkScript('(0, eval)("1")', 1, 'Code.js', 1)).toBe('Code.js 0.0 KB');
    expect(() => checkScript('(0, eval)("1"); eval("2")', 1, 'Code.js', 1)).toThrow('evaluates');
  });

  test('written in a younger syntax', () => {
    expect(() => checkScript('class A { #x = 1 }', 1)).toThrow(SyntaxError);
    expect(() => checkScript('var a = b ?? c', 1)).toThrow(SyntaxError);
  });

  test('above the size allowed', () => {
    expect(() => checkScript(`var a = "${'x'.repeat(2048)}"`, 1)).toThrow(
      'Code.js weighs 2.0 KB, above the limit of 1 KB.',
    );
  });

  test('but not for a property or a key of that name', () => {
    expect(checkScript('var a = { URL: 1 }; a.document', 1)).toBe('Code.js 0.0 KB');
  });
});

describe('the build refuses a page', () => {
  test('with a scriptlet', () => {
    expect(() => checkPage('page.html', '<p><?= name ?></p>', 1)).toThrow('<?');
  });

  test('that loads something from outside', () => {
    expect(() => checkPage('page.html', '<script src="https://example.org/a.js"></script>', 1)).toThrow(
      'from outside',
    );
  });
});
