import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DIST, ROOT } from './project';

const SOURCES = ['src', 'sidebar', 'scripts', 'appsscript.json', 'package-lock.json'];
const BUILT = [
  'Code.js',
  'server.html',
  'sidebar.html',
  'tools.html',
  'tools-views.html',
  'print.html',
  'help.html',
  'functions.html',
  'guides.html',
  'words.html',
  'engine.html',
  'views.html',
  'appsscript.json',
];

/** True when a source was touched after the oldest built file, or one of them is missing. */
export async function isStale(): Promise<boolean> {
  const built = await Promise.all(BUILT.map((name) => lastTouched(join(DIST, name))));
  const sources = await Promise.all(SOURCES.map((name) => lastTouched(join(ROOT, name))));
  return Math.max(...sources) > Math.min(...built);
}

/** Milliseconds of the newest file or folder under a path: a folder counts, so that a deletion does. 0 if there is none. */
async function lastTouched(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  const inside = await readdir(path);
  return Math.max(found.mtimeMs, ...(await Promise.all(inside.map((name) => lastTouched(join(path, name))))));
}
