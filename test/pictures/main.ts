import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { buildIfStale } from '../../scripts/build';
import { launchBrowser } from '../../workbench/find-browser';
import { WorkbenchProcess } from '../e2e/support/process';
import { openVisit, type Visit } from '../e2e/support/visit';
import type { Chapter } from './chapter';
import { CHAPTERS } from './chapters';

const SIZE = { width: 1080, height: 600 };
/** No screen is higher than this: what a page says below is left out. */
const TALLEST = 2400;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/**
 * `npm run pictures -- FOLDER [CHAPTER…]`: a picture of every state that somebody may meet, for whoever writes about
 * them or mends them. A state that cannot be reached ends its chapter, is told, and makes the command fail.
 */
async function main([folder = 'out', ...wanted]: readonly string[]): Promise<void> {
  await Promise.all([mkdir(folder, { recursive: true }), buildIfStale()]);
  const chapters = CHAPTERS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const browser = await launchBrowser();
  try {
    for (const locale of new Set(chapters.map(({ locale }) => locale))) {
      await inWorkbench(locale, async (address) => {
        for (const chapter of chapters.filter((one) => one.locale === locale))
          await takeChapter(browser, address, resolve(folder), chapter);
      });
    }
  } finally {
    await browser.close();
  }
}

async function inWorkbench(
  locale: Chapter['locale'],
  work: (address: string) => Promise<void>,
): Promise<void> {
  const options = locale ? ['--locale', locale] : [];
  const workbench = await WorkbenchProcess.start('--port', '0', '--no-watch', ...options);
  await work(workbench.address).finally(() => workbench.stop());
}

async function takeChapter(
  browser: Browser,
  address: string,
  folder: string,
  chapter: Chapter,
): Promise<void> {
  const { name, settings = {}, forcedColors = false, take } = chapter;
  const { width = SIZE.width, locale = chapter.locale ? 'en-GB' : 'fr-FR' } = settings;
  const context = await browser.newContext({
    locale,
    viewport: { width, height: SIZE.height },
    forcedColors: forcedColors ? 'active' : 'none',
  });
  const visit = await openVisit(context, address, settings);
  let count = 0;
  const shoot = async (state: string): Promise<void> => {
    count += 1;
    const file = `${name}-${String(count).padStart(2, '0')}-${state}`;
    await takePicture(visit, join(folder, file));
    say(file);
  };
  try {
    await take(visit, shoot);
    if (visit.outside.length > 0) fail(name, visit.outside);
  } catch (error) {
    await shoot('not-reached');
    fail(name, [(error as Error).message]);
  } finally {
    await context.close();
  }
}

function fail(chapter: string, reasons: readonly string[]): void {
  process.stderr.write(`${chapter}: ${reasons.join('\n')}\n`);
  process.exitCode = 1;
}

/** The window as it stands; then, where the sidebar says more below, one high enough to hold all of it. */
async function takePicture({ page, sidebar }: Visit, path: string): Promise<void> {
  await page.waitForTimeout(700);
  await page.screenshot({ path: `${path}.png` });
  const isOpen = (await page.locator('.side-panel iframe').count()) > 0;
  const hidden = isOpen
    ? await sidebar.locator('html').evaluate((view) => view.scrollHeight - view.clientHeight)
    : 0;
  if (hidden === 0) return;
  const { width } = page.viewportSize()!;
  await page.setViewportSize({ width, height: Math.min(TALLEST, SIZE.height + hidden) });
  await page.waitForTimeout(400);
  await page.screenshot({ path: `${path}-whole.png` });
  await page.setViewportSize({ width, height: SIZE.height });
}

main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
