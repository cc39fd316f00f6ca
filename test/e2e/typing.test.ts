import { csvFile, ordersByClient, pick } from './support/files';
import { isReady } from './support/visit';
import { describeWorkbench } from './support/workbench';

describeWorkbench('typing in the sheet', (visit) => {
  test('a cell reads what is typed as a French spreadsheet does', async () => {
    const { sheet, server, faults } = await visit();
    await sheet.type('Y2', '12,5');
    await sheet.type('Y3', '03/02/2025');
    await sheet.type('Y4', '12 %');
    await sheet.type('Y5', "'01000");
    const cells = await server.cells('Clients');
    expect(cells.slice(1, 5).map((row) => row[24])).toEqual([12.5, 45691, 0.12, '01000']);
    expect([await sheet.shown('Y2'), await sheet.shown('Y3')]).toEqual(['12,5', '03/02/2025']);
    expect(faults).toEqual([]);
  });

  test('a score spills under its cell and follows a figure that changes', async () => {
    const { page, sheet, server, faults } = await visit();
    await pick(page, csvFile('achats.csv', ordersByClient()));
    await page.getByText('achats', { exact: true }).first().waitFor();
    await isReady(page);
    await sheet.type('I2', '=RFM_SCORE(D2:D; F2:F; G2:G)');
    // The first client is the oldest, the rarest and the smallest; the last one the latest and the greatest.
    expect([await sheet.shown('I2'), await sheet.shown('I41')]).toEqual(['111', '525']);
    await sheet.type('G2', '99999');
    expect(await sheet.shown('I2')).toBe('115');
    expect(
      (await server.cells('achats')).slice(1, 41).filter((row) => /^[1-5]{3}$/.test(String(row[8]))),
    ).toHaveLength(40);
    expect(faults).toEqual([]);
  });

  test('what was typed is undone and done again, by the keys and by the buttons', async () => {
    const { page, sheet, server } = await visit();
    const first = async () => (await server.cells('Clients'))[0]?.[0];
    await sheet.type('A1', 'Référence');
    expect(await first()).toBe('Référence');
    await answered('undo', () => page.keyboard.press('Control+z'));
    expect(await first()).toBe('Code client');
    await answered('redo', () => page.getByRole('button', { name: 'Rétablir' }).click());
    expect(await first()).toBe('Référence');
    await answered('undo', () => page.getByRole('button', { name: 'Annuler' }).click());
    expect(await sheet.shown('A1')).toBe('Code client');

    async function answered(action: string, act: () => Promise<void>): Promise<void> {
      const answer = page.waitForResponse((response) => response.url().includes(`/${action}?`));
      await act();
      await answer;
    }
  });

  test('a number left as it was is not rewritten', async () => {
    const { page, sheet, server } = await visit();
    await sheet.type('Y2', '12,5');
    await sheet.goTo('Y2');
    await page.keyboard.press('F2');
    await page.keyboard.press('Enter');
    await sheet.type('Y3', '1');
    expect((await server.cells('Clients'))[1]?.[24]).toBe(12.5);
  });

  test('a tab is added and renamed from the bar below', async () => {
    const { page, sheet, server } = await visit();
    await page.locator('.grid footer button').first().click();
    await sheet.tab('Feuille 3').dblclick();
    const renamed = page.waitForResponse((response) => response.url().includes('/renameTab?'));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Essais');
    await page.keyboard.press('Enter');
    await renamed;
    expect(await server.tabNames()).toEqual(['Clients', 'Essais', 'Factures']);
  });
});
