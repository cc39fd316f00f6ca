import { isSound } from './support/accessibility';
import { AUDIT, COLUMNS, DUPLICATES, goOn, goToSegments, SOURCE, WRITTEN } from './support/sidebar';
import { askedBy, delay, repeat } from './support/troubles';
import type { Visit } from './support/visit';
import { atStep, inTurn, LONG, opened, press, seeTitle, tabsNamed } from './support/ways';
import { describeWorkbench } from './support/workbench';

/** Somebody else has begun to write the segments of the same tab: the number of that run. */
async function analyseElsewhere({ server }: Visit): Promise<string> {
  const { tabs } = (await server.ask('load', { language: 'fr' })).changes;
  const { sheetId } = tabs.find(({ name }) => name === 'clients')!;
  const args = ['start', { source: { sheetId }, choices: [], asker: 'somebody else' }];
  const reply = await server.ask('run', { functionName: 'callServer', args });
  if (!reply.ok || !reply.answer.outcome.ok) throw new Error('The other analysis did not start.');
  return (reply.answer.outcome.value as { data: { runId: string } }).data.runId;
}

const GONE = 'L’onglet choisi n’existe plus. Choisissez-en un autre.';

describeWorkbench('between a question and its answer', (visit) => {
  test('an answer that comes late, once something else was asked, changes nothing', async () => {
    const visited = await visit();
    const { page, sidebar } = visited;
    await atStep(COLUMNS)(visited);
    await delay(page, 'audit', 1500);
    await press('Continuer')(visited);
    await press('Retour')(visited);
    await seeTitle(COLUMNS)(visited);
    await page.waitForResponse((response) => askedBy(response.request()) === 'audit');
    await page.waitForTimeout(300);
    expect(await sidebar.locator('h1').textContent()).toBe(COLUMNS);
    await goOn(sidebar, AUDIT, DUPLICATES);
  });

  test('a creation that reaches Google twice is made once', async () => {
    const visited = await visit();
    await inTurn(opened, goToSegments, seeTitle('Déplacer les limites', 2))(visited);
    await repeat(visited.page, 'start');
    await inTurn(press(/^Écrire/), seeTitle(WRITTEN), tabsNamed('Clients segmentés', 1))(visited);
  });

  test('somebody else’s analysis is told with its hour and stage; once it is over, « Réessayer » writes', async () => {
    const visited = await visit();
    await inTurn(opened, goToSegments, seeTitle('Déplacer les limites', 2))(visited);
    const { sidebar } = visited;
    const runId = await analyseElsewhere(visited);
    await press(/^Écrire/)(visited);
    await sidebar
      .getByRole('alert')
      .getByText(/Une analyse est en cours depuis \d\d\sh\s\d\d \(.+\)/)
      .waitFor(LONG);
    await visited.server.ask('run', { functionName: 'callServer', args: ['cancel', { runId }] });
    await press('Réessayer')(visited);
    await inTurn(seeTitle(WRITTEN), tabsNamed('Clients segmentés', 1))(visited);
  });

  test('the tab deleted meanwhile is told, and leads back to the choice of a tab', async () => {
    const visited = await visit();
    await inTurn(opened, goToSegments, seeTitle('Déplacer les limites', 2))(visited);
    const { server, sidebar } = visited;
    const { tabs } = (await server.ask('load', { language: 'fr' })).changes;
    await server.ask('addTab', {});
    await server.ask('deleteTab', { sheetId: tabs.find(({ name }) => name === 'clients')!.sheetId });
    await press(/^Écrire/)(visited);
    await sidebar
      .getByRole('alert')
      .filter({ hasText: /onglet/ })
      .waitFor(LONG);
    expect(await sidebar.getByRole('alert').filter({ hasText: /\S/ }).allTextContents()).toEqual([GONE]);
    await press('Choisir un autre onglet')(visited);
    await seeTitle(SOURCE)(visited);
    await isSound(visited.page, sidebar);
  });
});
