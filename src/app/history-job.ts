import { success } from '../core/model/result';
import { historyTab } from '../core/output/history-tab';
import { numberFormats } from '../core/output/number-formats';
import { followUpJob } from './follow-up-job';
import { historyOf } from './history';

/** « Historique »: segments over time, and two dates compared. */
export const historyJob = followUpJob('history', (followUp) => {
  const { ports, analysis, request } = followUp;
  const history = historyOf(followUp, request.compared ?? {});
  if (!history.ok) return history;
  return success({
    tabs: [historyTab(history.value, ports.language)],
    numberFormats: numberFormats(analysis.basis.currency, ports.language),
  });
});
