import type { FrameLocator } from 'playwright-core';
import { csvFile, pick } from './files';
import { chooseInMenu, type Visit } from './visit';

export const button = (sidebar: FrameLocator, name: RegExp | string) => sidebar.getByRole('button', { name });

export const title = (sidebar: FrameLocator, name: RegExp | string, level = 1) =>
  sidebar.getByRole('heading', { name, level });

/** Opens the sidebar by the menu: its first view. */
export async function openHome({ page, sidebar }: Pick<Visit, 'page' | 'sidebar'>): Promise<void> {
  await chooseInMenu(page, 'Segmenter mes clients…');
  await title(sidebar, HOME).waitFor();
}

/** Opens the sidebar by the menu and enters the wizard; the tab shown is the one to analyse. */
export async function openWizard(visit: Pick<Visit, 'page' | 'sidebar'>): Promise<void> {
  await openHome(visit);
  await button(visit.sidebar, /^(Segmenter mes clients|Relancer une analyse)$/).click();
  await title(visit.sidebar, SOURCE).waitFor();
}

/** Goes through the wizard to the step of the segments. */
export async function goToSegments(visit: Visit): Promise<void> {
  await goTo(visit, SEGMENTS);
}

/** Opens the wizard by the menu and goes on to the step of this title. */
export async function goTo(visit: Pick<Visit, 'page' | 'sidebar'>, step: WizardStep): Promise<void> {
  await openWizard(visit);
  await goOn(visit.sidebar, ...STEPS.slice(1, STEPS.indexOf(step) + 1));
}

/** « Continuer » until the step of the last title. */
export async function goOn(sidebar: FrameLocator, ...titles: readonly string[]): Promise<void> {
  for (const next of titles) {
    await button(sidebar, 'Continuer').click();
    await title(sidebar, next).waitFor();
  }
}

/** At the question of the aim: another method than the one proposed. */
export async function takeMethod(sidebar: FrameLocator, method: RegExp): Promise<void> {
  await sidebar.getByText('Choisir une autre méthode').click();
  await sidebar.getByRole('radio', { name: method }).check();
}

/** Has the tabs written. */
export async function write(visit: Visit): Promise<void> {
  await goToSegments(visit);
  await button(visit.sidebar, /^Écrire/).click();
}

/** Opens a list of clients as a workbook of its own. */
export async function openFile({ page, sheet }: Visit, lines: readonly string[]): Promise<void> {
  await pick(page, csvFile('clients.csv', lines));
  await sheet.tab('clients').waitFor();
}

/** The same, segmented. */
export async function analysed(visit: Visit, lines: readonly string[]): Promise<void> {
  await openFile(visit, lines);
  await write(visit);
  await title(visit.sidebar, WRITTEN).waitFor();
}

export const HOME = 'Où vous en êtes';
export const SOURCE = 'Où sont vos clients';
export const COLUMNS = 'Ce que nous avons reconnu';
export const SEGMENTS = 'Vos segments';
export const WRITTEN = 'Vos onglets sont prêts';
export const DUPLICATES = 'Les fiches en double';
export const AIM = 'Que voulez-vous obtenir ?';
export const AUDIT = 'L’état de votre fichier';

/** The wizard from its first step to the last. */
const STEPS = [SOURCE, COLUMNS, AUDIT, DUPLICATES, AIM, SEGMENTS] as const;

/** The steps after the choice of a tab. */
export const LATER_STEPS = STEPS.slice(1);

export type WizardStep = (typeof STEPS)[number];
