import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { minify } from 'terser';
import { GLOBALS } from '../../src/apps-script/globals';
import { FUNCTIONS } from '../../src/functions';
import { lightDeclarations, WORD_PROPERTIES } from './light-declarations';
import { ROOT } from './project';
import { functionStub, globalStub, NAMESPACE } from './stubs';

/**
 * What formula cells and the menu load: one closure, then a stub for each function that Sheets may call. The stubs are
 * text added after bundling, because a bundler drops the comments and parameter names that Sheets shows in the cell.
 */
export async function buildScript(): Promise<string> {
  const bundle = await bundled(join(ROOT, 'src/apps-script/entry.ts'));
  const stubs = [...GLOBALS.map(globalStub), ...FUNCTIONS.map(functionStub)];
  return `${bundle}\n${stubs.join('\n')}`;
}

/** What answers the sidebar, as one expression: it ships as a page, so that formula cells never load it. */
export async function buildServer(): Promise<string> {
  const bundle = await bundled(join(ROOT, 'src/apps-script/server.ts'));
  return `(function(){${bundle}\nreturn ${NAMESPACE}})()`;
}

async function bundled(entry: string): Promise<string> {
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
    plugins: [lightDeclarations],
    inject: [join(ROOT, 'scripts/build/own-names.js')],
    define: { WORD_PROPERTIES },
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    logLevel: 'error',
  });
  return shrink(outputFiles[0]!.text);
}

/** A second look at what esbuild minified: about 2 % that every formula cell no longer loads. */
async function shrink(code: string): Promise<string> {
  const { code: smaller } = await minify(code, {
    ecma: 2019,
    compress: { ecma: 2019, passes: 3, unsafe_arrows: true },
    format: { ecma: 2019 },
  });
  if (smaller === undefined) throw new Error('The script could not be minified.');
  return smaller;
}
