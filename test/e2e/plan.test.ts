import { broken, overflow } from './support/accessibility';
import { ordersByClient } from './support/files';
import {
  AUDIT,
  button,
  COLUMNS,
  DUPLICATES,
  goOn,
  goTo,
  openFile,
  openHome,
  title,
  WRITTEN,
  write,
} from './support/sidebar';
import type { Visit } from './support/visit';
import { describeWorkbench } from './support/workbench';

const LONG = { timeout: 50_000 };
const PLAN = 'Plan sur 4 semaines';
const HOSTILE = '<img src=x onerror=alert(1)>=1+1';

/** Segments of a small base written, then home: the plan is the next thing to do. */
async function goHomeWithSegments(visited: Visit, lines = ordersByClient()): Promise<void> {
  const { sidebar } = visited;
  await openFile(visited, lines);
  await write(visited);
  await title(sidebar, WRITTEN).waitFor(LONG);
  await button(sidebar, 'Accueil').click();
  await button(sidebar, 'Commencer le plan sur 4 semaines').waitFor(LONG);
}

async function beginPlan(visited: Visit, responsible = 'Anne Petit'): Promise<void> {
  const { sidebar } = visited;
  await goHomeWithSegments(visited);
  await button(sidebar, 'Commencer le plan sur 4 semaines').click();
  await sidebar.getByLabel('Personne responsable').fill(responsible);
  await button(sidebar, 'Créer l’onglet du plan').click();
  await task(visited, 'Auditer le fichier clients').waitFor(LONG);
}

const task = ({ sidebar }: Pick<Visit, 'sidebar'>, name: string) => sidebar.getByLabel(name).first();

const saved = ({ sidebar }: Visit) =>
  sidebar.getByText('Enregistrement dans l’onglet…').waitFor({ state: 'detached', ...LONG });

/** What the tab holds of a task. */
const rowOf = async ({ server }: Visit, key: string): Promise<unknown[]> =>
  (await server.cells(PLAN)).find((row) => row?.[8] === key)!;

/** Somebody ticks the box of a row of the tab. */
async function tick({ server }: Visit, row: number): Promise<void> {
  const { changes } = await server.ask('load', { language: 'fr' });
  const { sheetId } = changes.tabs.find(({ name }) => name === PLAN)!;
  await server.ask('edit', { sheetId, cells: [{ row: row - 1, column: 6, value: true }] });
}

describeWorkbench('the home', (visit) => {
  test('first opening: one button, the privacy promise, and an example that runs to its end', async () => {
    const visited = await visit();
    const { page, sidebar, server, faults, outside } = visited;
    await openHome(visited);
    await button(sidebar, 'Segmenter mes clients').waitFor();
    expect(await broken(page)).toEqual([]);
    expect(await sidebar.locator('button.primary').count()).toBe(1);
    await sidebar.getByText('Vos données restent dans ce classeur.').waitFor();
    await button(sidebar, 'Voir un exemple').click();
    await title(sidebar, WRITTEN).waitFor(LONG);
    expect(await server.tabNames()).toEqual(
      expect.arrayContaining(['Exemple – clients fictifs', 'Champions', 'Réglages']),
    );
    expect([faults, outside]).toEqual([[], []]);
  });

  test('the sidebar closed and opened again goes on with the wizard where it was', async () => {
    const visited = await visit();
    const { page, sidebar } = visited;
    await openFile(visited, ordersByClient());
    await goTo(visited, COLUMNS);
    const remembered = page.waitForResponse(
      (response) => !!response.request().postData()?.includes('"remember"'),
    );
    await goOn(sidebar, AUDIT);
    await remembered;
    await page.locator('.side-panel').getByRole('button', { name: 'Fermer' }).click();
    await openHome(visited);
    await button(sidebar, 'Reprendre mon analyse').click(LONG);
    await title(sidebar, AUDIT).waitFor();
    await goOn(sidebar, DUPLICATES);
  });

  test('after an analysis: its figures, the list of the week, and the way to each tab', async () => {
    const visited = await visit();
    const { page, sidebar } = visited;
    await goHomeWithSegments(visited);
    await sidebar.getByText(/^Dernière analyse au .* clients, \d segments\.$/).waitFor();
    expect(await sidebar.locator('details[open] li').count()).toBe(10);
    await button(sidebar, 'Segments').click();
    await page.locator('main > p', { hasText: 'A1 Vos clients par segment' }).waitFor({ state: 'attached' });
  });

  test('names of clients are texts, whatever they hold', async () => {
    const visited = await visit();
    const { sidebar, faults } = visited;
    await goHomeWithSegments(
      visited,
      ordersByClient().map((line) => line.replace(/Client \d+/, HOSTILE)),
    );
    await sidebar.getByText(HOSTILE).first().waitFor();
    expect(faults).toEqual([]);
  });
});

