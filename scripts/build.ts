import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildEngine } from './build/engine';
import { isStale } from './build/freshness';
import { buildFunctions } from './build/functions';
import { checkPage, checkScript } from './build/gates';
import { buildGuides } from './build/guides';
import { asPage } from './build/page-of-data';
import { DIST, ROOT } from './build/project';
import { buildScript, buildServer } from './build/script';
import { buildPrint, buildSidebar, buildTools } from './build/sidebar';
import { buildWords } from './build/words';

/** Largest files allowed: every cell that holds a custom function loads the whole script. */
const SCRIPT_LIMIT = 200;
/** Pages that only the server reads. Evaluating 500 KB takes 5 to 8 ms in Node, once a call of the sidebar. */
const SERVER_LIMIT = 600;
const WORDS_LIMIT = 200;
/** The search for duplicates, for pages that run it themselves. */
const ENGINE_LIMIT = 250;
const PAGE_LIMIT = 100;
/** The views of the sidebar after its first ones. */
const VIEWS_LIMIT = 100;
const TOOLS_LIMIT = 60;
const PRINT_LIMIT = 40;

/**
 * Builds what clasp pushes: the script, the server, the sidebar, its later views, the tools and the page that prints, the
 * help page, the texts of the guides and of the functions, the words of the declarations, the search that runs in a page,
 * and the manifest. Nothing is written unless all of it is sound.
 */
export async function build(): Promise<void> {
  const [script, server, { page, views }, tools, print, engine] = await Promise.all([
    buildScript(),
    buildServer(),
    buildSidebar(),
    buildTools(),
    buildPrint(),
    buildEngine(),
  ]);
  const [guides, words, functions] = [buildGuides(), buildWords(), buildFunctions()];
  const sizes = [
    checkScript(script, SCRIPT_LIMIT, 'Code.js', 1),
    checkScript(server, SERVER_LIMIT, 'server.html'),
    checkPage('sidebar.html', page, PAGE_LIMIT),
    checkPage('views.html', views, VIEWS_LIMIT),
    checkPage('tools.html', tools, TOOLS_LIMIT),
    checkPage('print.html', print, PRINT_LIMIT),
    checkPage('functions.html', functions, PAGE_LIMIT),
    checkPage('guides.html', guides, PAGE_LIMIT),
    checkPage('words.html', words, WORDS_LIMIT),
    checkPage('engine.html', engine, ENGINE_LIMIT),
  ];
  await mkdir(DIST, { recursive: true });
  await writeFile(join(DIST, 'Code.js'), script);
  await writeFile(join(DIST, 'server.html'), asPage(server));
  await writeFile(join(DIST, 'sidebar.html'), page);
  await writeFile(join(DIST, 'views.html'), views);
  await writeFile(join(DIST, 'tools.html'), tools);
  await writeFile(join(DIST, 'print.html'), print);
  await writeFile(join(DIST, 'functions.html'), functions);
  await writeFile(join(DIST, 'guides.html'), guides);
  await writeFile(join(DIST, 'words.html'), words);
  await writeFile(join(DIST, 'engine.html'), engine);
  await copyFile(join(ROOT, 'sidebar', 'help.html'), join(DIST, 'help.html'));
  await copyFile(join(ROOT, 'appsscript.json'), join(DIST, 'appsscript.json'));
  process.stderr.write(`dist: ${sizes.join(', ')}\n`);
}

/** Builds when a source is newer than what was built, or nothing was. */
export async function buildIfStale(): Promise<void> {
  if (await isStale()) await build();
}

if (require.main === module) {
  build().catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
