import { mkdirSync } from 'node:fs';
import { button, title, WRITTEN, write } from './support/sidebar';
import { describeWorkbench } from './support/workbench';

/** Where to put pictures of the screens, for whoever wants to look at them. */
const PICTURES = process.env['PICTURES'];

describeWorkbench('once the segments stand', (visit) => {
  test('a tab that follows them is one click away, and one click more leads to it', async () => {
    const visited = await visit();
    const { sidebar, server, page, sheet, faults, outside } = visited;
    await write(visited);
    await title(sidebar, WRITTEN).waitFor();
    for (const name of ['Plan d’actions', 'Suivi des campagnes', 'Tableau de bord', 'Historique']) {
      await button(sidebar, name).first().click();
      await title(sidebar, 'Votre onglet est prêt').waitFor({ timeout: 30_000 });
      await button(sidebar, 'Voir le résultat').click();
      await page.locator('main > p', { hasText: `A1 ${name}` }).waitFor({ state: 'attached' });
      if (PICTURES) {
        mkdirSync(PICTURES, { recursive: true });
        await sheet.tab(name).click();
        await page.waitForTimeout(1500);
        await page.screenshot({ path: `${PICTURES}/${name}.png` });
      }
    }
    expect(await server.tabNames()).toEqual(
      expect.arrayContaining(['Plan d’actions', 'Suivi des campagnes', 'Tableau de bord', 'Historique']),
    );
    expect([faults, outside]).toEqual([[], []]);
  }, 180_000);

  test('the list of a segment is downloaded as a file, and says who was left out', async () => {
    const visited = await visit({ width: 300 + 900 });
    const { sidebar, page, faults, outside } = visited;
    await write(visited);
    await title(sidebar, WRITTEN).waitFor();
    await sidebar.getByLabel('Segment').selectOption({ label: 'Champions' });
    const started = page.waitForEvent('download');
    await button(sidebar, 'Télécharger le CSV').click();
    const download = await started;
    expect(download.suggestedFilename()).toMatch(/^envoi-r1-email-\d{4}-\d\d-\d\d\.csv$/);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const [headers, ...lines] = Buffer.concat(chunks).toString('utf8').split('\r\n');
    expect(headers).toMatch(/^\ufeffRéférence client;E-mail;/);
    const said = await sidebar.locator('section [role=status]', { hasText: 'dans le fichier' }).textContent();
    expect(said).toContain(`${lines.length - 1} clients`);
    if (PICTURES) {
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({ path: `${PICTURES}/export.png` });
    }
    expect([faults, outside]).toEqual([[], []]);
  }, 120_000);
});
