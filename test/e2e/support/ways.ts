import { TWIN_HEADERS, twinRows } from '../../support/twins';
import { FEW_CLIENTS, HEADERS } from './few-clients';
import { pasteInNewTab } from './second-tab';
import { analysed, button, goTo, HOME, openFile, title, type WizardStep } from './sidebar';
import { chooseInMenu, type Visit } from './visit';

export const LONG = { timeout: 40_000 };

const CLIENTS = [...FEW_CLIENTS, 'C6;Six;01/02/2025;2;80,00'];
export const EXPORT = [HEADERS, 'C2;Deux SAS;05/04/2026;2;950,00', 'C7;Sept;07/04/2026;1;60,00'];

/** What somebody does, or waits to see. */
export type Step = (visit: Visit) => Promise<unknown>;

/** Six clients in a workbook of their own. */
export const opened = (visit: Visit) => openFile(visit, CLIENTS);

/** The same, segmented. */
export const written = (visit: Visit) => analysed(visit, CLIENTS);

/** Presses the button of this name once it can be. */
export const press = (name: string | RegExp) => (visit: Visit) =>
  visit.sidebar.locator('button:not([aria-disabled=true])', { hasText: name }).first().click(LONG);

export const see = (text: string | RegExp) => (visit: Visit) =>
  visit.sidebar.getByText(text).first().waitFor(LONG);

export const seeButton =
  (text: string) =>
  ({ sidebar }: Visit) =>
    button(sidebar, text).waitFor(LONG);

export const seeTitle =
  (text: string, level = 1) =>
  (visit: Visit) =>
    title(visit.sidebar, text, level).waitFor(LONG);

export const choose = (line: string) => (visit: Visit) => chooseInMenu(visit.page, line);

/** One step after the other. */
export const inTurn =
  (...steps: readonly Step[]) =>
  async (visit: Visit): Promise<void> => {
    for (const step of steps) await step(visit);
  };

/** As many tabs of this name, numbered or not. */
export const tabsNamed = (name: string, count: number) => async (visit: Visit) =>
  expect((await visit.server.tabNames()).filter((tab) => tab.startsWith(name))).toHaveLength(count);

/** The wizard over the six clients, at the step of this title. */
export const atStep = (step: WizardStep) => inTurn(opened, (visit) => goTo(visit, step));

/** The same over sixty clients, three of whom come twice. */
export const withTwins = (step: WizardStep) =>
  inTurn(
    (visit: Visit) =>
      openFile(
        visit,
        [TWIN_HEADERS, ...twinRows(60)].map((row) => row.join(';')),
      ),
    (visit) => goTo(visit, step),
  );

/** The home once segments stand. */
export const homeAgain = inTurn(written, press('Accueil'), seeTitle(HOME));

/** The plan on screen, begun. */
export const planBegun = inTurn(
  homeAgain,
  press('Commencer le plan sur 4 semaines'),
  ({ sidebar }) => sidebar.getByLabel('Personne responsable').fill('Anne Petit'),
  press('Créer l’onglet du plan'),
  ({ sidebar }) => sidebar.getByLabel('Auditer le fichier clients').first().waitFor(LONG),
);

/** The tools of the menu, then these buttons. */
export const tool = (...buttons: readonly string[]) =>
  inTurn(choose('Fonctions…'), see('23 fonctions'), ...buttons.map(press));

/** An export pasted in a tab of its own; the next thing is to compare it. */
export const newExport = inTurn(
  opened,
  (visit: Visit) => pasteInNewTab(visit, 'Export avril', EXPORT),
  tool('Nouvel export'),
  ({ sidebar }: Visit) => button(sidebar, 'Comparer').waitFor(LONG),
);
