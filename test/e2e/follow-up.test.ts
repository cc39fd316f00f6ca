import { broken } from './support/accessibility';
import { button, title, WRITTEN, write } from './support/sidebar';
import { chooseInMenu } from './support/visit';
import { describeWorkbench } from './support/workbench';

describeWorkbench('once the segments stand', (visit) => {
  test('a tab that follows them is one click away, and one click more leads to it', async () => {
    const visited = await visit();
    const { sidebar, server, page, faults, outside } = visited;
    await write(visited);
    await title(sidebar, WRITTEN).waitFor();
    for (const name of ['Plan d’actions', 'Suivi des campagnes', 'Tableau de bord', 'Historique']) {
      await button(sidebar, name).first().click();
      await title(sidebar, 'Votre onglet est prêt').waitFor({ timeout: 30_000 });
      await button(sidebar, 'Voir le résultat').click();
      await page.locator('main > p', { hasText: `A1 ${name}` }).waitFor({ state: 'attached' });
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
    expect([faults, outside]).toEqual([[], []]);
  }, 120_000);

  test('no accessibility rule is broken in what follows the segments, in French', async () => {
    const visited = await visit();
    const { sidebar, page } = visited;
    await write(visited);
    await title(sidebar, WRITTEN).waitFor();
    expect(await broken(page)).toEqual([]);
    await button(sidebar, 'Historique').first().click();
    await title(sidebar, 'Votre onglet est prêt').waitFor({ timeout: 30_000 });
    expect(await broken(page)).toEqual([]);
  }, 120_000);

  test('nor in English, where all of it speaks English', async () => {
    const { sidebar, page, faults } = await visit();
    // The sidebar takes its language from what the workbook says of itself.
    await page.route('**/run?*', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace('"locale":"fr_FR"', '"locale":"en_US"');
      await route.fulfill({ response: answer, body });
    });
    await chooseInMenu(page, 'Segmenter mes clients…');
    await title(sidebar, 'Where you stand').waitFor();
    await sidebar.locator('footer button', { hasText: 'Segmenter mes clients' }).click();
    for (const heading of ENGLISH_STEPS) {
      await title(sidebar, heading).waitFor();
      await sidebar.locator('footer .primary:not([aria-disabled=true])').click();
    }
    await title(sidebar, 'Your tabs are ready').waitFor({ timeout: 30_000 });
    await title(sidebar, 'Go further', 2).waitFor();
    await title(sidebar, 'List for your mailings', 2).waitFor();
    for (const name of ['Action plan', 'Campaigns', 'Dashboard', 'History', 'Download the CSV'])
      await button(sidebar, name).first().waitFor();
    expect(await broken(page)).toEqual([]);
    expect(faults).toEqual([]);
  }, 120_000);

  test('from the tools: two dates are compared in « Historique », the guides are one click away', async () => {
    const visited = await visit();
    const { sidebar, page, faults } = visited;
    await write(visited);
    await title(sidebar, WRITTEN).waitFor();
    await chooseInMenu(page, 'Comment est-ce calculé ?');
    await button(sidebar, /^Suivi$/).click();
    await sidebar.getByText('Analyses gardées', { exact: false }).waitFor();
    expect(await broken(page)).toEqual([]);
    await button(sidebar, 'Comparer dans « Historique »').click();
    await sidebar
      .getByText('« Historique » compare ces dates', { exact: false })
      .waitFor({ timeout: 30_000 });
    await page.locator('main > p', { hasText: 'A1 Historique' }).waitFor({ state: 'attached' });
    await button(sidebar, 'Imprimer les fiches').click();
    await page.frameLocator('.modal-frame iframe').getByRole('article').first().waitFor({ timeout: 30_000 });
    expect(faults).toEqual([]);
  }, 120_000);
});

const ENGLISH_STEPS = [
  'Where are your clients?',
  'What we recognised',
  'The state of your file',
  'Records that are there twice',
  'What do you want to obtain?',
  'Your segments',
];
