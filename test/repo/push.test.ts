import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

test('asks for the two narrow permissions only, and for no card add-on', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'dist', 'appsscript.json'), 'utf8'));
  expect(manifest).toEqual({
    timeZone: 'Europe/Paris',
    dependencies: {},
    exceptionLogging: 'STACKDRIVER',
    runtimeVersion: 'V8',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  });
});

test('clasp pushes exactly the built files', () => {
  const clasp = join(ROOT, 'node_modules', '.bin', 'clasp');
  const status = JSON.parse(
    execFileSync(clasp, ['show-file-status', '--json'], { cwd: ROOT, encoding: 'utf8' }),
  );
  const names = (status.filesToPush as string[]).map((path) => path.replace(/^.*\//, ''));
  expect(names.sort()).toEqual([
    'Code.js',
    'appsscript.json',
    'engine.html',
    'functions.html',
    'guides.html',
    'help.html',
    'print.html',
    'server.html',
    'sidebar.html',
    'tools-views.html',
    'tools.html',
    'views.html',
    'words.html',
  ]);
}, 30_000);
