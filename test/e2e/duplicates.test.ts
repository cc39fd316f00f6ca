import { AddOn } from '../support/add-on';
import { TWIN_HEADERS, twinRows } from '../support/twins';
import { broken, overflow } from './support/accessibility';
import { AIM, AUDIT, button, COLUMNS, DUPLICATES, openFile, openWizard, title } from './support/sidebar';
import type { Visit } from './support/visit';
import { describeWorkbench } from './support/workbench';

const LONG = { timeout: 50_000 };
const csvOf = (rows: readonly (readonly (string | number)[])[]): string[] =>
  [TWIN_HEADERS, ...rows].map((row) => row.join(';'));

/** Sixty clients, three of whom come twice. */
const SMALL = csvOf(twinRows(60));

async function goToDuplicates(visited: Visit, lines = SMALL): Promise<void> {
  const { sidebar } = visited;
  await openFile(visited, lines);
  await openWizard(visited);
  for (const step of [COLUMNS, AUDIT, DUPLICATES]) {
    await sidebar.locator('button.primary:not([aria-disabled=true])').click(LONG);
    await title(sidebar, step).waitFor(LONG);
  }
  await sidebar.locator('.reviewer').waitFor(LONG);
}

const group = ({ sidebar }: Visit, name: string) => sidebar.getByRole('heading', { name, level: 2 });

/** Nothing is under way any more. */
const settled = ({ sidebar }: Visit) =>
  sidebar.locator('button.primary:not([aria-disabled=true])').waitFor(LONG);

describeWorkbench('duplicates in the sidebar', (visit) => {
  test('by the mouse: one group decided, merged in the copy, and the copy segmented', async () => {
    const visited = await visit();
    const { sidebar, server, faults, outside } = visited;
    await goToDuplicates(visited);
    await sidebar.getByText('3 groupes de fiches semblables').waitFor();
    await group(visited, 'Groupe 1 sur 3').waitFor();
    await button(sidebar, 'Même client').click();
    await group(visited, 'Groupe 2 sur 3').waitFor();
    await settled(visited);
    await sidebar.getByLabel('On les additionne').check();
    await button(sidebar, 'Fusionner 1 groupe dans la copie').click();
    await title(sidebar, 'Les fiches sont fusionnées').waitFor(LONG);
    expect(await server.tabNames()).toEqual(
      expect.arrayContaining(['Clients nettoyés', 'Journal des corrections', 'Doublons fusionnés']),
    );
    expect(await server.cells('Clients nettoyés')).toHaveLength(60);
    expect(await server.cells('clients')).toHaveLength(61);
    await button(sidebar, 'Continuer avec la copie nettoyée').click();
    await title(sidebar, AIM).waitFor(LONG);
    expect([faults, outside]).toEqual([[], []]);
  });

  test('merges are undone by one click', async () => {
    const visited = await visit();
    const { sidebar, server } = visited;
    await goToDuplicates(visited);
    await button(sidebar, /groupes certains qui restent/).click();
    await settled(visited);
    await sidebar.getByLabel('On garde le plus grand').check();
    await button(sidebar, 'Fusionner 3 groupes dans la copie').click();
    await title(sidebar, 'Les fiches sont fusionnées').waitFor(LONG);
    await sidebar.locator('.steps').waitFor();
    await button(sidebar, 'Garder mon onglet').click();
    await title(sidebar, AIM).waitFor(LONG);
    await button(sidebar, 'Retour').click();
    await button(sidebar, 'Annuler les fusions').click(LONG);
    await title(sidebar, 'Les fusions sont annulées').waitFor(LONG);
    expect(await server.cells('Clients nettoyés')).toHaveLength(61);
    expect(await server.tabNames()).not.toContain('Doublons fusionnés');
  });

  test('by the keyboard: F, S and P decide, the focus goes to the next group, which is announced', async () => {
    const visited = await visit();
    const { page, sidebar, server } = visited;
    await goToDuplicates(visited);
    await button(sidebar, 'Même client').focus();
    await page.keyboard.press('f');
    await sidebar.locator('h2:focus', { hasText: 'Groupe 2 sur 3' }).waitFor();
    await sidebar
      .locator('.reviewer [role=status]', { hasText: 'Groupe 2 sur 3' })
      .waitFor({ state: 'attached' });
    await page.keyboard.press('s');
    await sidebar.locator('h2:focus', { hasText: 'Groupe 3 sur 3' }).waitFor();
    await page.keyboard.press('p');
    await sidebar.locator('h2:focus', { hasText: 'Tous les groupes sont vus' }).waitFor();
    await settled(visited);
    await button(sidebar, 'Garder la liste dans un onglet').click();
    await title(sidebar, 'L’onglet « Doublons » est prêt').waitFor(LONG);
    const answers = (await server.cells('Doublons')).slice(2).map((row) => row[2] ?? null);
    expect(answers).toEqual(['Fusionner', 'Fusionner', 'Garder séparés', 'Garder séparés', null, null]);
  });

  test('letters typed elsewhere decide nothing', async () => {
    const visited = await visit();
    const { page, sidebar } = visited;
    await goToDuplicates(visited);
    await sidebar.locator('input[type=range]').focus();
    await page.keyboard.press('f');
    await group(visited, 'Groupe 1 sur 3').waitFor();
    expect(await group(visited, 'Groupe 2 sur 3').count()).toBe(0);
  });

  test('the user’s own tab is marked only by the button that says so', async () => {
    const visited = await visit();
    const { sidebar, server } = visited;
    await goToDuplicates(visited);
    expect(await button(sidebar, /Ajouter la colonne/).count()).toBe(0);
    await button(sidebar, 'Garder la liste dans un onglet').click();
    await title(sidebar, 'L’onglet « Doublons » est prêt').waitFor(LONG);
    await button(sidebar, 'Retour').click();
    await button(sidebar, /Ajouter la colonne/).click(LONG);
    await sidebar.getByText('Colonne écrite : 6 lignes marquées.').waitFor(LONG);
    expect((await server.cells('clients'))[0]!.map(String)).toContain('Doublon\u202f?');
  });

  test('no accessibility rule is broken, and nothing slides sideways in 300 pixels, nor enlarged', async () => {
    const visited = await visit();
    const { page, sidebar } = visited;
    await goToDuplicates(visited);
    await sidebar.getByText('Avant et après la fusion').click();
    expect(await broken(page)).toEqual([]);
    expect(await overflow(sidebar)).toBe(0);
    await sidebar.locator('html').evaluate((root) => root.setAttribute('style', 'zoom: 1.5'));
    expect(await overflow(sidebar)).toBe(0);
    await sidebar.locator('html').evaluate((root) => root.removeAttribute('style'));
    await button(sidebar, 'Même client').click();
    await settled(visited);
    await sidebar.getByLabel('On les additionne').check();
    expect(await broken(page)).toEqual([]);
  });
});

