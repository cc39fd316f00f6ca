import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInContext } from 'node:vm';
import { parse } from 'acorn';
import { GLOBALS } from '../../src/apps-script/globals';
import { FUNCTIONS } from '../../src/functions';
import { loadScript } from '../functions/built-script';

const SCRIPT = readFileSync(join(__dirname, '..', '..', 'dist', 'Code.js'), 'utf8');

const SERVICES =
  'SpreadsheetApp HtmlService PropertiesService LockService CacheService Session Utilities UrlFetchApp ScriptApp DriveApp Logger Browser';

test('is a script of ES2019', () => {
  expect(parse(SCRIPT, { ecmaVersion: 2019, sourceType: 'script' }).body.length).toBeGreaterThan(0);
});

test('makes no other global than its namespace, the functions Sheets calls, and the custom functions', () => {
  const declared = ['SegmentsPme', ...GLOBALS.map(({ name }) => name), ...FUNCTIONS.map(({ name }) => name)];
  const before = {};
  const context = loadScript(before);
  expect(Object.getOwnPropertyNames(context).sort()).toEqual(declared.sort());
  expect(runInContext('Object.keys(globalThis).sort()', context)).toEqual(declared);
});

test('does nothing when loaded: no service is touched', () => {
  const touched: string[] = [];
  const services = {};
  for (const name of SERVICES.split(' ')) {
    Object.defineProperty(services, name, {
      get: () => {
        touched.push(name);
        throw new Error(`${name} was touched`);
      },
    });
  }
  loadScript(services);
  expect(touched).toEqual([]);
});

test('carries French text as it is', () => {
  expect(SCRIPT).toContain('Petit panier fidèle');
  expect(SCRIPT).toContain('À réactiver');
});

describe.each(FUNCTIONS)('$name in the help of Sheets', ({ name, params, usage }) => {
  const end = SCRIPT.indexOf(`*/\nfunction ${name}(`);
  const help = SCRIPT.slice(SCRIPT.lastIndexOf('/**', end), end);
  const declaration = SCRIPT.slice(end + 3, SCRIPT.indexOf('{', end));

  test('shows each parameter by its name', () => {
    const names = params.map((param) => param.name);
    expect(declaration).toBe(`function ${name}(${names.join(', ')}) `);
    expect([...help.matchAll(/@param \{[^}]+\} (\w+) \S/g)].map((match) => match[1])).toEqual(names);
  });

  test('is listed, with an example typed as in France', () => {
    expect(help).toContain('@customfunction');
    expect(help).toContain(usage);
    expect(usage.replace(/[^,]/g, '')).toBe('');
  });

  test('says which parameters may be left out', () => {
    const optional = params
      .filter((param) => param.optional || param.default !== undefined)
      .map((param) => param.name);
    expect([...help.matchAll(/@param \{[^}]+\} (\w+) \(facultatif\)/g)].map((match) => match[1])).toEqual(
      optional,
    );
  });
});
