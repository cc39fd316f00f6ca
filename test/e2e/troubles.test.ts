import type { EndpointName } from '../../src/contract/endpoints';
import { TWIN_HEADERS, twinRows } from '../support/twins';
import { isSound } from './support/accessibility';
import { pasteInNewTab } from './support/second-tab';
import {
  AIM,
  AUDIT,
  analysed,
  button,
  COLUMNS,
  DUPLICATES,
  goOn,
  goToSegments,
  HOME,
  openFile,
  openHome,
  openWizard,
  SOURCE,
  title,
  WRITTEN,
} from './support/sidebar';
import { askedBy, delay, isTold, prepare, repeat, TROUBLES, type Trouble } from './support/troubles';
import { chooseInMenu, type Visit } from './support/visit';
import { describeWorkbench } from './support/workbench';

const LONG = { timeout: 40_000 };
const HEADERS = 'Code;Société;Dernier achat;Commandes;CA HT';

const CLIENTS = [
  HEADERS,
  'C1;Un SARL;31/12/2025;9;900,00',
  'C2;Deux SAS;01/12/2025;1;700,00',
  'C3;Anne Dupont;01/10/2025;5;500,00',
  'C4;Quatre;01/06/2025;3;1300,50',
  'C5;Cinq;01/01/2025;7;100,00',
  'C6;Six;01/02/2025;2;80,00',
];
const EXPORT = [HEADERS, 'C2;Deux SAS;05/04/2026;2;950,00', 'C7;Sept;07/04/2026;1;60,00'];

interface Case {
  readonly name: EndpointName;
  /** Up to the click that asks the question. */
  readonly reach?: (visit: Visit) => Promise<unknown>;
  readonly ask: (visit: Visit) => Promise<unknown>;
  /** What asks again, unless it is « Réessayer ». */
  readonly again?: string | RegExp;
  /** All of them, unless said. */
  readonly troubles?: readonly Trouble[];
  /** It went well, once. */
  readonly isDone: (visit: Visit) => Promise<unknown>;
}

const ALL = Object.keys(TROUBLES) as Trouble[];

const opened = (visit: Visit) => openFile(visit, CLIENTS);
const written = (visit: Visit) => analysed(visit, CLIENTS);
const press = (name: string | RegExp) => (visit: Visit) =>
  visit.sidebar.locator('button:not([aria-disabled=true])', { hasText: name }).first().click(LONG);
const see = (text: string | RegExp) => (visit: Visit) => visit.sidebar.getByText(text).first().waitFor(LONG);
const seeButton =
  (text: string) =>
  ({ sidebar }: Visit) =>
    button(sidebar, text).waitFor(LONG);
const seeTitle =
  (text: string, level = 1) =>
  (visit: Visit) =>
    title(visit.sidebar, text, level).waitFor(LONG);
const choose = (line: string) => (visit: Visit) => chooseInMenu(visit.page, line);
const inTurn =
  (...steps: readonly ((visit: Visit) => Promise<unknown>)[]) =>
  async (visit: Visit): Promise<void> => {
    for (const step of steps) await step(visit);
  };
/** As many tabs of this name, numbered or not. */
const tabsNamed = (name: string, count: number) => async (visit: Visit) =>
  expect((await visit.server.tabNames()).filter((tab) => tab.startsWith(name))).toHaveLength(count);
const atStep = (...titles: readonly string[]) =>
  inTurn(opened, openWizard, ({ sidebar }) => goOn(sidebar, ...titles));
/** Among sixty clients, three come twice. */
const withTwins = (...titles: readonly string[]) =>
  inTurn(
    (visit: Visit) =>
      openFile(
        visit,
        [TWIN_HEADERS, ...twinRows(60)].map((row) => row.join(';')),
      ),
    openWizard,
    ({ sidebar }) => goOn(sidebar, ...titles),
  );
const homeAgain = inTurn(written, press('Accueil'), seeTitle(HOME));
const planBegun = inTurn(
  homeAgain,
  press('Commencer le plan sur 4 semaines'),
  ({ sidebar }) => sidebar.getByLabel('Personne responsable').fill('Anne Petit'),
  press('Créer l’onglet du plan'),
  ({ sidebar }) => sidebar.getByLabel('Auditer le fichier clients').first().waitFor(LONG),
);
const tool = (...buttons: readonly string[]) =>
  inTurn(choose('Fonctions…'), see('23 fonctions'), ...buttons.map(press));
const newExport = inTurn(
  opened,
  (visit: Visit) => pasteInNewTab(visit, 'Export avril', EXPORT),
  tool('Nouvel export'),
  ({ sidebar }: Visit) => button(sidebar, 'Comparer').waitFor(LONG),
);

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

