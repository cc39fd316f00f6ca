import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { ROOT } from './project';

const SOURCES = join(ROOT, 'sidebar');
const STYLE_MARK = '<!-- style -->';
const SCRIPT_MARK = '<!-- script -->';

/** The wizard, and the tools beside it: two pages of one look. */
export const buildSidebar = (): Promise<string> => buildPage('main.tsx');
export const buildTools = (): Promise<string> => buildPage('tools/main.tsx');

/** One page without any external address: the template, with its style and its script inside. */
async function buildPage(entry: string): Promise<string> {
  const [template, style, script] = await Promise.all([
    source('index.html'),
    buildStyle(),
    buildScript(entry),
  ]);
  for (const mark of [STYLE_MARK, SCRIPT_MARK]) {
    if (!template.includes(mark)) throw new Error(`sidebar/index.html does not say where to put ${mark}.`);
  }
  return template
    .replace(STYLE_MARK, () => `<style>${style}</style>`)
    .replace(SCRIPT_MARK, () => `<script>${script}</script>`);
}

function source(name: string): Promise<string> {
  const path = join(SOURCES, name);
  if (!existsSync(path)) throw new Error(`There is no sidebar/${name}: the sidebar cannot be built.`);
  return readFile(path, 'utf8');
}

async function buildStyle(): Promise<string> {
  const { code } = await transform(await source('style.css'), {
    loader: 'css',
    minify: true,
    charset: 'utf8',
  });
  return code.trim();
}

async function buildScript(entry: string): Promise<string> {
  await source(entry);
  const { outputFiles } = await build({
    entryPoints: [join(SOURCES, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    // HtmlService strips `//` and `/*` found inside template literals.
    supported: { 'template-literal': false },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  });
  return escapeForHtml(outputFiles[0]!.text.trim());
}

/** Neither sequence stands outside strings in what esbuild writes; inside, the backslash changes nothing. */
const escapeForHtml = (script: string): string =>
  script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
