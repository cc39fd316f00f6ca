import { AxeBuilder } from '@axe-core/playwright';
import {
  AIM,
  AUDIT,
  button,
  COLUMNS,
  DUPLICATES,
  goOn,
  goToSegments,
  openFile,
  openWizard,
  SEGMENTS,
  title,
  WRITTEN,
} from './support/sidebar';
import type { Visit } from './support/visit';
import { describeWorkbench } from './support/workbench';

/** From the menu to the question of the aim. */
async function goToAim({ page, sidebar }: Visit): Promise<void> {
  await openWizard({ page, sidebar });
  await goOn(sidebar, COLUMNS, AUDIT, DUPLICATES, AIM);
}

/** Another method than the one proposed. */
async function take({ sidebar }: Visit, method: RegExp): Promise<void> {
  await sidebar.getByText('Choisir une autre méthode').click();
  await sidebar.getByRole('radio', { name: method }).check();
}

async function broken({ page }: Visit): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include('.side-panel iframe').analyze();
  return violations.map(({ id }) => id);
}

describeWorkbench('the aim leads to a method, then to its tabs', (visit) => {
  test('« Protéger la marge » proposes A to D, whose tabs are written', async () => {
    const visited = await visit();
    const { sidebar, server, faults } = visited;
    await goToAim(visited);
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
    await goToAim(visited);
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
    await goToAim(visited);
    await sidebar.getByLabel('Protéger la marge').check();
    await sidebar
      .getByText(/il manque la colonne «\sMarge/)
      .first()
      .waitFor();
    await sidebar.getByText('Choisir une autre méthode').click();
    await sidebar.getByRole('radio', { name: /Le cycle de vie/ }).check();
    await button(sidebar, 'Continuer').click();
    await sidebar.getByRole('rowheader', { name: 'Dormants' }).first().waitFor();
  });

  test('the crossing asks for its two methods, by keyboard too, and no method twice', async () => {
    const visited = await visit();
    const { page, sidebar, server, faults } = visited;
    await goToAim(visited);
    expect(await sidebar.getByLabel('Croisement : première méthode').count()).toBe(0);
    await take(visited, /Le croisement de deux méthodes/);
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
    expect(await broken(visited)).toEqual([]);
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
    await goToAim(visited);
    expect(await first.locator('option:checked').textContent()).toBe('Le profil (secteur, taille, région)');
    expect(faults).toEqual([]);
  }, 120_000);

  test('account sizes are asked by what, where the file knows a potential', async () => {
    const visited = await visit();
    const { sidebar, server, faults } = visited;
    await openFile(visited, [
      'Client;CA HT;Potentiel',
      ...Array.from({ length: 20 }, (_, place) => `Société ${place};${100 * (20 - place)};${5 * place}`),
    ]);
    await goToAim(visited);
    await take(visited, /Petits, Moyens, Gros/);
    const on = sidebar.getByLabel('Petits, Moyens, Gros d’après');
    expect(await on.locator('option').allTextContents()).toEqual(['chiffre d’affaires', 'potentiel']);
    await on.selectOption({ label: 'potentiel' });
    expect(await broken(visited)).toEqual([]);
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
    const { sidebar } = visited;
    await goToAim(visited);
    await sidebar.getByText('Choisir une autre méthode').click();
    expect(await broken(visited)).toEqual([]);
    const overflow = () => sidebar.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);
    expect(await overflow()).toBe(0);
    await sidebar.getByLabel('Conquérir de nouveaux clients').check();
    await button(sidebar, 'Continuer').click();
    await title(sidebar, 'Critères du score', 2).waitFor();
    expect(await overflow()).toBe(0);
  });

  test('without an answer the usual segments are one click away', async () => {
    const visited = await visit();
    await goToSegments(visited);
    await visited.sidebar.getByRole('rowheader', { name: 'Champions' }).first().waitFor();
  });
});
