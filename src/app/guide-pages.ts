import type { GuidePagesAnswer } from '../contract/guides';
import { buildGuides } from '../core/guides/build-guide';
import { failure, type Result, success } from '../core/model/result';
import { guideText } from '../core/output/guide-text';
import { ownerPage } from '../core/output/owner-page';
import { plannedGuides } from './actions-job';
import { followUpOf } from './follow-up';
import { homeLists } from './home-lists';
import { loadAnalysis } from './last-analysis';
import type { Ports } from './ports';
import { noGuides, noSegments } from './problems';

/** Opens the page that prints the guides, where there are segments to tell of. */
export function openGuides(ports: Ports): Result<null> {
  if (!loadAnalysis(ports.settings)) return failure(noSegments());
  ports.openGuides();
  return success(null);
}

/**
 * The guides of the last analysis, worked out from the source as it stands, with what « Réglages » and « Plan d’actions »
 * say now, after the owner’s page: a tab of guides is not needed. Nothing is written.
 */
export function guidePages(ports: Ports): Result<GuidePagesAnswer> {
  const last = loadAnalysis(ports.settings);
  if (!last) return failure(noSegments());
  const followUp = followUpOf(ports, last.request);
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
