import type { Page } from 'playwright-core';
import { isSound } from './support/accessibility';
import { csvFile, drop } from './support/files';
import { canWrite, clients, goToLimits, holdPreviews, LONG, sizes } from './support/limits';
import { AIM, button, goOn, goToSegments, openFile, SEGMENTS, title, WRITTEN } from './support/sidebar';
import { chooseInMenu, type Visit } from './support/visit';
import { describeWorkbench } from './support/workbench';

/** From the segments by one method to those by another, with the figures read. */
async function changeMethod({ sidebar }: Visit, method: RegExp): Promise<void> {
  await button(sidebar, 'Changer de méthode').click();
  await title(sidebar, AIM).waitFor();
  await sidebar.getByText('Choisir une autre méthode').click();
  await sidebar.getByRole('radio', { name: method }).check();
  await goOn(sidebar, SEGMENTS);
  await sidebar.locator('svg.pareto').waitFor(LONG);
  await canWrite(sidebar);
}

/** Moves the limit that has the focus by the arrows, while no answer of the server comes. */
async function moveByKeys({ page, sidebar }: Visit, key: string, times: number): Promise<readonly string[]> {
  const before = await sizes(sidebar);
  const release = await holdPreviews(page);
  for (let presses = 0; presses < times; presses += 1) await page.keyboard.press(key);
  const after = await sizes(sidebar);
  expect(after).not.toEqual(before);
  await sidebar.locator('[role=status]', { hasText: `${after[0]},` }).waitFor({ state: 'attached' });
  release();
  await canWrite(sidebar);
  expect(await sizes(sidebar)).toEqual(after);
  return after;
}

async function writtenAs(
  { sidebar, server }: Visit,
  first: string,
  clients: string | undefined,
): Promise<void> {
  await button(sidebar, /^Écrire/).click();
  await title(sidebar, WRITTEN).waitFor(LONG);
  expect((await server.cells(first)).length - 2).toBe(Number(clients));
}

const settingOf = async ({ server }: Visit, label: string): Promise<unknown> =>
  (await server.cells('Réglages')).find(
    (row) => String(row?.[0]).replace(/[\u00a0\u202f]/g, ' ') === label,
  )?.[1];

