import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { browserPresent, launchBrowser } from '../../workbench/find-browser';
import { ROOT, WorkbenchProcess } from './support/process';
import { title } from './support/sidebar';
import { chooseInMenu, openVisit } from './support/visit';

jest.setTimeout(60_000);

/** A file saved as it was: those who follow the sources see it change. */
function save(file: string): void {
  const path = join(ROOT, file);
  const { atime, mtime } = statSync(path);
  utimesSync(path, atime, mtime);
}

async function timedReload(page: Page, file: string): Promise<void> {
  const frame = await page.locator('.side-panel iframe').getAttribute('src');
  const saved = Date.now();
  save(file);
  await page.locator(`.side-panel iframe:not([src="${frame}"])`).waitFor();
  process.stdout.write(`  ${file} saved, then on the page: ${Date.now() - saved} ms\n`);
}

(browserPresent() || process.env['CI'] ? describe : describe.skip)('whoever changes the code', () => {
  let browser: Browser;
  let workbench: WorkbenchProcess;
  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await WorkbenchProcess.start('--port', '0');
  });
  afterAll(async () => {
    await browser.close();
    await workbench.stop();
  });

  test('sees the sidebar and the script change on the page, on the same workbook', async () => {
    const context = await browser.newContext({ locale: 'fr-FR' });
    const { page, sidebar, sheet } = await openVisit(context, workbench.address, {});
    await sheet.type('A2', 'gardé');
    await chooseInMenu(page, 'Segmenter mes clients…');
    await title(sidebar, /./).waitFor();
    await timedReload(page, 'sidebar/style.css');
    await title(sidebar, /./).waitFor();
    await timedReload(page, 'src/core/scoring/rfm.ts');
    await title(sidebar, /./).waitFor();
    expect(await sheet.shown('A2')).toBe('gardé');
  });
});
