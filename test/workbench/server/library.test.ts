import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { libraryBundle } from '../../../workbench/server/bundle/library';

test('two workbenches started at once on a fresh machine make one grid, whole for both; an older one goes', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'grid-'));
  mkdirSync(join(cache, 'older'));
  try {
    const [one, other] = await Promise.all([libraryBundle(() => {}, cache), libraryBundle(() => {}, cache)]);
    expect(one.script.byteLength).toBeGreaterThan(1_000_000);
    expect(one.style.byteLength).toBeGreaterThan(10_000);
    expect(other.script.byteLength).toBe(one.script.byteLength);
    expect(other.style.byteLength).toBe(one.style.byteLength);
    expect(readdirSync(cache)).toHaveLength(1);
    expect(readdirSync(cache)).not.toContain('older');
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}, 60_000);
