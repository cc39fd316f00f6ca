import { button, goToSegments, title, WRITTEN, write } from './support/sidebar';
import { chooseInMenu, type Visit } from './support/visit';
import { describeWorkbench } from './support/workbench';

const LIVE = 'Champions (en direct)';

/** The clients that a tab lists below a header. */
const clientsIn = async ({ server }: Visit, tab: string, headers: number): Promise<unknown[]> =>
  (await server.cells(tab))
    .slice(headers)
    .map((row) => row?.[0])
    .filter((name) => name);

/** « Réglages »: what is said of live lists. */
async function sayLive(visited: Visit, word: 'oui' | 'non'): Promise<void> {
  const row = (await visited.server.cells('Réglages')).findIndex(
    (cells) => cells?.[0] === 'Listes en direct',
  );
  await visited.sheet.tab('Réglages').click();
  await visited.sheet.goTo('A1');
  await visited.page.locator('main > p', { hasText: 'A1 Réglages' }).waitFor({ state: 'attached' });
  await visited.sheet.type(`B${row + 1}`, word);
}

const announced = ({ sidebar }: Visit) => sidebar.getByRole('row').filter({ hasText: LIVE });

describeWorkbench('a segment listed by a formula', (visit) => {
  test('one click makes the tab, shown at once; a second one shows it again', async () => {
    const visited = await visit();
    const { sidebar, page, server, faults, outside } = visited;
    await write(visited);
    await title(sidebar, WRITTEN).waitFor();
    const before = await server.tabNames();
    await chooseInMenu(page, 'Comment est-ce calculé ?');
    await button(sidebar, /^Suivi$/).click();
    for (const _ of ['made', 'shown']) {
      await sidebar.getByLabel('Segment').selectOption({ label: 'Champions' });
      await button(sidebar, 'Créer la liste en direct').click();
      await page.locator('main > p', { hasText: 'A1 Champions, d’après' }).waitFor({ state: 'attached' });
    }
    expect((await server.tabNames()).filter((name) => !before.includes(name))).toEqual([LIVE]);
    expect((await clientsIn(visited, LIVE, 4)).sort()).toEqual(
      (await clientsIn(visited, 'Champions', 2)).sort(),
    );
    expect([faults, outside]).toEqual([[], []]);
  });

  test('« oui » in « Réglages »: the tabs are announced, then written by each analysis; « non » takes them away', async () => {
    const visited = await visit();
    const { sidebar, server, sheet, faults } = visited;
    await write(visited);
    await title(sidebar, WRITTEN).waitFor();
    await sayLive(visited, 'oui');
    await sheet.tab('Clients').first().click();
    await goToSegments(visited);
    await announced(visited).waitFor();
    await button(sidebar, /^Écrire/).click();
    await title(sidebar, WRITTEN).waitFor({ timeout: 30_000 });
    expect((await clientsIn(visited, LIVE, 4)).sort()).toEqual(
      (await clientsIn(visited, 'Champions', 2)).sort(),
    );
    await sayLive(visited, 'non');
    await sheet.tab('Clients').first().click();
    await goToSegments(visited);
    expect(await announced(visited).count()).toBe(0);
    await button(sidebar, /^Écrire/).click();
    await title(sidebar, WRITTEN).waitFor({ timeout: 30_000 });
    expect((await server.tabNames()).filter((name) => name.includes('(en direct)'))).toEqual([]);
    expect(faults).toEqual([]);
  }, 120_000);
});
