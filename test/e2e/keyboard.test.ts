import { isSound } from './support/accessibility';
import { chooseByKeyboard, press, reach } from './support/keyboard';
import { analysed, HOME, title } from './support/sidebar';
import type { Visit } from './support/visit';
import { describeWorkbench } from './support/workbench';

const EXPLAIN = 'Comment est-ce calculé ?';
const LEAVE = 'Annuler ou supprimer…';
const LEAVE_TITLE = 'Annuler ou supprimer';
const PLAN = 'Plan sur 4 semaines';

const FEW = [
  'Code;Société;Dernier achat;Commandes;CA HT',
  'C1;Un SARL;31/12/2025;9;900,00',
  'C2;Deux;01/12/2025;1;700,00',
  'C3;Anne Dupont;01/10/2025;5;500,00',
  'C4;Quatre;01/06/2025;3;1300,50',
  'C5;Cinq;01/01/2025;7;100,00',
];

/** A line of the menu chosen, then one of the views behind it, whose title has the focus. */
async function goToWayBack(visited: Visit, name: string): Promise<void> {
  await chooseByKeyboard(visited.page, LEAVE);
  await title(visited.sidebar, LEAVE_TITLE).waitFor();
  await press(visited, name);
  await title(visited.sidebar, name).and(visited.sidebar.locator(':focus')).waitFor();
}

describeWorkbench('by the keyboard alone', (visit) => {
  test('the selected client is explained', async () => {
    const visited = await visit();
    const { page, sidebar, sheet } = visited;
    await analysed(visited, FEW);
    await sheet.goTo('B4');
    await chooseByKeyboard(page, EXPLAIN);
    await title(sidebar, 'Anne Dupont', 2).waitFor();
    await sheet.goTo('B5');
    await reach(visited, 'Expliquer la ligne sélectionnée');
    await press(visited, 'Expliquer la ligne sélectionnée');
    await title(sidebar, 'Quatre', 2).waitFor();
    await isSound(page, sidebar);
  });

  test('the last analysis is undone', async () => {
    const visited = await visit();
    const { page, sidebar, server } = visited;
    await analysed(visited, FEW);
    await goToWayBack(visited, 'Annuler la dernière analyse');
    await isSound(page, sidebar);
    await press(visited, 'Annuler cette analyse');
    await sidebar.getByText('L’analyse est annulée.', { exact: false }).waitFor();
    expect(await server.tabNames()).not.toContain('Clients segmentés');
    await press(visited, 'Retour');
    await title(sidebar, LEAVE_TITLE).and(sidebar.locator(':focus')).waitFor();
  });

  test('a person is found, ticked, and erased', async () => {
    const visited = await visit();
    const { page, sidebar, server } = visited;
    await analysed(visited, FEW);
    await goToWayBack(visited, 'Effacer une personne');
    await reach(visited, 'Nom, e-mail ou téléphone');
    await page.keyboard.type('dupont anne');
    await press(visited, 'Chercher partout');
    await reach(visited, /^Anne Dupont/);
    await page.keyboard.press('Space');
    await sidebar.getByRole('checkbox', { name: /^Anne Dupont/, checked: false }).waitFor();
    await page.keyboard.press('Space');
    await isSound(page, sidebar);
    await press(visited, /^Effacer de/);
    await sidebar.getByText(/endroits effacés dans nos onglets/).waitFor();
    expect((await server.cells('Clients segmentés')).flat()).not.toContain('Anne Dupont');
    await isSound(page, sidebar);
  });

  test('everything is removed', async () => {
    const visited = await visit();
    const { page, sidebar, server } = visited;
    await analysed(visited, FEW);
    await goToWayBack(visited, 'Tout supprimer');
    await isSound(page, sidebar);
    await press(visited, /^Supprimer \d+ onglets et les réglages$/);
    await sidebar.getByText('Tout est supprimé.', { exact: false }).waitFor();
    expect(await server.tabNames()).toEqual(['clients']);
    await isSound(page, sidebar);
  });

  test('from the home to the plan: begun, a task ticked, a person named, and back', async () => {
    const visited = await visit();
    const { page, sidebar, server } = visited;
    await analysed(visited, FEW);
    await chooseByKeyboard(page, 'Segmenter mes clients…');
    await title(sidebar, HOME).waitFor();
    await isSound(page, sidebar);
    await press(visited, 'Commencer le plan sur 4 semaines');
    await title(sidebar, PLAN).and(sidebar.locator(':focus')).waitFor();
    await reach(visited, 'Personne responsable');
    await page.keyboard.type('Anne Petit');
    await press(visited, 'Créer l’onglet du plan');
    await reach(visited, 'Auditer le fichier clients');
    await page.keyboard.press('Space');
    await sidebar.getByText('Enregistrement dans l’onglet…').waitFor();
    await sidebar.getByText('Enregistrement dans l’onglet…').waitFor({ state: 'detached' });
    expect((await server.cells(PLAN)).find((row) => row?.[8] === 'audit-file')?.[6]).toBe(true);
    await isSound(page, sidebar);
    await press(visited, 'Accueil');
    await title(sidebar, HOME).and(sidebar.locator(':focus')).waitFor();
  });
});
