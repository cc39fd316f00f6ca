import type { Page } from 'playwright-core';
import type { Reply } from '../../workbench/server/protocol';
import { csvFile, invoiceLines, ordersByClient, pick } from './support/files';
import { button, goToSegments, title, WRITTEN } from './support/sidebar';
import type { Visit } from './support/visit';
import { describeWorkbench } from './support/workbench';

const CLIENTS = 5_000;
const ROWS = 20_000;
/** The script is asked four or five times for a run, and reads the file each time. */
const RUN = { timeout: 60_000 };

const say = (what: string, milliseconds: number): void =>
  void process.stdout.write(`  ${what}: ${(milliseconds / 1000).toFixed(2)} s\n`);

/** Times are printed, never judged: a machine that is busy is no fault of the code. */
async function timed(what: string, act: () => Promise<unknown>): Promise<void> {
  const started = Date.now();
  await act();
  say(what, Date.now() - started);
}

const drawn = (page: Page): Promise<unknown> =>
  page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');

/** Has the tabs written: how long in all, how much of it the add-on's own work, and how long their drawing. */
async function timedRun(what: string, { page, sidebar }: Visit): Promise<void> {
  await button(sidebar, /^Écrire/).waitFor();
  let addOn = 0;
  let lastAnswer = 0;
  page.on('response', async (response) => {
    if (!response.url().includes('/run?')) return;
    const reply = (await response.json()) as Reply<'run'>;
    if (!reply.ok) return;
    addOn += reply.answer.account.realMilliseconds;
    lastAnswer = Date.now();
  });
  const started = Date.now();
  await button(sidebar, /^Écrire/).click();
  await title(sidebar, WRITTEN).waitFor(RUN);
  await drawn(page);
  const total = Date.now() - started;
  say(`${what}, from the click to the page drawn`, total);
  say('  of which the add-on reads, computes and writes', addOn);
  say('  of which the workbench sends and draws', total - addOn);
  say('  from the last answer to the page drawn', started + total - lastAnswer);
  await timed('  the tab of all clients brought to the front and drawn', async () => {
    await button(sidebar, 'Clients segmentés').click();
    await page.locator('main > p', { hasText: 'A1 Clients segmentés' }).waitFor({ state: 'attached' });
    await drawn(page);
  });
}

describeWorkbench('large workbooks stay usable', (visit) => {
  test('the page opens, and 5,000 clients are analysed and drawn', async () => {
    const visited = await visit();
    const { page, sheet, server } = visited;
    await timed('page usable after it is asked for', async () => {
      await page.reload();
      await page.locator('main[aria-busy=false]').waitFor();
    });
    await pick(page, csvFile('clients.csv', ordersByClient(CLIENTS)));
    await sheet.tab('clients').waitFor();
    await goToSegments(visited);
    await timedRun('5,000 clients', visited);
    expect((await server.cells('Clients segmentés')).length).toBeGreaterThan(CLIENTS);
  });

  test('20,000 rows of 17 columns open, scroll, are typed in and analysed', async () => {
    const visited = await visit();
    const { page, sheet, server } = visited;
    await timed('340,000 cells opened', async () => {
      await pick(page, csvFile('grand.csv', invoiceLines(ROWS)));
      await sheet.tab('grand').waitFor();
      await page.locator('main[aria-busy=false]').waitFor();
    });
    await timed('going to the last row', async () => {
      expect(await sheet.shown(`A${ROWS + 1}`)).toBe(`F${100_000 + ROWS - 1}`);
    });
    await page.locator('canvas[id^=univer-sheet-main]').hover();
    await timed('twenty turns of the wheel', async () => {
      for (let turn = 0; turn < 20; turn += 1) {
        await page.mouse.wheel(0, -600);
        await page.evaluate('new Promise(requestAnimationFrame)');
      }
    });
    await timed('a cell typed', () => sheet.type('L2', '12,5'));
    await timed('typing undone', async () => {
      await page.getByRole('button', { name: 'Annuler' }).click();
      await page.locator('main > p[data-cell="L2"]', { hasText: /^L2 1$/ }).waitFor({ state: 'attached' });
    });
    await sheet.type('T1', '=SOMME(L2:L20001)');
    await timed('a cell typed that a sum of 20,000 cells reads', () => sheet.type('L3', '1'));
    await sheet.type('T1', ' ');
    await goToSegments(visited);
    await timedRun('20,000 lines of invoices', visited);
    expect((await server.cells('Clients segmentés')).length).toBeGreaterThan(1000);
  });
});