const CASES: readonly Case[] = [
  {
    name: 'home',
    ask: choose('Segmenter mes clients…'),
    isDone: see('Vos données restent dans ce classeur.'),
  },
  {
    name: 'example',
    reach: openHome,
    ask: press('Voir un exemple'),
    isDone: inTurn(seeTitle(WRITTEN), tabsNamed('Exemple – clients fictifs', 1)),
  },
  {
    name: 'tabs',
    reach: inTurn(opened, openHome),
    ask: press('Segmenter mes clients'),
    isDone: see('Onglet à analyser'),
  },
  {
    name: 'inspect',
    reach: atStep(),
    ask: press('Continuer'),
    isDone: inTurn(seeTitle(COLUMNS), ({ sidebar }) => sidebar.getByRole('combobox').first().waitFor(LONG)),
  },
  { name: 'audit', reach: atStep(COLUMNS), ask: press('Continuer'), isDone: see('À voir d’abord') },
  {
    name: 'duplicates',
    reach: withTwins(COLUMNS, AUDIT),
    ask: press('Continuer'),
    isDone: see(/groupes? de fiches semblables/),
  },
  {
    name: 'decide',
    reach: inTurn(withTwins(COLUMNS, AUDIT, DUPLICATES), see(/groupes? de fiches semblables/)),
    ask: press('Même client'),
    isDone: see(/^Fusionner 1 groupe/),
  },
  {
    name: 'preview',
    reach: atStep(COLUMNS, AUDIT, DUPLICATES, AIM),
    ask: press('Continuer'),
    isDone: seeTitle('Déplacer les limites', 2),
  },
  {
    name: 'figures',
    reach: atStep(COLUMNS, AUDIT, DUPLICATES, AIM),
    ask: press('Continuer'),
    again: 'Relire les chiffres',
    isDone: seeTitle('Déplacer les limites', 2),
  },
  {
    name: 'start',
    reach: inTurn(opened, goToSegments, seeTitle('Déplacer les limites', 2)),
    ask: press(/^Écrire/),
    isDone: inTurn(seeTitle(WRITTEN), tabsNamed('Clients segmentés', 1)),
  },
  {
    name: 'continue',
    reach: inTurn(opened, goToSegments, seeTitle('Déplacer les limites', 2)),
    ask: press(/^Écrire/),
    isDone: inTurn(seeTitle(WRITTEN), tabsNamed('Clients segmentés', 1)),
  },
  { name: 'show', reach: written, ask: press('Voir le résultat'), isDone: ({ sheet }) => sheet.isAt('A1') },
  {
    name: 'exportSegment',
    reach: written,
    ask: press('Télécharger le CSV'),
    again: 'Télécharger le CSV',
    isDone: see(/dans le fichier/),
  },
  {
    name: 'plan',
    reach: inTurn(planBegun, press('Accueil'), seeTitle(HOME)),
    ask: press(/^Plan sur 4 semaines$/),
    isDone: see('Auditer le fichier clients'),
  },
  {
    name: 'makePlan',
    reach: inTurn(homeAgain, press('Commencer le plan sur 4 semaines'), ({ sidebar }) =>
      sidebar.getByLabel('Personne responsable').fill('Anne Petit'),
    ),
    ask: press('Créer l’onglet du plan'),
    isDone: inTurn(see('Auditer le fichier clients'), tabsNamed('Plan sur 4 semaines', 1)),
  },
  {
    name: 'tellTask',
    reach: planBegun,
    ask: ({ sidebar }) => sidebar.getByLabel('Auditer le fichier clients').first().check(),
    isDone: ({ sidebar }) => sidebar.locator('input:checked').first().waitFor(LONG),
  },
  {
    name: 'agreement',
    reach: inTurn(
      planBegun,
      ({ sidebar }) => sidebar.getByText(/^Semaine 2/).click(),
      ({ sidebar }) =>
        sidebar.locator('li', { hasText: '10 clients par segment' }).getByText('Détails').click(),
    ),
    ask: press('Préparer la liste des 10 clients'),
    isDone: tabsNamed('10 clients par segment', 1),
  },
  { name: 'functions', ask: choose('Fonctions…'), isDone: see('23 fonctions') },
  {
    name: 'selection',
    reach: inTurn(opened, tool('PMG_CLASS'), ({ sheet }) => sheet.goTo('E2:E7')),
    ask: ({ sidebar }) => button(sidebar, 'Prendre la sélection pour ca').click(),
    again: 'Prendre la sélection',
    isDone: see(/E2:E7/),
  },
  {
    name: 'insertFormula',
    reach: inTurn(
      opened,
      tool('PMG_CLASS'),
      ({ sidebar }) => sidebar.getByRole('textbox').first().fill('E2:E7'),
      ({ sheet }) => sheet.goTo('G2'),
    ),
    ask: press('Insérer dans la cellule sélectionnée'),
    isDone: see(/Formule écrite en G2/),
  },
  {
    name: 'freezeFormulas',
    reach: inTurn(
      opened,
      ({ sheet }) => sheet.type('G2', '=PMG_CLASS(E2:E7)'),
      tool('Figer en valeurs'),
      ({ sheet }) => sheet.goTo('G2'),
    ),
    ask: press('Figer les formules sélectionnées'),
    isDone: see(/^(Figé dans|Aucune formule)/),
  },
  {
    name: 'explain',
    reach: inTurn(written, ({ sheet }) => sheet.goTo('B2')),
    ask: choose('Comment est-ce calculé ?'),
    isDone: see('Première règle remplie'),
  },
  {
    name: 'followUp',
    reach: inTurn(written, tool()),
    ask: press('Suivi'),
    isDone: see(/Analyses gardées/),
  },
  {
    name: 'openGuides',
    reach: inTurn(written, tool('Suivi'), see(/Analyses gardées/)),
    ask: press('Imprimer les fiches'),
    // Otherwise the window is open, and covers the rest.
    troubles: ['connection lost'],
    isDone: ({ page }) => page.locator('.modal-frame iframe').first().waitFor(LONG),
  },
  {
    name: 'undoable',
    reach: inTurn(written, choose('Annuler ou supprimer…')),
    ask: press('Annuler la dernière analyse'),
    isDone: see('Clients segmentés'),
  },
  {
    name: 'belongings',
    reach: inTurn(written, choose('Annuler ou supprimer…')),
    ask: press('Tout supprimer'),
    isDone: see(/^Restera/),
  },
  {
    name: 'removeAll',
    reach: inTurn(written, choose('Annuler ou supprimer…'), press('Tout supprimer'), see(/^Restera/)),
    ask: press(/^Supprimer \d+ onglets/),
    isDone: inTurn(see(/^Tout est supprimé/), async ({ server }) =>
      expect(await server.tabNames()).toEqual(['clients']),
    ),
  },
  {
    name: 'findPerson',
    reach: inTurn(written, choose('Annuler ou supprimer…'), press('Effacer une personne'), ({ sidebar }) =>
      sidebar.getByLabel('Nom, e-mail ou téléphone').fill('dupont anne'),
    ),
    ask: press('Chercher partout'),
    isDone: ({ sidebar }) => sidebar.getByRole('checkbox', { name: /^Anne Dupont/ }).waitFor(LONG),
  },
  {
    name: 'erasePerson',
    reach: inTurn(
      written,
      choose('Annuler ou supprimer…'),
      press('Effacer une personne'),
      ({ sidebar }) => sidebar.getByLabel('Nom, e-mail ou téléphone').fill('dupont anne'),
      press('Chercher partout'),
    ),
    ask: press(/^Effacer de/),
    isDone: inTurn(see(/effacés? dans nos onglets/), async ({ server }) =>
      expect((await server.cells('Clients segmentés')).flat()).not.toContain('Anne Dupont'),
    ),
  },
  {
    name: 'newExportTabs',
    reach: inTurn(opened, (visit) => pasteInNewTab(visit, 'Export avril', EXPORT), tool()),
    ask: press('Nouvel export'),
    isDone: see('Onglet du nouvel export'),
  },
  {
    name: 'newExport',
    reach: newExport,
    ask: press('Comparer'),
    isDone: see('L’onglet « Clients à jour » sera créé'),
  },
  {
    name: 'addNewExport',
    reach: inTurn(newExport, press('Comparer')),
    ask: press(/^Créer/),
    isDone: inTurn(
      see('« Clients à jour » contient 7 lignes.'),
      seeButton('Annuler cet ajout : supprimer « Clients à jour »'),
      async ({ server }) =>
        expect((await server.cells('Clients à jour')).filter((row) => row?.[0])).toHaveLength(8),
    ),
  },
  {
    name: 'undoNewExport',
    reach: inTurn(newExport, press('Comparer'), press(/^Créer/)),
    ask: press('Annuler cet ajout'),
    isDone: inTurn(see(/^L’ajout est annulé/), tabsNamed('Clients à jour', 0)),
  },
];

describeWorkbench('a call that goes wrong', (visit) => {
  test.each(CASES)(
    '$name: a sentence, and a way on',
    async ({ name, reach, ask, again, troubles = ALL, isDone }) => {
      const visited = await visit();
      await reach?.(visited);
      await prepare(visited.page, name, troubles);
      await ask(visited);
      for (const trouble of troubles) {
        await isTold(visited, trouble);
        await press(again ?? 'Réessayer')(visited);
      }
      await isDone(visited);
    },
  );

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
