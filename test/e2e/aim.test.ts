import { AxeBuilder } from '@axe-core/playwright';
import {
  AIM,
  AUDIT,
  button,
  COLUMNS,
  DUPLICATES,
  goOn,
  goToSegments,
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

  test('the step of the aim, opened, breaks no rule of accessibility, and fits', async () => {
    const visited = await visit();
    const { page, sidebar } = visited;
    await goToAim(visited);
    await sidebar.getByText('Choisir une autre méthode').click();
    const { violations } = await new AxeBuilder({ page }).include('.side-panel iframe').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
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
