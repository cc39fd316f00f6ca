import { join } from 'node:path';
import { build } from 'esbuild';
import { withoutExamples } from './light-declarations';
import { asPage } from './page-of-data';
import { ROOT } from './project';

/** The search for duplicates for browsers, as a page that the server reads back as text. It has its words with it. */
export async function buildEngine(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'sidebar', 'engine', 'entry.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    plugins: [withoutExamples],
    logLevel: 'error',
  });
  return asPage(outputFiles[0]!.text);
}
