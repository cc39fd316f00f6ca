import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { browserPresent, launchBrowser } from '../../../workbench/find-browser';
import { openVisit, type Visit, type VisitSettings } from './visit';

// A real browser on a busy machine may miss a key: a test that fails is tried again, and every failure is printed.
jest.retryTimes(2, { logErrorsBeforeRetry: true });

const ROOT = join(__dirname, '..', '..', '..');

const NO_BROWSER =
  'Aucun navigateur Chromium trouvé : les essais de l’atelier sont sautés (WORKBENCH_CHROMIUM peut en nommer un). / ' +
  'No Chromium browser found: the workbench tests are skipped (WORKBENCH_CHROMIUM may name one).';

const TEST_MILLISECONDS = 60_000;

interface Running {
  readonly browser: Browser;
  readonly server: ChildProcess;
  readonly address: string;
}

/**
 * Declares tests that use the workbench in a browser, each on a fresh sample workbook. Without a browser they are
 * skipped with one sentence; on the build machine, where nobody would read it, they fail.
 */
export function describeWorkbench(
  name: string,
  declare: (visit: (settings?: VisitSettings) => Promise<Visit>) => void,
  addOn?: string,
): void {
  const present = browserPresent();
  if (!present) process.stderr.write(`${NO_BROWSER}\n`);
  (present || process.env['CI'] ? describe : describe.skip)(name, () => {
    let running: Running | undefined;
    const contexts: BrowserContext[] = [];
    jest.setTimeout(TEST_MILLISECONDS);
    beforeAll(async () => {
      running = await start(addOn);
    }, TEST_MILLISECONDS);
    afterEach(() => Promise.all(contexts.splice(0).map((context) => context.close())));
    afterAll(() => stop(running));
    declare(async (settings = {}) => {
      if (!running) throw new Error(NO_BROWSER);
      const { width = 1360, locale = 'fr-FR' } = settings;
      const context = await running.browser.newContext({ locale, viewport: { width, height: 800 } });
      contexts.push(context);
      return openVisit(context, running.address, settings);
    });
  });
}

async function start(addOn: string | undefined): Promise<Running> {
  const browser = await launchBrowser();
  const more = addOn === undefined ? [] : ['--add-on', addOn];
  const args = [
    require.resolve('tsx/cli'),
    'workbench/start.ts',
    '--port',
    '0',
    '--no-open',
    '--no-watch',
    ...more,
  ];
  const server = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  return { browser, server, address: await addressOf(server) };
}

const addressOf = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (text) => {
      said += text;
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (address) resolve(address);
    });
    server.on('exit', () => reject(new Error(`The workbench stopped: ${said}`)));
  });

async function stop(running: Running | undefined): Promise<void> {
  if (!running) return;
  await running.browser.close();
  const ended = new Promise((resolve) => running.server.once('exit', resolve));
  running.server.kill('SIGINT');
  await ended;
}
