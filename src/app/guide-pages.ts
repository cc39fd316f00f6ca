import type { GuidePagesAnswer } from '../contract/guides';
import { buildGuides } from '../core/guides/build-guide';
import { failure, type Result, success } from '../core/model/result';
import { guideText } from '../core/output/guide-text';
import { plannedGuides } from './actions-job';
import { followUpOf } from './follow-up';
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
 * say now: a tab of guides is not needed. Nothing is written.
 */
export function guidePages(ports: Ports): Result<GuidePagesAnswer> {
  const last = loadAnalysis(ports.settings);
  if (!last) return failure(noSegments());
  const followUp = followUpOf(ports, last.request);
  if (!followUp.ok) return followUp;
  const { analysis } = followUp.value;
  const guides = buildGuides(analysis, plannedGuides(ports));
  if (guides.length === 0) return failure(noGuides());
  return success({ pages: guides.map((guide) => guideText(guide, analysis, ports.language)) });
}