describeWorkbench('the four-week plan', (visit) => {
  test('begun in the sidebar, ticked in the tab and in the sidebar: both say the same', async () => {
    const visited = await visit();
    const { sidebar, faults, outside } = visited;
    await beginPlan(visited, HOSTILE);
    expect((await visited.server.cells(PLAN))[2]![1]).toBe(HOSTILE);
    await task(visited, 'Auditer le fichier clients').check();
    await saved(visited);
    expect((await rowOf(visited, 'audit-file')).slice(5, 7)).toEqual(['Fait', true]);
    await sidebar.locator('li', { hasText: 'Auditer le fichier' }).getByText('Détails').click();
    const open = sidebar.locator('li', { hasText: 'Auditer le fichier' });
    await open.getByLabel('Qui').fill('Paul');
    await open.getByLabel('Commentaire').fill('=1+1');
    await open.getByLabel('Commentaire').press('Tab');
    await saved(visited);
    const [, , , , who, , , comment] = await rowOf(visited, 'audit-file');
    expect([who, comment]).toEqual(['Paul', '=1+1']);
    await visited.sheet.tab(PLAN).click();
    await visited.sheet.type('H7', 'vu en réunion');
    await tick(visited, 7);
    await button(sidebar, 'Accueil').click();
    await button(sidebar, /^Plan sur 4 semaines$/)
      .first()
      .click(LONG);
    await sidebar.locator('input:checked').nth(2).waitFor(LONG);
    expect(await task(visited, 'Décider des doublons').isChecked()).toBe(true);
    const decided = sidebar.locator('li', { hasText: 'Décider des doublons' });
    expect(await decided.getByLabel('Commentaire').inputValue()).toBe('vu en réunion');
    expect([faults, outside]).toEqual([[], []]);
  });

  test('home then says the week and the next task, which leads to where it is done', async () => {
    const visited = await visit();
    const { sidebar } = visited;
    await beginPlan(visited);
    await button(sidebar, 'Accueil').click();
    await sidebar.getByText(/^(Le plan commence le|Semaine 1 sur 4)/).waitFor(LONG);
    await button(sidebar, 'Auditer le fichier clients').click();
    await title(sidebar, 'Où sont vos clients').waitFor();
  });

  test('the list of ten clients a segment is made, and shown', async () => {
    const visited = await visit();
    const { page, sidebar } = visited;
    await beginPlan(visited);
    await sidebar.getByText(/^Semaine 2/).click();
    await sidebar.locator('li', { hasText: '10 clients par segment' }).getByText('Détails').click();
    await button(sidebar, 'Préparer la liste des 10 clients').click();
    await page
      .locator('main > p', { hasText: 'A1 10 clients par segment' })
      .waitFor({ state: 'attached', ...LONG });
  });

  test('by the keyboard alone: begun, then a task ticked', async () => {
    const visited = await visit();
    const { page, sidebar } = visited;
    await goHomeWithSegments(visited);
    await button(sidebar, 'Commencer le plan sur 4 semaines').focus();
    await page.keyboard.press('Enter');
    await sidebar.getByLabel('Personne responsable').waitFor(LONG);
    await sidebar.locator('h1:focus').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Anne Petit');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await task(visited, 'Auditer le fichier clients').waitFor(LONG);
    await task(visited, 'Auditer le fichier clients').focus();
    await page.keyboard.press('Space');
    await saved(visited);
    expect((await rowOf(visited, 'audit-file'))[6]).toBe(true);
  });

  test('no accessibility rule is broken, nothing slides sideways in 300 pixels, nor enlarged', async () => {
    const visited = await visit();
    const { page, sidebar } = visited;
    const isSound = async () => {
      expect(await broken(page)).toEqual([]);
      expect(await overflow(sidebar)).toBe(0);
    };
    await goHomeWithSegments(visited);
    await isSound();
    await button(sidebar, 'Commencer le plan sur 4 semaines').click();
    await sidebar.getByLabel('Personne responsable').waitFor(LONG);
    await isSound();
    await button(sidebar, 'Créer l’onglet du plan').click();
    await task(visited, 'Auditer le fichier clients').waitFor(LONG);
    await sidebar.getByText('Détails').first().click();
    await sidebar.getByText('Changer le lundi ou la personne').click();
    await isSound();
    await sidebar.locator('html').evaluate((root) => root.setAttribute('style', 'zoom: 1.5'));
    expect(await overflow(sidebar)).toBe(0);
  });

  test('a change that cannot be saved is said, and tried again', async () => {
    const visited = await visit();
    const { page, sidebar } = visited;
    await beginPlan(visited);
    await page.getByRole('button', { name: 'Coulisses' }).click();
    await page.getByLabel('À l’appel n°').fill('5');
    await page.getByRole('button', { name: 'Préparer' }).click();
    await page.getByText('Cela se produira').waitFor();
    await task(visited, 'Auditer le fichier clients').check();
    await sidebar.getByRole('alert').filter({ hasText: /\S/ }).first().waitFor(LONG);
    await button(sidebar, 'Réessayer').click();
    await saved(visited);
    expect((await rowOf(visited, 'audit-file'))[6]).toBe(true);
  });
});
