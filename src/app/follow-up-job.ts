import type { RunRequest } from '../contract/requests';
import { type Result, success } from '../core/model/result';
import type { TabId, WorkbookPlan } from '../core/output/tab-plan';
import { type FollowUp, followUpOf } from './follow-up';
import type { Job } from './jobs';

/** A run that writes one tab from the source as it stands. */
export const followUpJob = (
  id: TabId,
  planOf: (followUp: FollowUp<RunRequest>) => Result<WorkbookPlan>,
): Job => ({
  tabsPerCall: 1,
  owns: (owned) => owned === id,
  prepare: (ports, request) => {
    const followUp = followUpOf(ports, request);
    if (!followUp.ok) return followUp;
    const plan = planOf(followUp.value);
    if (!plan.ok) return plan;
    const { opened, analysis } = followUp.value;
    const { main, join } = opened.source;
    return success({
      plan: plan.value,
      notices: [],
      asOf: analysis.options.asOf,
      mark: opened.mark,
      tables: [
        { which: 'main', table: main.table },
        ...(join ? [{ which: 'join' as const, table: join.table }] : []),
      ],
    });
  },
});