describeWorkbench('limits of the other methods, moved before anything is written', (visit) => {
  test('A → D: by the keyboard, then typed; the classes follow at once and are what is written', async () => {
    const visited = await visit();
    const { page, sidebar, faults, outside } = visited;
    await goToLimits(visited);
    await changeMethod(visited, /^Les classes A à D/);
    await sidebar.locator('summary', { hasText: 'Taux de marge, en %' }).focus();
    await page.keyboard.press('Enter');
    for (let tabs = 0; tabs < 3; tabs += 1) await page.keyboard.press('Tab');
    const middling = sidebar.getByRole('slider', { name: 'Taux de marge, moyen jusqu’à (%)' });
    await middling.and(sidebar.locator(':focus')).waitFor();
    await moveByKeys(visited, 'ArrowLeft', 3);
    await sidebar.locator('summary', { hasText: 'Chiffre d’affaires, en €' }).click();
    await isSound(page, sidebar);
    const revenue = sidebar.getByRole('spinbutton', { name: 'Chiffre d’affaires, moyen jusqu’à (€)' });
    await revenue.fill('2400');
    await revenue.press('Enter');
    await canWrite(sidebar);
    // The clients from the 97th on bought for more than 2,400 €; 16 to 19 of their hundredths are margin: 64 to 76 %.
    const after = await sizes(sidebar);
    expect(after[0]).toBe('4');
    await writtenAs(visited, 'A – À protéger', after[0]);
    expect(await settingOf(visited, 'A-D, chiffre d’affaires : limite 2')).toBe(2400);
    expect(await settingOf(visited, 'Limites figées')).toBe('oui');
    expect([faults, outside]).toEqual([[], []]);
  });

  test('life cycle: in days, a stage never ends before the one that it follows', async () => {
    const visited = await visit();
    const { page, sidebar } = visited;
    await goToLimits(visited);
    await changeMethod(visited, /^Le cycle de vie/);
    await sidebar.getByRole('slider', { name: 'Actif jusqu’à (jours)', exact: true }).focus();
    await moveByKeys(visited, 'ArrowRight', 30);
    const active = Number(
      await sidebar.getByRole('spinbutton', { name: 'Actif jusqu’à (jours)', exact: true }).inputValue(),
    );
    const dormant = sidebar.getByRole('spinbutton', { name: 'Dormant jusqu’à (jours)' });
    expect(Number(await dormant.inputValue())).toBeGreaterThanOrEqual(active);
    await isSound(page, sidebar);
    await dormant.fill('400');
    await dormant.press('Enter');
    await canWrite(sidebar);
    // Nobody has been silent for more than a year.
    expect((await sizes(sidebar)).slice(4)).toEqual(['0', '0']);
    await button(sidebar, /^Écrire/).click();
    await title(sidebar, WRITTEN).waitFor(LONG);
    expect(await settingOf(visited, 'Actif jusqu’à (jours)')).toBe(active);
    expect(await settingOf(visited, 'Dormant jusqu’à (jours)')).toBe(400);
  });

  test('weighted score: in whole points; other criteria have other figures, read again', async () => {
    const visited = await visit();
    const { page, sidebar } = visited;
    let read = 0;
    page.on('request', (request) => {
      if (request.postData()?.includes('"figures"')) read += 1;
    });
    await goToLimits(visited);
    await changeMethod(visited, /^Le score pondéré/);
    await sidebar.getByRole('slider', { name: 'A à partir de (points)' }).focus();
    await moveByKeys(visited, 'ArrowRight', 5);
    expect(await sidebar.getByRole('spinbutton', { name: 'A à partir de (points)' }).inputValue()).toBe('75');
    const before = read;
    await sidebar.getByLabel('Marge brute', { exact: true }).click();
    await sidebar.getByLabel('Poids de Marge brute').waitFor({ state: 'detached', ...LONG });
    await sidebar.locator('svg.pareto').waitFor(LONG);
    await canWrite(sidebar);
    expect(read).toBeGreaterThan(before);
    await isSound(page, sidebar);
    await sidebar.getByRole('slider', { name: 'B à partir de (points)' }).focus();
    const after = await moveByKeys(visited, 'ArrowLeft', 8);
    await writtenAs(visited, 'Score A', after[0]);
    expect(await settingOf(visited, 'Score A : à partir de')).toBe(75);
    expect(await settingOf(visited, 'Score B : à partir de')).toBe(32);
  });
});

/** The answers to one question as if the base were of another size. */
async function pretend(page: Page, clients: number): Promise<void> {
  await page.route('**/run?*', async (route) => {
    if (!route.request().postData()?.includes('"preview"')) return route.fallback();
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/"scored":\d+/, `"scored":${clients}`);
    return route.fulfill({ response: answer, body });
  });
}

