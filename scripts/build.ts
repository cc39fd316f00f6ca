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

/** Programs that Apps Script runs, by the file that holds them; the second ships as a page. */
const SCRIPT = 'Code.js';
const SERVER = 'server.html';

/** Largest files allowed, in KB: every cell that holds a custom function loads the whole script. */
const LIMITS: Readonly<Record<string, number>> = {
  [SCRIPT]: 200,
  // Only the server reads it. Evaluating 500 KB takes 5 to 8 ms in Node, once a call of the sidebar.
  [SERVER]: 600,
  'sidebar.html': 100,
  // The views of the sidebar after its first ones.
  'views.html': 100,
  'tools.html': 60,
  'tools-views.html': 60,
  'print.html': 40,
  'functions.html': 100,
  'guides.html': 100,
  'words.html': 200,
  // The search for duplicates, for pages that run it themselves.
  'engine.html': 250,
};

/** What the sources make, by file, before it is checked and written. */
type Made = Readonly<Record<string, string>>;

/**
 * Builds what clasp pushes: the script, the server, the sidebar and the tools, the later views of both, the page that prints, the
 * help page, the texts of the guides and of the functions, the words of the declarations, the search that runs in a page,
 * and the manifest. Nothing is written unless all of it is sound.
 */
export async function build(): Promise<void> {
  const made = Object.assign({}, ...(await Promise.all([makeFirst(), makeOthers()])));
  tell(check(made));
  await write(made);
}

/**
 * The same for whoever changes the code and waits: what the page opens with is written, then `seen`; the other pages and
 * the checks come while it is looked at.
 */
export async function buildInHaste(seen: () => void): Promise<void> {
  const first = await makeFirst();
  await write(first);
  seen();
  const others = await makeOthers();
  await write(others);
  tell(check({ ...first, ...others }));
}

/** What the menu, the formulas and the first views of the sidebar are made of, and their words. */
async function makeFirst(): Promise<Made> {
  const [script, server, { page, views }] = await Promise.all([buildScript(), buildServer(), buildSidebar()]);
  return {
    [SCRIPT]: script,
    [SERVER]: server,
    'sidebar.html': page,
    'views.html': views,
    'functions.html': buildFunctions(),
    'guides.html': buildGuides(),
    'words.html': buildWords(),
  };
}

/** The pages that are asked for later. */
async function makeOthers(): Promise<Made> {
  const [tools, print, engine] = await Promise.all([buildTools(), buildPrint(), buildEngine()]);
  return {
    'tools.html': tools.page,
    'tools-views.html': tools.views,
    'print.html': print,
    'engine.html': engine,
  };
}

/** The size of each file, in words. */
const check = (made: Made): readonly string[] =>
  Object.entries(made).map(([name, text]) => {
    const limit = LIMITS[name]!;
    if (name === SCRIPT) return checkScript(text, limit, name, 1);
    return name === SERVER ? checkScript(text, limit, name) : checkPage(name, text, limit);
  });

async function write(made: Made): Promise<void> {
  await mkdir(DIST, { recursive: true });
  for (const [name, text] of Object.entries(made)) {
    await writeFile(join(DIST, name), name === SERVER ? asPage(text) : text);
  }
  await copyFile(join(ROOT, 'sidebar', 'help.html'), join(DIST, 'help.html'));
  await copyFile(join(ROOT, 'appsscript.json'), join(DIST, 'appsscript.json'));
}

const tell = (sizes: readonly string[]): void => {
  process.stderr.write(`dist: ${sizes.join(', ')}\n`);
};

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
