import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build, transform } from 'esbuild';
import { linked, type Modules } from './link-modules';
import { asPage } from './page-of-data';
import { ROOT } from './project';

const SOURCES = join(ROOT, 'sidebar');
const STYLE_MARK = '<!-- style -->';
const SCRIPT_MARK = '<!-- script -->';
const LOOK = 'style.css';

/** How everything that runs in a page is bundled. */
const FOR_PAGES = {
  bundle: true,
  write: false,
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
} as const satisfies BuildOptions;

interface PageAndViews {
  readonly page: string;
  /** The views that the page asks for when it needs them, as a page that the server reads back as text. */
  readonly views: string;
}

/** The wizard. */
export const buildSidebar = (): Promise<PageAndViews> => buildInTwo(SOURCES);

/** The tools beside the wizard: a page of its own with the same look. */
export const buildTools = (): Promise<PageAndViews> => buildInTwo(join(SOURCES, 'tools'));

/** In two parts over one Preact: what the page opens with, and its later views. */
async function buildInTwo(folder: string): Promise<PageAndViews> {
  const { page, views } = linked(await buildModules(folder));
  return { page: await pageWith(page, LOOK), views: asPage(views) };
}

/** The guides as they are printed. */
export async function buildPrint(): Promise<string> {
  const { outputFiles } = await build({
    ...FOR_PAGES,
    entryPoints: [join(SOURCES, 'print', 'main.tsx')],
    format: 'iife',
  });
  return pageWith(outputFiles[0]!.text, join('print', LOOK));
}

/** The two parts and what they share, as the modules that esbuild makes of them. */
async function buildModules(folder: string): Promise<Modules> {
  const { outputFiles } = await build({
    ...FOR_PAGES,
    entryPoints: { page: join(folder, 'main.tsx'), views: join(folder, 'views.ts') },
    format: 'esm',
    splitting: true,
    outdir: SOURCES,
    chunkNames: 'shared-[hash]',
  });
  const textOf = (name: string): string =>
    outputFiles.find(({ path }) => path.startsWith(join(SOURCES, name)))!.text;
  if (outputFiles.length !== 3) throw new Error(`${folder} has ${outputFiles.length} modules instead of 3.`);
  return { page: textOf('page'), views: textOf('views'), shared: textOf('shared') };
}

/** One page without any external address: the template, with its style and its script inside. */
async function pageWith(script: string, look: string): Promise<string> {
  const [template, style] = await Promise.all([source('index.html'), buildStyle(look)]);
  for (const mark of [STYLE_MARK, SCRIPT_MARK]) {
    if (!template.includes(mark)) throw new Error(`sidebar/index.html does not say where to put ${mark}.`);
  }
  return template
    .replace(STYLE_MARK, () => `<style>${style}</style>`)
    .replace(SCRIPT_MARK, () => `<script>${escapeForHtml(script.trim())}</script>`);
}

function source(name: string): Promise<string> {
  const path = join(SOURCES, name);
  if (!existsSync(path)) throw new Error(`There is no sidebar/${name}: the sidebar cannot be built.`);
  return readFile(path, 'utf8');
}

async function buildStyle(look: string): Promise<string> {
  const { code } = await transform(await source(look), {
    loader: 'css',
    minify: true,
    charset: 'utf8',
  });
  return code.trim();
}

/** Neither sequence stands outside strings in what esbuild writes; inside, the backslash changes nothing. */
const escapeForHtml = (script: string): string =>
  script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
