import { isSound } from './support/accessibility';
import { wasRun } from './support/hostile';
import { analysed, button, openFile, title, WRITTEN, write } from './support/sidebar';
import { chooseInMenu, type Visit } from './support/visit';
import { describeWorkbench } from './support/workbench';

const FUNCTIONS = 'Fonctions…';
const EXPLAIN = 'Comment est-ce calculé ?';
const LEAVE = 'Annuler ou supprimer…';

const HOSTILE = '<img src=x onerror="window.pwned=1;top.pwned=1">';

/** Takes the cells selected in the sheet for an argument. */
async function take({ sidebar, sheet }: Visit, cells: string, argument: string): Promise<void> {
  await sheet.goTo(cells);
  await button(sidebar, `Prendre la sélection pour ${argument}`).click();
  await sidebar.getByText(new RegExp(`^${argument}\\s: .*\\d`)).waitFor();
}

const FEW = [
  'Code;Société;Dernier achat;Commandes;CA HT',
  `C1;"${HOSTILE.replace(/"/g, '""')}";31/12/2025;9;900,00`,
  'C2;Deux;01/12/2025;1;700,00',
  'C3;Anne Dupont;01/10/2025;5;500,00',
  'C4;Quatre;01/06/2025;3;1300,50',
  'C5;Cinq;01/01/2025;7;100,00',
];

