import AxeBuilder from '@axe-core/playwright';
import { chooseInMenu } from './support/visit';
import { describeWorkbench } from './support/workbench';

/** Their middle, in pixels: headers of 46 × 20, columns of 100, a first row of 21, then rows as high as check boxes ask. */
const CELL_A1 = { x: 46 + 50, y: 20 + 10 };
const CELL_C3 = { x: 46 + 250, y: 20 + 21 + 24 + 12 };

describeWorkbench(
  'what an add-on puts on the sheet and in front of it',
  (visit) => {
    test('a tab with notes, check boxes, lists, a filter, merged cells, a conditional format and a chart', async () => {
      const { page, sheet, server, faults } = await visit();
      await chooseInMenu(page, 'Tout montrer');
      await sheet.tab('Vitrine').waitFor();
      await page.getByRole('img', { name: 'Montants par mois' }).waitFor();
      expect(await sheet.shown('B2')).toBe('120,00 €');
      expect(await server.tabNames()).toContain('Cachée');
      expect(await sheet.tab('Cachée').count()).toBe(0);
      expect(faults).toEqual([]);
    });

    test('a link leads to its cells at a click, and from the keyboard', async () => {
      const { page, sheet, faults } = await visit();
      await chooseInMenu(page, 'Relier');
      expect(await sheet.shown('A2')).toBe('Site ou fiche perdue');
      const links = page.getByRole('navigation', { name: 'Liens de la cellule' });
      const { violations } = await new AxeBuilder({ page }).include('.cell-links').analyze();
      expect(violations).toEqual([]);
      expect(await links.getByRole('link').getAttribute('href')).toBe('https://exemple.fr/');
      await links.getByRole('button', { name: 'fiche → introuvable' }).click();
      await page.getByRole('alert').filter({ hasText: 'n’existent plus' }).waitFor();
      await sheet.goTo('A1');
      await page.keyboard.press('F6');
      await page.keyboard.press('Enter');
      await page.locator('main > p[data-cell="B12"]').waitFor({ state: 'attached' });
      await page.locator('canvas[id^=univer-sheet-main]').click({ position: CELL_A1 });
      await page.locator('main > p[data-cell="B12"]').waitFor({ state: 'attached' });
      expect(faults).toEqual([]);
    });

    test('ranges far away that the script selects are shown', async () => {
      const { page, sheet } = await visit();
      await chooseInMenu(page, 'Choisir');
      await page.locator('main > p[data-cell="C160"]').waitFor({ state: 'attached' });
      await page.getByText(/^Nombre\s*: 5$/).waitFor();
      await sheet.goTo('A1');
    });

    test('a list is kept to, a protection only warns', async () => {
      const { page, sheet, server } = await visit();
      await chooseInMenu(page, 'Relier');
      await sheet.tab('Liens').waitFor();
      await sheet.type('B1', 'Bof');
      await page.getByRole('alert').filter({ hasText: 'Répondez Oui ou Non.' }).waitFor();
      await sheet.type('B1', 'Oui');
      await sheet.type('B2', '5');
      await page.getByRole('status').filter({ hasText: 'protégée par un avertissement (calculé)' }).waitFor();
      expect((await server.cells('Liens')).map((row) => row[1])).toEqual(['Oui', 5]);
    });

    test('a check box ticked is a value of the server', async () => {
      const { page, server } = await visit();
      await chooseInMenu(page, 'Tout montrer');
      await page.getByRole('img', { name: 'Montants par mois' }).waitFor();
      const answered = page.waitForResponse((response) => response.url().includes('/edit?'));
      await page.locator('canvas[id^=univer-sheet-main]').click({ position: CELL_C3 });
      await answered;
      expect((await server.cells('Vitrine')).slice(1, 4).map((row) => row[2])).toEqual([true, true, false]);
    });

    test('a window talks with the script, and closes', async () => {
      const { page } = await visit();
      await chooseInMenu(page, 'Ouvrir une fenêtre');
      const inside = page.frameLocator('dialog iframe');
      await inside.getByRole('button', { name: 'Demander' }).click();
      await inside.getByText('Réponse : 42').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).click();
      expect(await page.getByRole('dialog').count()).toBe(0);
    });

    test('an alert shows its text as text', async () => {
      const { page } = await visit();
      await chooseInMenu(page, 'Prévenir');
      await page.getByRole('dialog', { name: 'Attention' }).getByText('Un message <i>simple</i>.').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    });

    test('what the script throws is said, and told in the log', async () => {
      const { page } = await visit();
      await chooseInMenu(page, 'Échouer');
      await page.getByRole('alert').filter({ hasText: 'Rien ne va' }).waitFor();
      await page.getByRole('button', { name: 'Coulisses' }).click();
      await page.getByText('fail : 0,0 s – Rien ne va').waitFor();
    });
  },
  '--add-on',
  'test/fixtures/workbench',
);
