import type { Failure } from '../../src/contract/envelope';
import type { ProgramName } from '../../src/contract/programs';
import { programCode, runScript } from './programs';

/** What the build puts between the page and its later views; `null`: these views are of another version than the page. */
declare global {
  var segmentsPme: { views?: { readonly VIEWS: unknown } | null } | undefined;
}

const OUTDATED: Failure = {
  code: 'outdated',
  text: {
    fr: 'Segments PME vient d’être mis à jour. Fermez ce panneau, puis rouvrez-le par le menu : vous reprendrez où vous en étiez.',
    en: 'Segments PME has just been updated. Close this panel, then open it again from the menu: you will go on where you were.',
  },
};

/** The views of a page that stand in that program. Rejects with a `Failure` of the server, or with an error of the browser. */
export async function laterViews<Views>(program: ProgramName): Promise<Views> {
  const held = globalThis.segmentsPme ?? {};
  if (!held.views) runScript(await programCode(program));
  if (held.views === null) throw OUTDATED;
  if (!held.views) throw new Error('The views could not be loaded.');
  return held.views.VIEWS as Views;
}