describeWorkbench('the tools beside the wizard', (visit) => {
  test('a function is found, its cells are taken from the sheet, it is written and computed, then frozen', async () => {
    const visited = await visit();
    const { page, sidebar, sheet, server } = visited;
    await openFile(visited, FEW);
    await chooseInMenu(page, FUNCTIONS);
    await title(sidebar, 'Fonctions').waitFor();
    await sidebar.getByText('23 fonctions').waitFor();
    await isSound(page, sidebar);
    await sidebar.getByLabel('Rechercher').fill('panier');
    await button(sidebar, 'CLIENT_PANIER_MOYEN').click();
    await title(sidebar, 'CLIENT_PANIER_MOYEN').waitFor();
    await isSound(page, sidebar);
    await take(visited, 'E2:E6', 'montant');
    await take(visited, 'D2:D6', 'nb_commandes');
    await sheet.goTo('D4');
    await button(sidebar, 'Insérer dans la cellule sélectionnée').click();
    await sidebar.getByText('La formule lirait son propre résultat', { exact: false }).waitFor();
    await isSound(page, sidebar);
    await sheet.goTo('G2');
    await button(sidebar, 'Réessayer').click();
    await sidebar.getByText(/Formule écrite en G2/).waitFor();
    expect((await server.cells('clients'))[3]![6]).toBe(100);
    await button(sidebar, 'Toutes les fonctions').click();
    await button(sidebar, 'Figer en valeurs').click();
    await sheet.goTo('G2');
    await button(sidebar, 'Figer les formules sélectionnées').click();
    await sidebar.getByText(/^Figé dans .* G2:G6\.$/).waitFor();
    await isSound(page, sidebar);
    await sheet.type('E4', '0');
    expect((await server.cells('clients'))[3]![6]).toBe(100);
  });

  test('by the keyboard alone: a function chosen, its ranges typed, inserted where the sheet stands', async () => {
    const visited = await visit();
    const { page, sidebar, sheet, server } = visited;
    await openFile(visited, FEW);
    await chooseInMenu(page, FUNCTIONS);
    await sidebar.getByText('23 fonctions').waitFor();
    await sheet.goTo('G2');
    await sidebar.getByLabel('Rechercher').focus();
    await page.keyboard.type('pmg');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await title(sidebar, 'PMG_CLASS').waitFor();
    await sidebar.locator('h1:focus').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('E2:E6');
    const insert = sidebar.locator('button:focus', { hasText: 'Insérer' });
    for (let presses = 0; presses < 30 && (await insert.count()) === 0; presses += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await sidebar.getByText(/Formule écrite en G2/).waitFor();
    expect((await server.cells('clients'))[4]![6]).toBe('Gros');
  });

  test('the selected client is explained, hostile names shown as text', async () => {
    const visited = await visit();
    const { page, sidebar, sheet, faults, outside } = visited;
    await openFile(visited, FEW);
    await sheet.goTo('B2');
    await chooseInMenu(page, EXPLAIN);
    await sidebar.getByText('Aucune analyse à expliquer', { exact: false }).waitFor();
    await isSound(page, sidebar);
    await write(visited);
    await title(sidebar, WRITTEN).waitFor();
    await sheet.goTo('B2');
    await chooseInMenu(page, EXPLAIN);
    await title(sidebar, HOSTILE, 2).waitFor();
    await sidebar.getByText('Première règle remplie').waitFor();
    await isSound(page, sidebar);
    await sheet.goTo('B4');
    await button(sidebar, 'Expliquer la ligne sélectionnée').click();
    await title(sidebar, 'Anne Dupont', 2).waitFor();
    expect([await wasRun(page), faults, outside]).toEqual([false, [], []]);
  });

  test('a person is found, shown in the user’s tab, and erased from ours', async () => {
    const visited = await visit();
    const { page, sidebar, sheet, server } = visited;
    await analysed(visited, FEW);
    await chooseInMenu(page, LEAVE);
    await title(sidebar, 'Annuler ou supprimer').waitFor();
    await isSound(page, sidebar);
    await button(sidebar, 'Effacer une personne').click();
    await sidebar.getByLabel('Nom, e-mail ou téléphone').fill('dupont anne');
    await button(sidebar, 'Chercher partout').click();
    await sidebar.getByRole('checkbox', { name: /^Anne Dupont/, checked: true }).waitFor();
    await isSound(page, sidebar);
    await button(sidebar, '« clients », ligne 4').click();
    await sheet.isAt('B4');
    await button(sidebar, /^Effacer de/).click();
    await sidebar.getByText(/endroits effacés dans nos onglets/).waitFor();
    expect((await server.cells('Clients segmentés')).flat()).not.toContain('Anne Dupont');
    expect((await server.cells('clients')).flat()).toContain('Anne Dupont');
    await isSound(page, sidebar);
  });

  test('the first analysis undone: its tabs are listed, then gone', async () => {
    const visited = await visit();
    const { page, sidebar, server } = visited;
    await analysed(visited, FEW);
    await chooseInMenu(page, LEAVE);
    await button(sidebar, 'Annuler la dernière analyse').click();
    await sidebar.getByText('Clients segmentés').waitFor();
    await isSound(page, sidebar);
    await button(sidebar, 'Annuler cette analyse').click();
    await sidebar.getByText('L’analyse est annulée.', { exact: false }).waitFor();
    expect(await server.tabNames()).not.toContain('Clients segmentés');
    await isSound(page, sidebar);
  });

  test('the tools speak English in an English workbook', async () => {
    const { page, sidebar } = await visit();
    // The page is told the language of the workbook before it asks anything.
    await page.route('**/frame/*', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace('<html lang="fr"', '<html lang="en"');
      await route.fulfill({ response: answer, body });
    });
    await chooseInMenu(page, FUNCTIONS);
    await sidebar.getByText('23 functions').waitFor();
    await button(sidebar, 'RFM_SCORE').click();
    await button(sidebar, 'Insert in the selected cell').waitFor();
    await sidebar.getByText('=RFM_SCORE(B2:B500, C2:C500, D2:D500)').waitFor();
    await isSound(page, sidebar);
    await button(sidebar, 'Explanation').click();
    await sidebar.getByText('There is no analysis to explain', { exact: false }).waitFor();
    await button(sidebar, 'Undo').click();
    await button(sidebar, 'Remove everything').click();
    await sidebar.getByText('Segments PME has left nothing in this workbook.').waitFor();
    await isSound(page, sidebar);
  });

  test('everything removed by one click under its list; the user’s tab stays', async () => {
    const visited = await visit();
    const { page, sidebar, server } = visited;
    await analysed(visited, FEW);
    await chooseInMenu(page, LEAVE);
    await button(sidebar, 'Tout supprimer').click();
    await sidebar.getByText('Restera : vos onglets').waitFor();
    await isSound(page, sidebar);
    await button(sidebar, /^Supprimer \d+ onglets et les réglages$/).click();
    await sidebar.getByText('Tout est supprimé.', { exact: false }).waitFor();
    expect(await server.tabNames()).toEqual(['clients']);
    await isSound(page, sidebar);
  });
});
