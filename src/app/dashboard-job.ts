import { success } from '../core/model/result';
import { dashboardTab } from '../core/output/dashboard-tab';
import { numberFormats } from '../core/output/number-formats';
import { latestConversions } from './campaigns';
import { followUpJob } from './follow-up-job';
import { historyOf } from './history';

/** « Tableau de bord »: the segments now, with their previous values from the history. */
export const dashboardJob = followUpJob('dashboard', (followUp) => {
  const { ports, analysis, request } = followUp;
  const history = historyOf(followUp, request.compared ?? {});
  if (!history.ok) return history;
  const { heads, comparison } = history.value;
  const conversions = latestConversions(ports, analysis.segments);
  return success({
    tabs: [dashboardTab({ analysis, heads, comparison, conversions }, ports.language)],
    numberFormats: numberFormats(analysis.basis.currency, ports.language),
  });
});
