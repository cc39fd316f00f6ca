import { goToSegments, openHome, openWizard, title } from '../../e2e/support/sidebar';
import { prepare, TROUBLES, type Trouble } from '../../e2e/support/troubles';
import type { Visit } from '../../e2e/support/visit';
import { type Chapter, LONG, press } from '../chapter';

export const CALLS_GONE_WRONG: Chapter = {
  name: 'troubles',
  async take(visit, shoot) {
    const { page, sidebar } = visit;
    await openHome(visit);
    for (const trouble of Object.keys(TROUBLES) as Trouble[]) {
      await prepare(page, 'tabs', [trouble]);
      await press(visit, 'Segmenter mes clients');
      await visit.sidebar.getByRole('alert').filter({ hasText: TROUBLES[trouble].sentence }).waitFor(LONG);
      await shoot(trouble.replace(/ /g, '-'));
      await press(visit, 'Accueil');
      await title(sidebar, 'Où vous en êtes').waitFor(LONG);
    }
    await goToSegments(visit);
    await title(sidebar, 'Déplacer les limites', 2).waitFor(LONG);
    await analyseElsewhere(visit);
    await press(visit, /^Écrire/);
    await sidebar
      .getByText(/Une analyse est en cours depuis/)
      .first()
      .waitFor(LONG);
    await shoot('somebody-else');
  },
};

export const TAB_DELETED: Chapter = {
  name: 'tab-deleted',
  async take(visit, shoot) {
    const { sidebar, server } = visit;
    await goToSegments(visit);
    await title(sidebar, 'Déplacer les limites', 2).waitFor(LONG);
    await server.ask('deleteTab', { sheetId: await sheetIdOf(visit, 'Clients') });
    await press(visit, /^Écrire/);
    await sidebar
      .getByRole('alert')
      .filter({ hasText: /onglet/ })
      .waitFor(LONG);
    await shoot('told');
    await press(visit, 'Choisir un autre onglet');
    await shoot('choose-again');
  },
};

export const EMPTY_WORKBOOK: Chapter = {
  name: 'empty-workbook',
  async take(visit, shoot) {
    const { page, server } = visit;
    await server.ask('addTab', {});
    for (const name of ['Clients', 'Factures'])
      await server.ask('deleteTab', { sheetId: await sheetIdOf(visit, name) });
    await page.reload();
    await page.locator('main[aria-busy=false]').waitFor();
    await openHome(visit);
    await shoot('home');
    await openWizard(visit);
    await visit.sidebar.getByText('Aucun onglet à analyser').waitFor(LONG);
    await shoot('no-tab');
  },
};

async function sheetIdOf({ server }: Visit, tab: string): Promise<number> {
  const { tabs } = (await server.ask('load', { language: 'fr' })).changes;
  return tabs.find(({ name }) => name === tab)!.sheetId;
}

/** Somebody else has begun to write the segments of the same tab. */
async function analyseElsewhere(visit: Visit): Promise<void> {
  const sheetId = await sheetIdOf(visit, 'Clients');
  const args = ['start', { source: { sheetId }, choices: [], asker: 'somebody else' }];
  await visit.server.ask('run', { functionName: 'callServer', args });
}
