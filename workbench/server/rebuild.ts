import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { DIST, ROOT } from '../../scripts/build/project';
import { buildSidebar } from '../../scripts/build/sidebar';
import { builderModule, writeInOneGo } from './builder-modules';

/** The pages of the add-on alone, in a blink; `npm run build` weighs and checks them. */
export async function rebuildSidebar(): Promise<void> {
  const { page, views } = await buildSidebar();
  await writeInOneGo(join(DIST, 'views.html'), views);
  await writeInOneGo(join(DIST, 'sidebar.html'), page);
  await copyFile(join(ROOT, 'sidebar', 'help.html'), join(DIST, 'help.html'));
}

/**
 * All that `npm run build` makes, but for the last squeeze; `seen` is called when it is there, before it is weighed and
 * checked. This process has read the declarations of the functions once and for all, and a process of its own would take
 * seconds to start: so the builder itself is bundled anew and run here.
 */
export async function rebuildAll(seen: () => void): Promise<void> {
  const scripts = join(ROOT, 'scripts');
  const { outputFiles } = await bundle({
    entryPoints: [join(scripts, 'build.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    define: { __dirname: JSON.stringify(join(scripts, 'build')) },
    logLevel: 'error',
  });
  const builder = { exports: {} as Pick<typeof import('../../scripts/build'), 'buildInHaste'> };
  new Function('module', 'exports', 'require', outputFiles[0]!.text)(builder, builder.exports, builderModule);
  await builder.exports.buildInHaste(seen);
}
