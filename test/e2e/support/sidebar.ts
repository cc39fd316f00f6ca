import type { FrameLocator } from 'playwright-core';
import { chooseInMenu, type Visit } from './visit';

export const button = (sidebar: FrameLocator, name: RegExp | string) => sidebar.getByRole('button', { name });

export const title = (sidebar: FrameLocator, name: RegExp | string, level = 1) =>
  sidebar.getByRole('heading', { name, level });

/** Opens the sidebar by the menu and goes to the step of the segments, the tab shown being the one to analyse. */
export async function goToSegments({ page, sidebar }: Visit): Promise<void> {
  await chooseInMenu(page, 'Segmenter mes clients…');
  await goOn(sidebar, COLUMNS, AUDIT, DUPLICATES, AIM, SEGMENTS);
}

/** « Continuer » until the step of the last title. */
export async function goOn(sidebar: FrameLocator, ...titles: readonly string[]): Promise<void> {
  for (const next of titles) {
    await button(sidebar, 'Continuer').click();
    await title(sidebar, next).waitFor();
  }
}

/** Has the tabs written. */
export async function write(visit: Visit): Promise<void> {
  await goToSegments(visit);
  await button(visit.sidebar, /^Écrire/).click();
}

export const COLUMNS = 'Ce que nous avons reconnu';
export const SEGMENTS = 'Vos segments';
export const WRITTEN = 'Vos onglets sont prêts';
export const DUPLICATES = 'Les fiches en double';
export const AIM = 'Que voulez-vous obtenir ?';
export const AUDIT = 'L’état de votre fichier';
