import AxeBuilder from '@axe-core/playwright';
import type { FrameLocator, Page } from 'playwright-core';
import { csvFile, pick } from './support/files';
import { button, goToSegments, title, WRITTEN } from './support/sidebar';
import type { Visit } from './support/visit';
import { describeWorkbench } from './support/workbench';

const LONG = { timeout: 50_000 };
const HOSTILE = '<img src=x onerror="top.pwned=1">';

/** A hundred clients whose days, orders and amounts are all different. */
const clients = (): readonly string[] => [
  'Code;Société;Dernier achat;Nb commandes;CA HT',
  ...Array.from({ length: 100 }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    const day = String((index % 28) + 1).padStart(2, '0');
    return `C${index};"${HOSTILE.replace(/"/g, '""')} ${index}";${day}/${month}/2024;${index + 1};${(index + 1) * 25},00`;
  }),
];

/** At the step of the segments, with the figures read. */
async function goToLimits(visited: Visit): Promise<void> {
  const { page, sheet } = visited;
  await pick(page, csvFile('clients.csv', clients()));
  await sheet.tab('clients').waitFor();
  await goToSegments(visited);
  await title(visited.sidebar, 'Déplacer les limites', 2).waitFor(LONG);
}

/** Clients of each segment as the table says. */
const sizes = (sidebar: FrameLocator): Promise<readonly string[]> =>
  sidebar
    .locator('table.segments tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.querySelector('td')?.firstChild?.textContent ?? ''));

async function broken(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .exclude('.grid')
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

const overflow = (sidebar: FrameLocator): Promise<number> =>
  sidebar.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);

/** Previews of the server wait: what the screen says meanwhile, the page has worked out itself. */
async function holdPreviews(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/run?*', async (route) => {
    if (route.request().postData()?.includes('"preview"')) await released;
    await route.continue();
  });
  return release;
}

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
    await sidebar.locator('button:not([aria-disabled=true])', { hasText: /^Écrire/ }).waitFor(LONG);
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
    await sidebar.locator('button:not([aria-disabled=true])', { hasText: /^Écrire/ }).waitFor(LONG);
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
    await pick(page, csvFile('clients.csv', clients()));
    await visited.sheet.tab('clients').waitFor();
    await goToSegments(visited);
    await sidebar.getByText('La connexion à Google a été interrompue.', { exact: false }).waitFor(LONG);
    await sidebar.locator('button:not([aria-disabled=true])', { hasText: /^Écrire/ }).waitFor();
    await button(sidebar, 'Relire les chiffres').click();
    await title(sidebar, 'Déplacer les limites', 2).waitFor(LONG);
  });

  test('no accessibility rule is broken, in forced colours neither, and nothing slides sideways', async () => {
    const visited = await visit();
    const { page, sidebar } = visited;
    await goToLimits(visited);
    for (const axis of ['Récence (R)', 'Fréquence (F)', 'Montant (M)', 'Voir les chiffres de la courbe'])
      await sidebar.locator('summary', { hasText: axis }).click();
    expect(await broken(page)).toEqual([]);
    expect(await overflow(sidebar)).toBe(0);
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    expect(await broken(page)).toEqual([]);
    await sidebar.locator('html').evaluate((root) => root.setAttribute('style', 'zoom: 1.5'));
    expect(await overflow(sidebar)).toBe(0);
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
  });
});

describeWorkbench('the same in English', (visit) => {
  test('the limits, the map and the curve speak English in an English workbook', async () => {
    const visited = await visit();
    const { page, sidebar } = visited;
    // Whatever the server says of the locale, the page reads as of an English workbook.
    const english =
      '<script>addEventListener("message",({data:d})=>{const a=d&&d.value&&d.value.data;if(a&&a.locale)a.locale="en_US"},true)</script>';
    await page.route('**/frame/*', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace('<head>', `<head>${english}`);
      await route.fulfill({ response: answer, body });
    });
    await pick(page, csvFile('clients.csv', clients()));
    await visited.sheet.tab('clients').waitFor();
    await page.getByRole('button', { name: 'Segments PME' }).click();
    await page.getByRole('menuitem', { name: 'Segmenter mes clients…' }).click();
    await sidebar.locator('button.primary').click();
    for (let step = 0; step < 5; step += 1) {
      const before = await sidebar.locator('h1').textContent();
      await button(sidebar, 'Continue').click();
      await sidebar.locator('h1', { hasNotText: before ?? '' }).waitFor(LONG);
      await sidebar.locator('h1', { hasNotText: 'One moment' }).waitFor(LONG);
    }
    await title(sidebar, 'Move the limits', 2).waitFor(LONG);
    await sidebar.getByText('20% of your clients make').waitFor();
    await sidebar.locator('summary', { hasText: 'Recency (R)' }).click();
    await sidebar.getByRole('slider', { name: 'Recency (R), R5 up to (days)' }).waitFor();
    expect(await broken(page)).toEqual([]);
  });
});
