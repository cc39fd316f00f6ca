import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { GLOBALS } from '../../src/apps-script/globals';
import { FUNCTIONS } from '../../src/functions';
import { ROOT } from './project';
import { functionStub, globalStub, NAMESPACE } from './stubs';

/**
 * The server script: one closure, then a stub for each function that Sheets may call. The stubs are text added after
 * bundling, because a bundler drops the comments and parameter names that Sheets shows in the cell.
 */
export async function buildScript(entry = join(ROOT, 'src/apps-script/entry.ts')): Promise<string> {
  if (!existsSync(entry)) throw new Error(`There is no ${entry}: nothing to build the script from.`);
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: NAMESPACE,
    target: 'es2019',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  });
  const stubs = [...GLOBALS.map(globalStub), ...FUNCTIONS.map(functionStub)];
  return `${outputFiles[0]!.text}\n${stubs.join('\n')}`;
}
