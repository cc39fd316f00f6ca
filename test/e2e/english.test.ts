import { isSound } from './support/accessibility';
import { button, title } from './support/sidebar';
import { chooseInMenu, type Visit } from './support/visit';
import { describeWorkbench } from './support/workbench';

const ENGLISH = { locale: 'en-GB' };

/** Words that only French has, and its quotation marks: no view in English may hold one. */
const FRENCH = /[«»]|\b(?:vos|votre|les|des|une|clients segmentés|onglets?|lignes?|aucun)\b/i;

async function isEnglish({ page, sidebar }: Visit): Promise<void> {
  const said = await sidebar.locator('#app').evaluate((root) => {
    const ours = root.cloneNode(true) as typeof root;
    for (const names of ours.querySelectorAll('.names, details li:not(.fix)')) names.remove();
    return ours.textContent ?? '';
  });
  // Names of tabs, and of clients, are the user’s.
  expect(said.replace(/Clients|Factures/g, '')).not.toMatch(FRENCH);
  expect(await sidebar.locator('html').getAttribute('lang')).toBe('en');
  await isSound(page, sidebar);
}

/** Segments the sample by the wizard. */
async function analyse({ page, sidebar }: Visit): Promise<void> {
  await chooseInMenu(page, 'Segment my clients…');
  await button(sidebar, 'Segment my clients').click();
  for (const heading of [
    'What we recognised',
    /state of your file/i,
    /duplicate|twice/i,
    'obtain',
    /segments/i,
  ]) {
    await button(sidebar, 'Continue').click();
    await title(sidebar, heading).waitFor();
  }
  await button(sidebar, /^Write/).click();
  await title(sidebar, /ready/).waitFor();
}

describeWorkbench(
  'in an English workbook',
  (visit) => {
    test('the home, an explanation, undoing', async () => {
      const visited = await visit(ENGLISH);
      const { page, sidebar, sheet, server } = visited;
      await analyse(visited);
      await button(sidebar, 'Home').click();
      await title(sidebar, 'Where you stand').waitFor();
      await isEnglish(visited);
      await sheet.goTo('A5');
      await chooseInMenu(page, 'How is it computed?');
      await sidebar.locator('h2').first().waitFor();
      await isSound(page, sidebar);
      await chooseInMenu(page, 'Undo or remove…');
      await button(sidebar, 'Undo the last analysis').click();
      await button(sidebar, 'Undo this analysis').click();
      await sidebar.getByText('The analysis is undone.', { exact: false }).waitFor();
      await isEnglish(visited);
      expect(await server.tabNames()).not.toContain('Segmented clients');
    });

    test('a person erased, then everything removed', async () => {
      const visited = await visit(ENGLISH);
      const { page, sidebar, server } = visited;
      await analyse(visited);
      const name = String((await server.cells('Segmented clients'))[2]![1]);
      await chooseInMenu(page, 'Undo or remove…');
      await title(sidebar, 'Undo or remove').waitFor();
      await isEnglish(visited);
      await button(sidebar, 'Erase a person').click();
      await sidebar.getByLabel('Name, e-mail or phone').fill(name);
      await button(sidebar, 'Search everywhere').click();
      await button(sidebar, /^Erase from/).click();
      await sidebar.getByText(/erased in our tabs/).waitFor();
      expect((await server.cells('Segmented clients')).flat()).not.toContain(name);
      await button(sidebar, 'Another search').click();
      await button(sidebar, 'Back').click();
      await button(sidebar, 'Remove everything').click();
      await button(sidebar, /^Remove \d+ tabs and the settings$/).click();
      await sidebar.getByText('Everything is removed.', { exact: false }).waitFor();
      await isEnglish(visited);
      expect(await server.tabNames()).toEqual(['Clients', 'Factures']);
    });

    test('the plan, and a new export', async () => {
      const visited = await visit(ENGLISH);
      const { page, sidebar } = visited;
      await chooseInMenu(page, 'Segment my clients…');
      await button(sidebar, 'Four-week plan').click();
      await button(sidebar, 'Make the tab of the plan').click();
      await sidebar.getByLabel('Audit the client file').first().waitFor();
      await isEnglish(visited);
      await chooseInMenu(page, 'Functions…');
      await button(sidebar, 'New export').click();
      await title(sidebar, 'Add a new export').waitFor();
      await sidebar.getByLabel('pasted in the base, below the old rows').check();
      await sidebar.getByLabel('First pasted row (row number)').fill('600');
      await isEnglish(visited);
      await button(sidebar, 'Compare').click();
      await sidebar.getByText('The tab “Clients to date” will be made', { exact: false }).waitFor();
      await isEnglish(visited);
      await button(sidebar, /^Make “Clients to date”/).click();
      await sidebar.getByText('Next month, choose it as the base.', { exact: false }).waitFor();
      await isEnglish(visited);
    });
  },
  '--locale',
  'en_US',
);
