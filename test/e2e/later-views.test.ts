import AxeBuilder from '@axe-core/playwright';
import type { Request } from 'playwright-core';
import { AUDIT, button, COLUMNS, goOn, goTo, title } from './support/sidebar';
import type { Visit } from './support/visit';
import { describeWorkbench } from './support/workbench';

const asksForProgram = (request: Request): boolean => request.postData()?.includes('"program"') ?? false;

/** The connection is lost once: when the page asks for its later views. */
async function loseConnection({ page }: Visit): Promise<void> {
  let lost = false;
  await page.route('**/run?*', (route) => {
    if (lost || !asksForProgram(route.request())) return route.continue();
    lost = true;
    return route.abort();
  });
}

/** The page was opened before the add-on was updated. */
async function openOlderPage({ page }: Visit): Promise<void> {
  await page.route('**/frame/*', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/mark:"\w+"/, 'mark:"older"');
    await route.fulfill({ response: answer, body });
  });
}

/** At the last view that the sidebar opens with, going on to the first of the later ones. */
async function askForLaterView(visited: Visit): Promise<void> {
  await goTo(visited, COLUMNS);
  await button(visited.sidebar, 'Continuer').click();
}

const alertOf = async ({ sidebar }: Visit): Promise<string> =>
  (await sidebar.getByRole('alert').filter({ hasText: /\S/ }).first().textContent()) ?? '';

describeWorkbench('the views that the sidebar does not open with', (visit) => {
  test('are asked for once, and the focus goes to the title of the view that was asked for', async () => {
    const visited = await visit();
    const { page, sidebar } = visited;
    let asked = 0;
    page.on('request', (request) => {
      if (asksForProgram(request)) asked++;
    });
    await goTo(visited, COLUMNS);
    expect(asked).toBe(0);
    await goOn(sidebar, AUDIT);
    await sidebar.locator('h1:focus', { hasText: AUDIT }).waitFor();
    await button(sidebar, 'Retour').click();
    await goOn(sidebar, AUDIT);
    expect(asked).toBe(1);
  });

  test('without a connection: a sentence, and « Réessayer » leads to the step', async () => {
    const visited = await visit();
    await loseConnection(visited);
    await askForLaterView(visited);
    expect(await alertOf(visited)).toContain('La connexion à Google a été interrompue.');
    await title(visited.sidebar, 'Un instant').waitFor();
    const { violations } = await new AxeBuilder({ page: visited.page }).include('.side-panel').analyze();
    expect(violations).toEqual([]);
    await button(visited.sidebar, 'Réessayer').click();
    await title(visited.sidebar, AUDIT).waitFor();
  });

  test('without a connection, « Retour » leads back to the columns', async () => {
    const visited = await visit();
    await loseConnection(visited);
    await askForLaterView(visited);
    await alertOf(visited);
    await button(visited.sidebar, 'Retour').click();
    await title(visited.sidebar, COLUMNS).waitFor();
  });

  test('of a version younger than the page: the sidebar asks to be opened again', async () => {
    const visited = await visit();
    await openOlderPage(visited);
    await askForLaterView(visited);
    expect(await alertOf(visited)).toContain('Fermez ce panneau, puis rouvrez-le par le menu');
  });
});
