import type { GuideContent } from '../core/guides/guide';
import { success } from '../core/model/result';
import { actionPlanTab } from '../core/output/action-plan-tab';
import { numberFormats } from '../core/output/number-formats';
import { readPlannedActions, withPlanned } from '../core/output/planned-actions';
import { followUpJob } from './follow-up-job';
import type { Ports } from './ports';

/** « Plan d’actions »: three actions a segment, for people to plan. */
export const actionsJob = followUpJob('actions', ({ ports, analysis }) =>
  success({
    tabs: [actionPlanTab(analysis, ports.guides(), ports.language)],
    numberFormats: numberFormats(analysis.basis.currency, ports.language),
  }),
);

/** The advice of the guides as people planned it. */
export function plannedGuides({ workbook, guides }: Ports): readonly GuideContent[] {
  const tab = workbook.tabs().find(({ ours }) => ours === 'actions');
  const grid = tab && workbook.read(tab.sheetId);
  return grid ? withPlanned(guides(), readPlannedActions(grid)) : guides();
}
