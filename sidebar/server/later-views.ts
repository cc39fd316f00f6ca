import type { Failure } from '../../src/contract/envelope';
import type { VIEWS } from '../views';
import { programCode, runScript } from './programs';

export type LaterViews = typeof VIEWS;

/** What the build puts between the page and its later views; `null`: these views are of another version than the page. */
declare global {
  var segmentsPme: { views?: { readonly VIEWS: LaterViews } | null } | undefined;
}

const OUTDATED: Failure = {
  code: 'outdated',
  text: {
    fr: 'Segments PME vient d’être mis à jour. Fermez ce panneau, puis rouvrez-le par le menu : vous reprendrez où vous en étiez.',
    en: 'Segments PME has just been updated. Close this panel, then open it again from the menu: you will go on where you were.',
  },
};

/** Rejects with a `Failure` of the server, or with an error of the browser. */
export async function laterViews(): Promise<LaterViews> {
  const held = globalThis.segmentsPme ?? {};
  if (!held.views) runScript(await programCode('views'));
  if (held.views === null) throw OUTDATED;
  if (!held.views) throw new Error('The views could not be loaded.');
  return held.views.VIEWS;
}
