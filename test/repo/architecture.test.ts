import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const ROOT = join(__dirname, '..', '..');

const inCore = (folder: string): string => `src/core/${folder}`;

/** What each folder may import besides itself: other folders with all they hold, and packages. */
const WALLS: Readonly<Record<string, readonly string[]>> = {
  'src/core/model': [],
  'src/core/text': ['src/core/model'],
  'src/core/parse': ['src/core/model', 'src/core/text'],
  'src/core/columns': ['src/core/model', 'src/core/text', 'src/core/parse'],
  'src/core/geography': ['src/core/model', 'src/core/text'],
  'src/core/sensitive': ['model', 'text', 'parse', 'columns'].map(inCore),
  'src/core/audit': ['model', 'text', 'parse', 'columns', 'geography', 'scoring', 'sensitive'].map(inCore),
  'src/core/clients': ['model', 'text', 'parse', 'columns', 'scoring', 'sensitive'].map(inCore),
  'src/core/scoring/prediction': ['model', 'text', 'scoring'].map(inCore),
  'src/core/follow-up': ['src/core/model'],
  'src/core/scoring': ['model', 'text', 'parse', 'geography'].map(inCore),
  'src/core/segments': ['src/core/model', 'src/core/text', 'src/core/scoring'],
  'src/core/analysis': [
    'model',
    'text',
    'parse',
    'columns',
    'sensitive',
    'clients',
    'scoring',
    'segments',
  ].map(inCore),
  'src/core/cleaning': ['model', 'text', 'parse', 'columns', 'clients'].map(inCore),
  'src/core/new-export': ['model', 'text', 'parse', 'columns', 'clients', 'cleaning', 'sensitive'].map(
    inCore,
  ),
  'src/core/duplicates': ['model', 'text', 'parse', 'columns'].map(inCore),
  'src/core/guides': ['model', 'text', 'scoring', 'segments', 'analysis'].map(inCore),
  'src/core/exports': ['model', 'text', 'parse', 'clients', 'segments', 'guides', 'user-content'].map(inCore),
  'src/core/history': ['model', 'text', 'columns', 'clients', 'scoring', 'analysis', 'user-content'].map(
    inCore,
  ),
  'src/core/explain': ['src/core'],
  'src/core/formulas': ['model', 'columns', 'output'].map(inCore),
  'src/core/privacy': ['src/core/text'],
  'src/core/preview': ['model', 'scoring', 'segments', 'analysis'].map(inCore),
  'src/core/plan': ['src/core/model', 'src/core/text'],
  'src/core/week': ['model', 'text', 'parse', 'clients', 'scoring', 'analysis'].map(inCore),
  'src/core/example': ['model', 'text', 'output'].map(inCore),
  'src/core/output': ['src/core'],
  'src/core/user-content': ['model', 'text', 'output'].map(inCore),
  'src/functions': ['src/core'],
  'src/contract': ['src/core'],
  'src/app': ['src/core', 'src/contract'],
  'src/apps-script': ['src/core', 'src/contract', 'src/functions', 'src/app'],
  'sidebar/engine': ['src/core', 'src/contract'],
  'sidebar/preview': ['src/core', 'src/contract', 'sidebar', 'preact'],
  sidebar: [
    'src/contract',
    'src/core/text',
    'src/core/model',
    'src/core/duplicates/findings',
    'src/core/duplicates/labels',
    'preact',
  ],
  scripts: ['src', 'workbench/samples', 'node:', 'esbuild', 'terser', 'acorn'],
};

const GOOGLE =
  /\b(?:SpreadsheetApp|HtmlService|PropertiesService|LockService|CacheService|UrlFetchApp|ScriptApp|DriveApp|Logger|GoogleAppsScript)\b/;

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const files = ['src', 'sidebar', 'scripts'].flatMap(filesUnder);
const sourceOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

function importsOf(file: string): string[] {
  const statements = sourceOf(file).matchAll(/^(?:import|export)\b(?:[^;']*\bfrom)?\s*'([^']+)'/gm);
  const specifiers = [...statements].map((match) => match[1]!);
  return specifiers.map((name) =>
    name.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), name)) : name,
  );
}

const mayImport = (wall: string, target: string): boolean =>
  [wall, ...WALLS[wall]!].some(
    (allowed) => isWithin(target, allowed) || (allowed.endsWith(':') && target.startsWith(allowed)),
  );

const wallOf = (file: string): string | undefined =>
  Object.keys(WALLS).find((folder) => isWithin(file, folder));

test('every file stands behind a wall', () => {
  expect(files.filter((file) => !wallOf(file))).toEqual([]);
});

test('a folder imports only what stands below it', () => {
  const breaches = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => !mayImport(wallOf(file)!, target))
      .map((target) => `${file} imports ${target}`),
  );
  expect(breaches).toEqual([]);
});

test('only src/apps-script knows Google', () => {
  const product = files.filter((file) => file.startsWith('src/') && !isWithin(file, 'src/apps-script'));
  expect(product.filter((file) => GOOGLE.test(sourceOf(file)))).toEqual([]);
});
