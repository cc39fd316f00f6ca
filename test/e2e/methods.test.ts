import { brokenInSidebar, overflow } from './support/accessibility';
import { AIM, button, goOn, goTo, openFile, SEGMENTS, takeMethod, title, WRITTEN } from './support/sidebar';
import type { Visit } from './support/visit';
import { describeWorkbench } from './support/workbench';

/** From the menu to the segments by one method. */
async function goToMethod(visited: Visit, method: RegExp): Promise<void> {
  await goTo(visited, AIM);
  await takeMethod(visited.sidebar, method);
  await goOn(visited.sidebar, SEGMENTS);
}

const THIRTY_CLIENTS = [
  'Code client;Société;Secteur;Dernier achat;Nb commandes;CA HT',
  ...Array.from(
    { length: 30 },
    (_, index) =>
      `C${index};Société ${index};${index % 2 ? 'BTP' : 'Santé'};0${1 + (index % 9)}/03/2025;3;${index + 1}00`,
  ),
];

/** Has the tabs written without the sidebar. */
async function segmented(server: Visit['server'], method: string): Promise<void> {
  const ask = async (name: string, request: object) => {
    const reply = await server.ask('run', { functionName: 'callServer', args: [name, request] });
    if (!reply.ok) throw new Error(reply.problem.fr);
    const { outcome } = reply.answer;
    if (!outcome.ok) throw new Error(outcome.message);
    return (outcome.value as { data: Record<string, unknown> }).data;
  };
  const { tabs } = (await ask('tabs', {})) as { tabs: { sheetId: number }[] };
  const { sheetId } = tabs[0]!;
  let run = await ask('start', { source: { sheetId }, method });
  while (run['done'] !== true) run = await ask('continue', { runId: run['runId'] });
}

const computed = (sidebar: Visit['sidebar']) =>
  sidebar.locator('[role=status]', { hasText: 'Calcul' }).waitFor({ state: 'detached' });

describeWorkbench('what each method asks', (visit) => {
  test('a list counts in the score once its values have points', async () => {
    const visited = await visit();
    const { page, sidebar, faults } = visited;
    await goToMethod(visited, /Le score pondéré/);
    await title(sidebar, 'Critères du score', 2).waitFor();
    await sidebar.getByLabel('Secteur', { exact: true }).click();
    await sidebar.getByText('Points de chaque valeur, sur 100').click();
    const industry = sidebar.getByLabel('Points de Industrie (Secteur)');
    await expect(industry.inputValue()).resolves.toBe('50');
    await industry.fill('100');
    await industry.blur();
    await computed(sidebar);
    await expect(industry.inputValue()).resolves.toBe('100');
    expect(await brokenInSidebar(page)).toEqual([]);
    expect(await overflow(sidebar)).toBe(0);
    expect(faults).toEqual([]);
  });

  test('the profile goes by the trait chosen', async () => {
    const visited = await visit();
    const { page, sidebar, faults } = visited;
    await goToMethod(visited, /Le profil/);
    await sidebar.getByLabel('Profil d’après').selectOption({ label: 'Région' });
    await computed(sidebar);
    await sidebar.getByRole('rowheader', { name: 'Bretagne' }).first().waitFor();
    expect(await brokenInSidebar(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('the tabs of the method before go by a click that names them', async () => {
    const visited = await visit();
    const { page, sidebar, server, faults } = visited;
    await openFile(visited, THIRTY_CLIENTS);
    await segmented(server, 'profile');
    await goToMethod(visited, /Petits, Moyens, Gros/);
    await button(sidebar, /^Écrire/).click();
    await title(sidebar, WRITTEN).waitFor();
    const former = (await server.tabNames()).filter((name) => name.endsWith('(ancien)'));
    expect(former.length).toBeGreaterThan(1);
    await button(sidebar, `Supprimer ${former.length} anciens onglets`).click();
    await sidebar.getByText('Les anciens onglets sont supprimés.').waitFor();
    const names = await server.tabNames();
    expect(names.filter((name) => name.endsWith('(ancien)'))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['clients', 'Gros', 'Réglages']));
    expect(await brokenInSidebar(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});