describeWorkbench('where the figures are not here', (visit) => {
  test('above 20,000 clients they are not read: limits are changed in « Réglages », those of the score here', async () => {
    const visited = await visit();
    const { page, sidebar } = visited;
    let read = 0;
    page.on('request', (request) => {
      if (request.postData()?.includes('"figures"')) read += 1;
    });
    await pretend(page, 20_001);
    await openFile(visited, clients());
    await goToSegments(visited);
    await sidebar
      .getByText(/Au-delà de 20\s000 clients, les limites se changent dans l’onglet «\sRéglages\s»/)
      .waitFor(LONG);
    expect(await title(sidebar, 'Déplacer les limites', 2).count()).toBe(0);
    await canWrite(sidebar);
    await isSound(page, sidebar);
    await button(sidebar, 'Changer de méthode').click();
    await title(sidebar, AIM).waitFor();
    await sidebar.getByText('Choisir une autre méthode').click();
    await sidebar.getByRole('radio', { name: /^Le score pondéré/ }).check();
    await goOn(sidebar, SEGMENTS);
    const limit = sidebar.getByRole('spinbutton', { name: 'A à partir de (points)' });
    await limit.waitFor(LONG);
    expect(await sidebar.getByText(/Au-delà de/).count()).toBe(0);
    const before = await sizes(sidebar);
    await limit.fill('95');
    await limit.press('Enter');
    await canWrite(sidebar);
    expect(Number((await sizes(sidebar))[0])).toBeLessThan(Number(before[0]));
    expect(read).toBe(0);
  });

  test('up to 20,000 they are read', async () => {
    const visited = await visit();
    await pretend(visited.page, 20_000);
    await goToLimits(visited);
  });

  test('cells changed meanwhile: said, then segments and figures are those of the new cells', async () => {
    const visited = await visit();
    const { page, sidebar, server } = visited;
    let change: Promise<unknown> | undefined;
    await page.route('**/run?*', async (route) => {
      if (change || !route.request().postData()?.includes('"figures"')) return route.fallback();
      const { changes } = await server.ask('load', { language: 'fr' });
      const { sheetId } = changes.tabs.find(({ name }) => name === 'clients')!;
      const cells = [{ row: 1, column: 5, value: '1000000' }];
      change = server.ask('edit', { sheetId, cells });
      await change;
      return route.continue();
    });
    await openFile(visited, clients());
    await goToSegments(visited);
    await sidebar.getByText('Vos cellules ont changé pendant la lecture', { exact: false }).waitFor(LONG);
    expect(await title(sidebar, 'Déplacer les limites', 2).count()).toBe(0);
    await isSound(page, sidebar);
    await button(sidebar, 'Relire les chiffres').click();
    await title(sidebar, 'Déplacer les limites', 2).waitFor(LONG);
    // One client makes nearly everything by now.
    await sidebar
      .getByText(/20\s% de vos clients font 9\d(,\d)?\s% du chiffre d’affaires/)
      .first()
      .waitFor();
    expect(await sidebar.getByText('Vos cellules ont changé', { exact: false }).count()).toBe(0);
  });
});

describeWorkbench(
  'limits of the other methods in an English workbook',
  (visit) => {
    test('speak English, whatever the method', async () => {
      const visited = await visit({ locale: 'en-GB' });
      const { page, sidebar } = visited;
      await drop(page, csvFile('clients.csv', clients()));
      await visited.sheet.tab('clients').waitFor();
      await chooseInMenu(page, 'Segment my clients…');
      await button(sidebar, 'Segment my clients').click();
      for (const heading of ['recognised', /state of your file/i, /duplicate|twice/i, 'obtain']) {
        await button(sidebar, 'Continue').click();
        await title(sidebar, heading).waitFor(LONG);
      }
      for (const [method, limits] of [
        [/^Classes A to D/, ['Revenue, low up to ($)', 'Margin rate, middling up to (%)']],
        [/^The life cycle/, ['New until (days)', 'Long-standing: more than (orders)']],
        [/^The weighted score/, ['A from (points)', 'B from (points)']],
      ] as const) {
        const radio = sidebar.getByRole('radio', { name: method });
        if (!(await radio.isVisible())) await sidebar.getByText('Choose another method').click();
        await radio.check();
        await button(sidebar, 'Continue').click();
        await sidebar.locator('svg.pareto').waitFor(LONG);
        for (const axis of await sidebar.locator('summary', { hasText: /in\s[$%]$/ }).all())
          await axis.click();
        for (const name of limits) await sidebar.getByRole('slider', { name, exact: true }).waitFor();
        await isSound(page, sidebar);
        await button(sidebar, 'Back').click();
        await title(sidebar, 'obtain').waitFor();
      }
    });
  },
  '--locale',
  'en_US',
);
