import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';

const passed = new Map<string, string>();

function checkFile(path: string): void {
  const code = readFileSync(path, 'utf8');
  if (passed.get(path) === code) return;
  try {
    parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  } catch (error) {
    throw new SyntaxError(
      `${path}: not an ES2019 script, Apps Script may refuse it. ${(error as Error).message}`,
    );
  }
  passed.set(path, code);
}

export const isScript = (file: string): boolean => file.endsWith('.js');

/** Refuses a folder whose scripts Apps Script might not parse: ES2019, no module syntax. */
export function checkScripts(folder: string): void {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isScript);
  if (scripts.length === 0) throw new Error(`No script in ${folder}: build first`);
  for (const file of scripts) checkFile(join(folder, file));
}
