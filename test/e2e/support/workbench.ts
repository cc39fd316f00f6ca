import type { Browser, BrowserContext } from 'playwright-core';
import { browserPresent, launchBrowser } from '../../../workbench/find-browser';
import { WorkbenchProcess } from './process';
import { openVisit, type Visit, type VisitSettings } from './visit';

// A real browser on a busy machine may miss a key: a test that fails is tried again, and every failure is printed.
jest.retryTimes(2, { logErrorsBeforeRetry: true });

const NO_BROWSER =
  'Aucun navigateur Chromium trouvé : les essais de l’atelier sont sautés (WORKBENCH_CHROMIUM peut en nommer un). / ' +
  'No Chromium browser found: the workbench tests are skipped (WORKBENCH_CHROMIUM may name one).';

const TEST_MILLISECONDS = 60_000;

interface Running {
  readonly browser: Browser;
  readonly server: WorkbenchProcess;
}

/**
 * Declares tests that use the workbench, started with these options, in a browser, each on a fresh sample workbook. Without a browser they are
 * skipped with one sentence; on the build machine, where nobody would read it, they fail.
 */
export function describeWorkbench(
  name: string,
  declare: (visit: (settings?: VisitSettings) => Promise<Visit>) => void,
  ...options: readonly string[]
): void {
  const present = browserPresent();
  if (!present) process.stderr.write(`${NO_BROWSER}\n`);
  (present || process.env['CI'] ? describe : describe.skip)(name, () => {
    let running: Running | undefined;
    const contexts: BrowserContext[] = [];
    jest.setTimeout(TEST_MILLISECONDS);
    beforeAll(async () => {
      running = await start(options);
    }, TEST_MILLISECONDS);
    afterEach(() => Promise.all(contexts.splice(0).map((context) => context.close())));
    afterAll(() => stop(running));
    declare(async (settings = {}) => {
      if (!running) throw new Error(NO_BROWSER);
      const { width = 1360, locale = 'fr-FR' } = settings;
      const context = await running.browser.newContext({ locale, viewport: { width, height: 800 } });
      contexts.push(context);
      return openVisit(context, running.server.address, settings);
    });
  });
}

async function start(options: readonly string[]): Promise<Running> {
  const browser = await launchBrowser();
  return { browser, server: await WorkbenchProcess.start('--port', '0', '--no-watch', ...options) };
}

async function stop(running: Running | undefined): Promise<void> {
  if (!running) return;
  await running.browser.close();
  await running.server.stop();
}
