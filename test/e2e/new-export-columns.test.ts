import { isSound } from './support/accessibility';
import { csvFile, drop } from './support/files';
import { wasRun } from './support/hostile';
import { press, reach } from './support/keyboard';
import { pasteInNewTab } from './support/second-tab';
import { button, title } from './support/sidebar';
import { chooseInMenu, type Visit } from './support/visit';
import { describeWorkbench } from './support/workbench';

const BASE = [
  'Client code;Company;Last order;Orders;Revenue',
  'C1;One Ltd;2025-12-31;9;900',
  'C2;Two Ltd;2025-12-01;1;700',
  'C3;Anne Dupont;2025-10-01;5;500',
];

/** A program as header, the name of an inherited property, a formula, an empty one, a word that says nothing. */
const HOSTILE = ['<img src=x onerror="top.pwned=1">', 'constructor', "'=1+1", '', 'x'.repeat(60)];

/** C2 comes again, C4 is new. */
const EXPORT = [HOSTILE.join(';'), 'C2;Two Ltd;2026-04-05;2;950', 'C4;Four Ltd;2026-04-07;1;60'];

const ROLES = ['client-id', 'company', 'last-order-date', 'order-count', 'revenue'];

async function openMonth(visited: Visit, functions: string, month: string): Promise<void> {
  await drop(visited.page, csvFile('clients.csv', BASE));
  await visited.sheet.tab('clients').waitFor();
  await pasteInNewTab(visited, 'Export', EXPORT);
  await chooseInMenu(visited.page, functions);
  await button(visited.sidebar, month).click();
}

const fields = ({ sidebar }: Visit) => sidebar.getByRole('combobox');

/** The roles as the fields show them, in the order of the columns of the tab. */
const rolesShown = async (visited: Visit): Promise<string[]> => {
  const all = await fields(visited).all();
  const shown = await Promise.all(
    all.map(async (field) => [await field.getAttribute('id'), await field.inputValue()] as const),
  );
  return shown.sort(([a], [b]) => (a! < b! ? -1 : 1)).map(([, role]) => role);
};

const settled = ({ sidebar }: Visit) => sidebar.locator('main[aria-busy=false]').waitFor();

const nothingRan = async ({ page, faults, outside }: Visit): Promise<void> => {
  expect([await wasRun(page), faults, outside]).toEqual([false, [], []]);
};

const codesIn = async ({ server }: Visit, tab: string): Promise<unknown[]> =>
  (await server.cells(tab)).map((row) => row?.[0]).filter((code) => code);

describeWorkbench('a new export whose headers tell nothing', (visit) => {
  test('refused, its columns are corrected; compared, added, and known from then on', async () => {
    const visited = await visit();
    const { page, sidebar, server } = visited;
    await openMonth(visited, 'Fonctions…', 'Nouvel export');
    const before = await server.cells('Export');
    await button(sidebar, 'Comparer').click();
    await sidebar.getByText('Aucune colonne reconnue des deux côtés', { exact: false }).waitFor();
    await button(sidebar, 'Corriger les colonnes').click();
    await title(sidebar, 'Les colonnes du nouvel export').and(sidebar.locator(':focus')).waitFor();
    await sidebar.getByLabel(HOSTILE[0]!).waitFor();
    await sidebar.getByLabel('Colonne D').waitFor();
    await isSound(page, sidebar);
    for (const [position, role] of ROLES.entries()) {
      await sidebar.locator(`#main-${position}`).selectOption(role);
      await settled(visited);
    }
    expect(await rolesShown(visited)).toEqual(ROLES);
    await isSound(page, sidebar);
    await button(sidebar, 'Comparer').click();
    await sidebar.getByText('L’onglet « Clients à jour » sera créé', { exact: false }).waitFor();
    expect(await sidebar.locator('dd strong').allTextContents()).toEqual(['1', '1', '0', '2']);
    await button(sidebar, 'Corriger les colonnes').click();
    await settled(visited);
    await fields(visited).first().waitFor();
    expect(await rolesShown(visited)).toEqual(ROLES);
    await button(sidebar, 'Retour').click();
    await button(sidebar, 'Comparer').click();
    await button(sidebar, 'Créer « Clients à jour » (4 lignes)').click();
    await sidebar.getByText('« Clients à jour » contient 4 lignes.', { exact: false }).waitFor();
    expect(await codesIn(visited, 'Clients à jour')).toEqual(['Client code', 'C1', 'C2', 'C3', 'C4']);
    expect(await server.cells('Export')).toEqual(before);
    await button(sidebar, 'Fonctions').click();
    await button(sidebar, 'Nouvel export').click();
    await sidebar.getByLabel('Onglet du nouvel export').selectOption({ label: 'Export' });
    await button(sidebar, 'Comparer').click();
    await sidebar.getByText('« Clients à jour » sera mis à jour', { exact: false }).waitFor();
    expect(await sidebar.locator('dd strong').allTextContents()).toEqual(['0', '0', '2', '2']);
    await nothingRan(visited);
  });
});

describeWorkbench(
  'in an English workbook, by the keyboard alone',
  (visit) => {
    test('the columns of a new export are corrected, then it is added', async () => {
      const visited = await visit({ locale: 'en-GB' });
      const { page, sidebar } = visited;
      await openMonth(visited, 'Functions…', 'New export');
      await press(visited, 'Compare');
      await sidebar.getByText('No column recognised on both sides', { exact: false }).waitFor();
      await press(visited, 'Correct the columns');
      await title(sidebar, 'The columns of the new export').and(sidebar.locator(':focus')).waitFor();
      for (const [position, label] of ['Client code', 'Company'].entries()) {
        await reach(visited, position === 0 ? HOSTILE[0]! : HOSTILE[1]!);
        await page.keyboard.type(label);
        await settled(visited);
        expect(await sidebar.locator(`#main-${position}`).inputValue()).toBe(ROLES[position]);
        // The field stays under the hand while the server takes the correction in.
        await sidebar.locator(`#main-${position}:focus`).waitFor();
      }
      await isSound(page, sidebar);
      await press(visited, 'Compare');
      await sidebar.getByText('The tab “Clients to date” will be made', { exact: false }).waitFor();
      await title(sidebar, 'Add a new export').and(sidebar.locator(':focus')).waitFor();
      await isSound(page, sidebar);
      await press(visited, /^Make “Clients to date”/);
      await sidebar.getByText('Next month, choose it as the base.', { exact: false }).waitFor();
      expect(await codesIn(visited, 'Clients to date')).toEqual(['Client code', 'C1', 'C2', 'C3', 'C4']);
      await nothingRan(visited);
    });
  },
  '--locale',
  'en_US',
);
