import { csvFile, ordersByClient, pick } from './support/files';
import { button, goToSegments, title, WRITTEN } from './support/sidebar';
import { describeWorkbench } from './support/workbench';

const ROWS = 20_000;
const COLUMNS = 17;

/** Times are printed, never judged: a machine that is busy is no fault of the code. */
async function timed(what: string, act: () => Promise<unknown>): Promise<void> {
  const started = Date.now();
  await act();
  process.stdout.write(`  ${what}: ${((Date.now() - started) / 1000).toFixed(2)} s\n`);
}

describeWorkbench('large workbooks stay usable', (visit) => {
  test('the page opens, and 5,000 clients are analysed and drawn', async () => {
    const visited = await visit();
    const { page, sidebar, sheet, server } = visited;
    await timed('page usable after it is asked for', async () => {
      await page.reload();
      await page.locator('main[aria-busy=false]').waitFor();
    });
    await pick(page, csvFile('clients.csv', ordersByClient(5000)));
    await sheet.tab('clients').waitFor();
    await goToSegments(visited);
    await button(sidebar, /^Écrire/).waitFor();
    await timed('5,000 clients analysed, written and drawn', async () => {
      await button(sidebar, /^Écrire/).click();
      await title(sidebar, WRITTEN).waitFor();
      await page.evaluate(
        'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))',
      );
    });
    expect((await server.cells('Clients segmentés')).length).toBeGreaterThan(5000);
  });

  test('20,000 rows of 17 columns open, scroll and are typed in', async () => {
    const { page, sheet, server } = await visit();
    const header = Array.from({ length: COLUMNS }, (_, column) => `Colonne ${column + 1}`).join(';');
    const rows = Array.from({ length: ROWS }, (_, row) =>
      Array.from({ length: COLUMNS }, (_cell, column) =>
        column % 3 ? (row + 1) * (column + 1) : `Client ${row}`,
      ).join(';'),
    );
    await timed('340,000 cells opened', async () => {
      await pick(page, csvFile('grand.csv', [header, ...rows]));
      await sheet.tab('grand').waitFor();
      await page.locator('main[aria-busy=false]').waitFor();
    });
    await timed('going to the last row', async () => {
      expect(await sheet.shown(`A${ROWS + 1}`)).toBe(`Client ${ROWS - 1}`);
    });
    await page.locator('canvas[id^=univer-sheet-main]').hover();
    await timed('twenty turns of the wheel', async () => {
      for (let turn = 0; turn < 20; turn += 1) {
        await page.mouse.wheel(0, -600);
        await page.evaluate('new Promise(requestAnimationFrame)');
      }
    });
    await timed('a cell typed', () => sheet.type('B2', '12,5'));
    await sheet.type('T1', '=SOMME(B2:B20001)');
    await timed('a cell typed that a sum of 20,000 cells reads', () => sheet.type('B3', '1'));
    expect((await server.cells('grand'))[1]?.[1]).toBe(12.5);
  });
});