describeWorkbench('duplicates in a file too large for the server', (visit) => {
  const rows = twinRows(6000);

  test.each([
    ['beside the page', undefined],
    ['on the page itself, where workers are refused', 'delete window.Worker'],
  ])(
    'are searched in the browser, %s, and give the groups of the server',
    async (_how, before) => {
      const visited = await visit();
      const { page, sidebar, server, faults, outside } = visited;
      if (before) {
        await page.addInitScript(before);
        await page.reload();
      }
      await goToDuplicates(visited, csvOf(rows));
      await settled(visited);
      await button(sidebar, 'Garder la liste dans un onglet').click();
      await title(sidebar, 'L’onglet « Doublons » est prêt').waitFor(LONG);
      const written = (await server.cells('Doublons')).slice(2);
      expect(groupsWritten(written)).toEqual(groupsOfServer(await server.cells('clients')));
      expect((await server.tabNames()).filter((name) => name.startsWith('Segments PME'))).toEqual([]);
      expect([faults, outside]).toEqual([[], []]);
    },
    120_000,
  );
});

/** « 19,20 », one per group, whatever their order. */
function groupsWritten(lines: readonly (readonly unknown[])[]): readonly string[] {
  const groups = new Map<unknown, number[]>();
  for (const [number, confidence, , , , row] of lines) {
    if (String(confidence).includes('pas un doublon')) continue;
    groups.set(
      number,
      [...(groups.get(number) ?? []), Number(row)].sort((a, b) => a - b),
    );
  }
  return [...groups.values()].map(String).sort();
}

function groupsOfServer(cells: unknown[][]): readonly string[] {
  const addOn = new AddOn();
  const table = cells.map((row) =>
    Array.from({ length: TWIN_HEADERS.length }, (_, at) => (row[at] ?? null) as string | number | null),
  );
  const source = { sheetId: addOn.addTab('clients', table) };
  return addOn
    .answer('duplicatesReport', { source })
    .groups.map(({ rows }) => String([...rows].sort((a, b) => a - b)))
    .sort();
}
