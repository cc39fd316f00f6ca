import { broken, isSound } from './support/accessibility';
import { canWrite, clients, goToLimits, holdPreviews, LONG, sizes } from './support/limits';
import { button, goToSegments, openFile, title, WRITTEN } from './support/sidebar';
import { chooseInMenu } from './support/visit';
import { describeWorkbench } from './support/workbench';

describeWorkbench('limits moved before anything is written', (visit) => {
  test('by the keyboard: the sizes follow at once, are told, and are what is written', async () => {
    const visited = await visit();
    const { page, sidebar, server, faults, outside } = visited;
    await goToLimits(visited);
    const before = await sizes(sidebar);
    const release = await holdPreviews(page);
    await sidebar.locator('summary', { hasText: 'Récence (R)' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await sidebar.getByRole('slider', { name: 'R5 jusqu’à' }).and(sidebar.locator(':focus')).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const limit = sidebar.getByRole('slider', { name: 'R4 jusqu’à' });
    const start = await limit.getAttribute('aria-valuetext');
    for (let presses = 0; presses < 20; presses += 1) await page.keyboard.press('ArrowLeft');
    expect(await limit.getAttribute('aria-valuetext')).not.toBe(start);
    const after = await sizes(sidebar);
    expect(after).not.toEqual(before);
    await sidebar
      .locator('[role=status]', { hasText: `Champions ${after[0]},` })
      .waitFor({ state: 'attached' });
    release();
    await canWrite(sidebar);
    expect(await sizes(sidebar)).toEqual(after);
    await button(sidebar, /^Écrire/).click();
    await title(sidebar, WRITTEN).waitFor(LONG);
    expect((await server.cells('Champions')).length - 2).toBe(Number(after[0]));
    expect((await server.cells('Réglages')).find((row) => row?.[0] === 'Limites figées')?.[1]).toBe('oui');
    expect([faults, outside]).toEqual([[], []]);
  });

  test('a value is typed; a limit that is passed goes along; the proposed limits are one click away', async () => {
    const visited = await visit();
    const { page, sidebar } = visited;
    await goToLimits(visited);
    const before = await sizes(sidebar);
    await sidebar.locator('summary', { hasText: 'Fréquence (F)' }).click();
    const first = sidebar.getByRole('spinbutton', { name: 'F1 jusqu’à' });
    await first.fill('90');
    await page.keyboard.press('Tab');
    const second = sidebar.getByRole('spinbutton', { name: 'F2 jusqu’à' });
    expect(await second.inputValue()).toBe('90');
    expect(await sizes(sidebar)).not.toEqual(before);
    expect(await sidebar.getByLabel('Garder ces limites').isChecked()).toBe(true);
    await button(sidebar, 'Revenir aux limites proposées').click();
    await canWrite(sidebar);
    expect(await sizes(sidebar)).toEqual(before);
    expect(await sidebar.getByLabel('Garder ces limites').isChecked()).toBe(false);
  });

  test('figures that cannot be read are said, and read again; the segments can be written meanwhile', async () => {
    const visited = await visit();
    const { page, sidebar } = visited;
    let lost = false;
    await page.route('**/run?*', (route) => {
      if (lost || !route.request().postData()?.includes('"figures"')) return route.continue();
      lost = true;
      return route.abort();
    });
    await openFile(visited, clients());
    await goToSegments(visited);
    await sidebar.getByText('La connexion à Google a été interrompue.', { exact: false }).waitFor(LONG);
    await canWrite(sidebar);
    await button(sidebar, 'Relire les chiffres').click();
    await title(sidebar, 'Déplacer les limites', 2).waitFor(LONG);
  });

  test('no accessibility rule is broken, in forced colours neither, and nothing slides sideways', async () => {
    const visited = await visit();
    const { page, sidebar } = visited;
    await goToLimits(visited);
    for (const axis of ['Récence (R)', 'Fréquence (F)', 'Montant (M)', 'Voir les chiffres de la courbe'])
      await sidebar.locator('summary', { hasText: axis }).click();
    await isSound(page, sidebar);
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    expect(await broken(page)).toEqual([]);
    const ran = await Promise.all(
      page.frames().map((frame) => frame.evaluate('Boolean(top.pwned)').catch(() => false)),
    );
    expect(ran).not.toContain(true);
  });

  test('account sizes: two limits in euros, their ends on the curve', async () => {
    const visited = await visit();
    const { sidebar } = visited;
    await goToLimits(visited);
    await button(sidebar, 'Changer de méthode').click();
    await sidebar.getByText('Choisir une autre méthode').click();
    await sidebar.getByRole('radio', { name: 'Les classes Petits, Moyens, Gros' }).check();
    await button(sidebar, 'Continuer').click();
    const big = sidebar.getByRole('spinbutton', { name: 'Gros à partir de (€)' });
    await big.waitFor(LONG);
    await big.fill('2450');
    await big.press('Enter');
    expect((await sizes(sidebar))[0]).toBe('3');
    expect(await sidebar.locator('svg text', { hasText: 'Gros' }).count()).toBe(1);
    // From nobody to everybody, a point after each of the hundred clients.
    expect((await sidebar.locator('svg polyline').getAttribute('points'))?.split(' ')).toHaveLength(101);
  });
});

describeWorkbench(
  'limits moved, the workbook being English',
  (visit) => {
    test('the limits, the map and the curve speak English in an English workbook', async () => {
      const visited = await visit({ locale: 'en-GB' });
      const { page, sidebar } = visited;
      await chooseInMenu(page, 'Segment my clients…');
      await button(sidebar, 'Segment my clients').click();
      for (const heading of [
        'recognised',
        /state of your file/i,
        /duplicate|twice/i,
        'obtain',
        /segments/i,
      ]) {
        await button(sidebar, 'Continue').click();
        await title(sidebar, heading).waitFor(LONG);
      }
      await title(sidebar, 'Move the limits', 2).waitFor(LONG);
      await sidebar.getByText('20% of your clients make').waitFor();
      await sidebar.locator('summary', { hasText: 'Recency (R)' }).click();
      await sidebar.getByRole('slider', { name: 'Recency (R), R5 up to (days)' }).waitFor();
      await isSound(page, sidebar);
    });
  },
  '--locale',
  'en_US',
);
