import { read } from '@e965/xlsx';
import {
  AIM,
  AUDIT,
  button,
  DUPLICATES,
  goOn,
  goToSegments,
  openWizard,
  SEGMENTS,
  title,
  WRITTEN,
  write,
} from './support/sidebar';
import { describeWorkbench } from './support/workbench';

const SEGMENT_TABS = ['Segments', 'Clients segmentés', 'Champions', 'Fidèles', 'À réactiver', 'Perdus'];

describeWorkbench('an analysis in the workbench', (visit) => {
  test('from the menu to the tabs, then to one of them by its link', async () => {
    const { page, sidebar, sheet, server, faults, outside } = await visitAndWrite();
    await title(sidebar, WRITTEN).waitFor();
    expect(await server.tabNames()).toEqual(expect.arrayContaining(['Clients', 'Factures', ...SEGMENT_TABS]));
    // The user stays on the tab that was theirs, until they go to another one.
    await page.locator('main > p', { hasText: 'A1 Code client' }).waitFor({ state: 'attached' });
    await sheet.tab('Segments').click();
    await page.locator('main > p', { hasText: 'A1 Vos clients par segment' }).waitFor({ state: 'attached' });
    await button(sidebar, 'Champions').click();
    await page.locator('main > p', { hasText: 'Champions' }).waitFor({ state: 'attached' });
    expect(await sheet.shown('A1')).toContain('Champions');
    expect(faults).toEqual([]);
    expect(outside).toEqual([]);
  });

  test('a column corrected is taken into account before anything is written', async () => {
    const visited = await visit();
    const { sidebar, server } = visited;
    await openWizard(visited);
    await button(sidebar, 'Continuer').click();
    const revenue = sidebar.getByLabel('CA HT', { exact: true });
    await expect(revenue.locator('option:checked').textContent()).resolves.toMatch(/chiffre d’affaires/i);
    await revenue.selectOption({ index: 0 });
    await sidebar.locator('[role=status]', { hasText: 'correction' }).waitFor({ state: 'detached' });
    await goOn(sidebar, AUDIT, DUPLICATES, AIM, SEGMENTS);
    expect(await server.tabNames()).toEqual(['Clients', 'Factures']);
  });

  test('stopped half-way, what is written stays whole, and the rest is written when it is started again', async () => {
    const visited = await visit();
    const { page, sidebar, server } = visited;
    await page.route('**/run?*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await goToSegments(visited);
    await button(sidebar, /^Écrire/).click();
    await button(sidebar, 'Annuler').click();
    await title(sidebar, 'Écriture arrêtée').waitFor();
    const afterStop = await server.tabNames();
    await button(sidebar, 'Relancer').click();
    await title(sidebar, WRITTEN).waitFor();
    const whole = await server.tabNames();
    expect(afterStop.length).toBeLessThan(whole.length);
    expect(whole).toEqual(expect.arrayContaining(SEGMENT_TABS));
  });

  test('a failure of Google is told in a sentence, with a way on', async () => {
    const visited = await visit();
    const { page, sidebar, server } = visited;
    await goToSegments(visited);
    // What the step asks for is answered: the next call to the server is that of the writing.
    await title(sidebar, 'Déplacer les limites', 2).waitFor();
    await page.getByRole('button', { name: 'Coulisses' }).click();
    await page.getByLabel('À l’appel n°').fill('25');
    await page.getByRole('button', { name: 'Préparer' }).click();
    await page.getByText('Cela se produira').waitFor();
    await button(sidebar, /^Écrire/).click();
    const sentence = (await sidebar.getByRole('alert').filter({ hasText: /\S/ }).first().textContent()) ?? '';
    expect(sentence).toContain('vous pouvez relancer l’analyse.');
    expect(sentence).not.toMatch(/Exception|simulated|undefined/);
    await button(sidebar, 'Réessayer').click();
    await title(sidebar, WRITTEN).waitFor();
    expect(await server.tabNames()).toEqual(expect.arrayContaining(SEGMENT_TABS));
  });

  test('somebody who renames the tab meanwhile does not break the analysis', async () => {
    const visited = await visit();
    const { page, sidebar, server } = visited;
    await goToSegments(visited);
    // What the step asks for is answered: the next call to the server is that of the writing.
    await title(sidebar, 'Déplacer les limites', 2).waitFor();
    await page.getByRole('button', { name: 'Coulisses' }).click();
    await page.getByLabel('Ce qui arrive').selectOption({ label: 'Quelqu’un renomme l’onglet affiché' });
    await page.getByRole('button', { name: 'Préparer' }).click();
    await button(sidebar, /^Écrire/).click();
    await title(sidebar, WRITTEN).waitFor();
    expect(await server.tabNames()).toEqual(expect.arrayContaining(['Clients 2', ...SEGMENT_TABS]));
  });

  test('the workbook downloaded, read by another library, keeps dates as dates and 01000 as text', async () => {
    const { page, sheet } = await visitAndWrite();
    await page.frameLocator('.side-panel iframe').getByText(WRITTEN).waitFor();
    await sheet.goTo('A1');
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Télécharger' }).click();
    await page.getByRole('menuitem', { name: 'Le classeur (.xlsx)' }).click();
    const download = await started;
    expect(download.suggestedFilename()).toBe('Exemple – Atelier Dupont.xlsx');
    const book = read(await streamed(await download.createReadStream()), { type: 'buffer', cellDates: true });
    expect(book.SheetNames).toEqual(expect.arrayContaining(['Clients', 'Champions']));
    const champions = Object.values(book.Sheets['Champions'] ?? {}) as { t?: string; v?: unknown }[];
    expect(champions.filter(({ t }) => t === 'd').length).toBeGreaterThan(100);
    const clients = Object.values(book.Sheets['Clients'] ?? {}) as { t?: string; v?: unknown }[];
    expect(clients.find(({ v }) => v === '01000')?.t).toBe('s');
  });

  async function visitAndWrite() {
    const visited = await visit();
    await write(visited);
    return visited;
  }
});

async function streamed(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
