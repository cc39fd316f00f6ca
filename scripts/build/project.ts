import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where things are, seen from any folder the command is run in. */
export const ROOT = join(__dirname, '..', '..');
export const DIST = join(ROOT, 'dist');

export const copyManifest = (): Promise<void> =>
  copyFile(join(ROOT, 'appsscript.json'), join(DIST, 'appsscript.json'));
