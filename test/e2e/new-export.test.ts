import { isSound } from './support/accessibility';
import { FEW_CLIENTS, HEADERS } from './support/few-clients';
import { wasRun } from './support/hostile';
import { press, reach } from './support/keyboard';
import { pasteInNewTab } from './support/second-tab';
import { analysed, button, HOME, openFile, openHome, title } from './support/sidebar';
import { chooseInMenu, type Visit } from './support/visit';
import { describeWorkbench } from './support/workbench';

const ADD = 'Ajouter un nouvel export';
const UNION = 'Clients à jour';
const HOSTILE = '<img src=x onerror="window.pwned=1">';

/** C2 comes again, C6 is new, the others are not spoken of. */
const EXPORT = [HEADERS, 'C2;Deux SAS;05/04/2026;2;950,00', `C6;${HOSTILE};07/04/2026;1;60,00`];

/** What stands in the first column of a tab. */
const codesIn = async ({ server }: Visit, tab: string): Promise<unknown[]> =>
  (await server.cells(tab)).map((row) => row?.[0]).filter((code) => code);

describeWorkbench('the second month', (visit) => {
  test('from the home: two tabs chosen, what changes shown, one click, then the analysis again', async () => {
    const visited = await visit();
    const { page, sidebar, server, faults, outside } = visited;
    await analysed(visited, FEW_CLIENTS);
    const before = await server.cells('clients');
    await pasteInNewTab(visited, 'Export avril', EXPORT);
    await openHome(visited);
    await button(sidebar, ADD).click();
    await title(sidebar, ADD).waitFor();
    await button(sidebar, 'Comparer').waitFor();
    expect(await sidebar.getByLabel('Votre base').locator('option:checked').textContent()).toBe('clients');
    expect(await sidebar.getByLabel('Onglet du nouvel export').locator('option:checked').textContent()).toBe(
      'Export avril',
    );
    await isSound(page, sidebar);
    await button(sidebar, 'Comparer').click();
    await sidebar.getByText('L’onglet « Clients à jour » sera créé', { exact: false }).waitFor();
    expect(await sidebar.locator('dd strong').allTextContents()).toEqual(['1', '1', '0', '4']);
    await sidebar.getByText('3 500,50 € dans la base, 60,00 € de nouveau, 250,00 € de corrections').waitFor();
    for (const summary of await sidebar.locator('summary').all()) await summary.click();
    await sidebar.getByText(HOSTILE, { exact: false }).waitFor();
    await isSound(page, sidebar);
    await button(sidebar, 'Créer « Clients à jour » (6 lignes)').click();
    await sidebar.getByText('« Clients à jour » contient 6 lignes.', { exact: false }).waitFor();
    await isSound(page, sidebar);
    expect(await codesIn(visited, UNION)).toEqual(['Code', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6']);
    expect(await server.cells('clients')).toEqual(before);
    await button(sidebar, 'Relancer l’analyse').click();
    await title(sidebar, HOME).waitFor();
    await button(sidebar, 'Relancer une analyse').click();
    await sidebar.getByRole('radio', { name: UNION, checked: true }).waitFor();
    expect([await wasRun(page), faults, outside]).toEqual([false, [], []]);
  });

  test('by the keyboard alone, for an export pasted below the old rows', async () => {
    const visited = await visit();
    const { page, sidebar } = visited;
    await openFile(visited, [...FEW_CLIENTS, ...EXPORT]);
    await chooseInMenu(page, 'Fonctions…');
    await press(visited, 'Nouvel export');
    await title(sidebar, ADD).waitFor();
    await sidebar.locator('h1:focus').waitFor();
    await reach(visited, 'Première ligne collée');
    await page.keyboard.type('3');
    await press(visited, 'Comparer');
    await sidebar.getByText('L’onglet « Clients à jour » sera créé', { exact: false }).waitFor();
    await sidebar.locator('h1:focus').waitFor();
    await press(visited, 'Changer les onglets');
    await reach(visited, 'Première ligne collée');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('8');
    await press(visited, 'Comparer');
    await press(visited, /^Créer « Clients à jour »/);
    await sidebar.getByText('« Clients à jour » contient 6 lignes.', { exact: false }).waitFor();
    expect(await codesIn(visited, UNION)).toEqual(['Code', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6']);
  });

  test('the addition taken back by one click that says what it does, right away or the next time', async () => {
    const visited = await visit();
    const { page, sidebar, server, faults } = visited;
    await openFile(visited, FEW_CLIENTS);
    await pasteInNewTab(visited, 'Export avril', EXPORT);
    const before = await server.tabNames();
    for (const isLater of [false, true]) {
      await chooseInMenu(page, 'Fonctions…');
      await button(sidebar, 'Nouvel export').click();
      await button(sidebar, 'Comparer').click();
      await button(sidebar, /^Créer/).click();
      const undo = button(sidebar, 'Annuler cet ajout : supprimer « Clients à jour »');
      await undo.waitFor();
      await isSound(page, sidebar);
      if (isLater) {
        await chooseInMenu(page, 'Fonctions…');
        await button(sidebar, 'Nouvel export').click();
        await sidebar
          .getByText('Dernier ajout : l’onglet « Clients à jour » a été créé (6 lignes).')
          .waitFor();
        await isSound(page, sidebar);
      }
      await undo.focus();
      await page.keyboard.press('Enter');
      await sidebar.getByText('L’ajout est annulé : « Clients à jour » est supprimé.').waitFor();
      await isSound(page, sidebar);
      await undo.waitFor({ state: 'detached' });
      expect(await server.tabNames()).toEqual(before);
    }
    expect(faults).toEqual([]);
  });

  test('a tab changed since it was shown: nothing is written, and the way on is told', async () => {
    const visited = await visit();
    const { page, sidebar, server } = visited;
    await openFile(visited, FEW_CLIENTS);
    await pasteInNewTab(visited, 'Export avril', EXPORT);
    await chooseInMenu(page, 'Fonctions…');
    await button(sidebar, 'Nouvel export').click();
    await button(sidebar, 'Comparer').click();
    await button(sidebar, /^Créer/).waitFor();
    const { tabs } = (await server.ask('load', { language: 'fr' })).changes;
    const { sheetId } = tabs.find(({ name }) => name === 'Export avril')!;
    await server.ask('edit', { sheetId, cells: [{ row: 1, column: 4, value: '1,00' }] });
    await button(sidebar, /^Créer/).click();
    await sidebar.getByText('Un des deux onglets a été modifié', { exact: false }).waitFor();
    await isSound(page, sidebar);
    expect(await server.tabNames()).not.toContain(UNION);
    await button(sidebar, 'Changer les onglets').click();
    await button(sidebar, 'Comparer').click();
    await button(sidebar, /^Créer/).click();
    await sidebar.getByText('« Clients à jour » contient 6 lignes.', { exact: false }).waitFor();
  });
});
