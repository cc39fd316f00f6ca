import { join } from 'node:path';

/** Where things are, seen from any folder the command is run in. */
export const ROOT = join(__dirname, '..', '..');
export const DIST = join(ROOT, 'dist');
