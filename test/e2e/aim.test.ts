import { brokenInSidebar, overflow } from './support/accessibility';
import {
  AIM,
  button,
  goOn,
  goTo,
  goToSegments,
  openFile,
  SEGMENTS,
  takeMethod,
  title,
  WRITTEN,
} from './support/sidebar';
import { describeWorkbench } from './support/workbench';

describeWorkbench('the aim leads to a method, then to its tabs', (visit) => {
  test('« Protéger la marge » proposes A to D, whose tabs are written', async () => {
    const visited = await visit();
    const { sidebar, server, faults } = visited;
    await goTo(visited, AIM);
    await sidebar.getByLabel('Protéger la marge').check();
    await sidebar.getByText('Les classes A à D').first().waitFor();
    await goOn(sidebar, SEGMENTS);
    await sidebar.getByRole('rowheader', { name: 'A – À protéger' }).first().waitFor();
    await button(sidebar, /^Écrire/).click();
    await title(sidebar, WRITTEN).waitFor();
    expect(await server.tabNames()).toEqual(expect.arrayContaining(['A – À protéger', 'Réglages']));
    expect(faults).toEqual([]);
  });

  test('the weighted score lets criteria be chosen, weighed and helped', async () => {
    const visited = await visit();
    const { sidebar, faults } = visited;
    await goTo(visited, AIM);
    await sidebar.getByLabel('Conquérir de nouveaux clients').check();
    await button(sidebar, 'Continuer').click();
    await title(sidebar, 'Critères du score', 2).waitFor();
    await sidebar.getByLabel('Poids de Effectif').fill('90');
    await sidebar.getByLabel('Poids de Effectif').blur();
    await sidebar.locator('[role=status]', { hasText: 'Calcul' }).waitFor({ state: 'detached' });
    await expect(sidebar.getByLabel('Poids de Effectif').inputValue()).resolves.toBe('90');
    await sidebar.getByText('M’aider à choisir les poids').click();
    await sidebar
      .getByRole('group', { name: 'Effectif' })
      .getByLabel('Chance de vendre')
      .selectOption({ label: 'décisif' });
    await sidebar.locator('[role=status]', { hasText: 'Calcul' }).waitFor({ state: 'detached' });
    await button(sidebar, /^Écrire/).waitFor();
    await expect(sidebar.getByLabel('Poids de Effectif').inputValue()).resolves.not.toBe('90');
    expect(faults).toEqual([]);
  });

  test('what the file lacks is said, and another method can be taken', async () => {
    const visited = await visit();
    const { sidebar, sheet } = visited;
    await sheet.tab('Factures').click();
    await goTo(visited, AIM);
    await sidebar.getByLabel('Protéger la marge').check();
    await sidebar
      .getByText(/il manque la colonne «\sMarge/)
      .first()
      .waitFor();
    await takeMethod(sidebar, /Le cycle de vie/);
    await button(sidebar, 'Continuer').click();
    await sidebar.getByRole('rowheader', { name: 'Dormants' }).first().waitFor();
  });

  test('the crossing asks for its two methods, by keyboard too, and no method twice', async () => {
    const visited = await visit();
    const { page, sidebar, server, faults } = visited;
    await goTo(visited, AIM);
    expect(await sidebar.getByLabel('Croisement : première méthode').count()).toBe(0);
    await takeMethod(sidebar, /Le croisement de deux méthodes/);
    const first = sidebar.getByLabel('Croisement : première méthode');
    const second = sidebar.getByLabel('Croisement : seconde méthode');
    expect(await first.locator('option:checked').textContent()).toBe('automatique');
    await first.selectOption({ label: 'Le profil (secteur, taille, région)' });
    expect(await second.locator('option:disabled').allTextContents()).toEqual([
      'Le profil (secteur, taille, région)',
    ]);
    await second.focus();
    await page.keyboard.type('Les classes Petits');
    expect(await second.locator('option:checked').textContent()).toBe('Les classes Petits, Moyens, Gros');
    expect(await brokenInSidebar(page)).toEqual([]);
    await goOn(sidebar, SEGMENTS);
    await sidebar.getByRole('rowheader', { name: 'Particulier · Petits' }).first().waitFor();
    await button(sidebar, /^Écrire/).click();
    await title(sidebar, WRITTEN).waitFor({ timeout: 30_000 });
    const said = (await server.cells('Réglages')).filter((row) => String(row?.[0]).startsWith('Croisement'));
    expect(said.map((row) => row[1])).toEqual([
      'Le profil (secteur, taille, région)',
      'Les classes Petits, Moyens, Gros',
    ]);
    await visited.sheet.tab('Clients').first().click();
    await goTo(visited, AIM);
    expect(await first.locator('option:checked').textContent()).toBe('Le profil (secteur, taille, région)');
    expect(faults).toEqual([]);
  }, 120_000);

  test('account sizes are asked by what, where the file knows a potential', async () => {
    const visited = await visit();
    const { page, sidebar, server, faults } = visited;
    await openFile(visited, [
      'Client;CA HT;Potentiel',
      ...Array.from({ length: 20 }, (_, place) => `Société ${place};${100 * (20 - place)};${5 * place}`),
    ]);
    await goTo(visited, AIM);
    await takeMethod(sidebar, /Petits, Moyens, Gros/);
    const on = sidebar.getByLabel('Petits, Moyens, Gros d’après');
    expect(await on.locator('option').allTextContents()).toEqual(['chiffre d’affaires', 'potentiel']);
    await on.selectOption({ label: 'potentiel' });
    expect(await brokenInSidebar(page)).toEqual([]);
    await goOn(sidebar, SEGMENTS);
    await button(sidebar, /^Écrire/).click();
    await title(sidebar, WRITTEN).waitFor({ timeout: 30_000 });
    // The highest potential, 95, is that of the smallest revenue.
    const big = (await server.cells('Gros')).slice(2).map((row) => row?.[0]);
    expect(big).toContain('Société 19');
    expect(big).not.toContain('Société 0');
    expect(faults).toEqual([]);
  }, 120_000);

  test('the step of the aim, opened, breaks no rule of accessibility, and fits', async () => {
    const visited = await visit();
    const { page, sidebar } = visited;
    await goTo(visited, AIM);
    await sidebar.getByText('Choisir une autre méthode').click();
    expect(await brokenInSidebar(page)).toEqual([]);
    expect(await overflow(sidebar)).toBe(0);
    await sidebar.getByLabel('Conquérir de nouveaux clients').check();
    await button(sidebar, 'Continuer').click();
    await title(sidebar, 'Critères du score', 2).waitFor();
    expect(await overflow(sidebar)).toBe(0);
  });

  test('without an answer the usual segments are one click away', async () => {
    const visited = await visit();
    await goToSegments(visited);
    await visited.sidebar.getByRole('rowheader', { name: 'Champions' }).first().waitFor();
  });
});
