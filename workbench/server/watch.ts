import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/build/project';
import { pageBundle } from './bundle/page';
import type { WorkbenchServer } from './http/workbench-server';
import { rebuildAll, rebuildSidebar } from './rebuild';

/** Editors save in several strokes. */
const SETTLING_MILLISECONDS = 60;

/** Rebuilds what the sources have become and tells the pages; the workbook stays as it is. */
export function watchSources(server: WorkbenchServer): { close(): void } {
  const follow = (folder: string, rebuild: () => Promise<void>): FSWatcher =>
    watch(
      join(ROOT, folder),
      { recursive: true },
      settled(() => rebuild().catch((error: Error) => tellFailure(server, error))),
    );
  const watchers = [
    follow('sidebar', () => rebuildSidebar().then(() => server.scriptRebuilt())),
    follow('src', () => rebuildAll(() => server.scriptRebuilt())),
    follow('workbench/page', async () => {
      server.setPage(await pageBundle());
      server.events.send('page-rebuilt');
    }),
  ];
  return {
    close() {
      for (const watcher of watchers) watcher.close();
    },
  };
}

/** Once the strokes are over, and never twice at a time. */
function settled(rebuild: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(rebuild);
    }, SETTLING_MILLISECONDS);
  };
}

function tellFailure(server: WorkbenchServer, error: Error): void {
  process.stderr.write(`${error.message}\n`);
  server.events.send('build-failed');
}
