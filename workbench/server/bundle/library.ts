import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../../../scripts/build/project';

const CACHE = join(ROOT, '.cache', 'workbench');
const SOURCES = [
  'workbench/page/grid/univer.ts',
  'workbench/page/grid/univer-locales.ts',
  'package-lock.json',
];

/** Addresses under which the library of the grid is served. */
export const LIBRARY = { script: '/univer.js', style: '/univer.css' } as const;

export interface Bundle {
  readonly script: Uint8Array;
  readonly style: Uint8Array;
}

/** The library of the grid in one file: large, so kept until its version changes. */
export async function libraryBundle(say: (text: string) => void, cache = CACHE): Promise<Bundle> {
  const folder = join(cache, await fingerprint());
  if (!existsSync(folder)) {
    say('Préparation de la grille (une seule fois)… / Preparing the grid (once only)…');
    await make(folder, cache);
  }
  const [script, style] = await Promise.all(
    ['univer.js', 'univer.css'].map((name) => readFile(join(folder, name))),
  );
  return { script: script!, style: style! };
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) hash.update(await readFile(join(ROOT, source)));
  return hash.digest('hex').slice(0, 16);
}

const MAKING = 'making-';

/** Made aside, then put in its place in one go: another workbench may be making it, or reading it. */
async function make(folder: string, cache: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const aside = await mkdtemp(join(cache, MAKING));
  await write(aside);
  // Who comes second finds the same files there, and leaves them.
  await rename(aside, folder).catch(() => rm(aside, { recursive: true, force: true }));
  const others = (await readdir(cache)).filter(
    (name) => name !== basename(folder) && !name.startsWith(MAKING),
  );
  await Promise.all(others.map((name) => rm(join(cache, name), { recursive: true, force: true })));
}

async function write(folder: string): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, SOURCES[0]!)],
    outdir: folder,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  for (const file of outputFiles) await writeFile(file.path, file.contents);
}
