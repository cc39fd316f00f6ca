import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { ROOT } from '../../../scripts/build/project';
import { type Bundle, LIBRARY } from './library';

const PAGE = join(ROOT, 'workbench', 'page');

/** The grid's library is a file apart, already built. */
const libraryApart: Plugin = {
  name: 'library-apart',
  setup(setup) {
    setup.onResolve({ filter: /\/univer$/ }, () => ({ path: LIBRARY.script, external: true }));
  },
};

/** The workbench's own page: small, so built at each start. */
export async function pageBundle(): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [join(PAGE, 'main.tsx')],
    outdir: PAGE,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [libraryApart],
    logLevel: 'error',
  });
  const named = (end: string): Uint8Array => outputFiles.find(({ path }) => path.endsWith(end))!.contents;
  return { script: named('.js'), style: named('.css') };
}

export const pageTemplate = (): Promise<Buffer> => readFile(join(PAGE, 'index.html'));
