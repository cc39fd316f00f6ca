import type { GuidePagesAnswer } from '../contract/guides';
import type { InCalls } from '../contract/in-calls';
import { buildGuides } from '../core/guides/build-guide';
import type { Phrase } from '../core/model/problem';
import { failure, type Result, success } from '../core/model/result';
import { guideText } from '../core/output/guide-text';
import { ownerPage } from '../core/output/owner-page';
import { plannedGuides } from './actions-job';
import { followUpOf } from './follow-up';
import { homeLists } from './home-lists';
import { type LastAnalysis, loadAnalysis } from './last-analysis';
import type { Read } from './open-source';
import type { Ports } from './ports';
import { noGuides, noSegments } from './problems';
import { dropPages, Reading, type Wanted } from './reading';

/** Opens the page that prints the guides, where there are segments to tell of. */
export function openGuides(ports: Ports): Result<null> {
  if (!loadAnalysis(ports.settings)) return failure(noSegments());
  ports.openGuides();
  return success(null);
}

/** What follows takes about as long as reading does: a call that read for so long leaves it to the next one. */
const MOST_READING_MILLISECONDS = 3_000;

const WORKING: Phrase = {
  fr: 'Tout est lu : calcul des fiches…',
  en: 'All is read: working the guides out…',
};

/**
 * The guides of the last analysis, worked out from the source as it stands, with what « Réglages » and « Plan d’actions »
 * say now, after the owner’s page: a tab of guides is not needed. A large source is read over several calls; nothing that
 * anybody sees is written.
 */
export function guidePages(ports: Ports): Result<InCalls<GuidePagesAnswer>> {
  const last = loadAnalysis(ports.settings);
  if (!last) return failure(noSegments());
  const began = ports.clock.now();
  const reading = new Reading(ports, purposeAt(last, began), began);
  const underWay = reading.read(tabsOf(last)) ?? (leavesTheRest(ports, reading, began) ? WORKING : undefined);
  if (underWay) return success({ underWay });
  const pages = pagesOf(ports, last, (sheetId) => reading.gridOf(sheetId));
  dropPages(ports);
  return pages;
}

/** What a printing that was given up left is soon no longer taken for what the tabs say now. */
const KEPT_MILLISECONDS = 10 * 60_000;

const purposeAt = ({ request }: LastAnalysis, now: number): string =>
  `print ${JSON.stringify(request.source)} ${Math.floor(now / KEPT_MILLISECONDS)}`;

const tabsOf = ({ request: { source } }: LastAnalysis): readonly Wanted[] =>
  [source.sheetId, ...(source.joinSheetId === undefined ? [] : [source.joinSheetId])].map((sheetId) => ({
    sheetId,
    withFormulas: false,
  }));

function leavesTheRest({ clock }: Ports, reading: Reading, began: number): boolean {
  if (!reading.hasFresh || clock.now() - began < MOST_READING_MILLISECONDS) return false;
  reading.keep();
  return true;
}

function pagesOf(ports: Ports, last: LastAnalysis, read: Read): Result<GuidePagesAnswer> {
  const followUp = followUpOf(ports, last.request, read);
  if (!followUp.ok) return followUp;
  const { analysis } = followUp.value;
  const guides = buildGuides(analysis, plannedGuides(ports));
  if (guides.length === 0) return failure(noGuides());
  const { language } = ports;
  return success({
    pages: [
      ownerPage(analysis, homeLists(ports, last), language),
      ...guides.map((guide) => guideText(guide, analysis, language)),
    ],
  });
}
