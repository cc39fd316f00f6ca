import { success } from '../core/model/result';
import { campaignsTab, firstEntry } from '../core/output/campaigns-tab';
import { numberFormats } from '../core/output/number-formats';
import { forgetEntries, takeEntries } from './campaigns';
import { followUpJob } from './follow-up-job';
import type { Job } from './jobs';

/** « Suivi des campagnes », worked out from its own lines as they stand right before it is written. */
export const campaignsJob: Job = {
  ...followUpJob('campaigns', ({ ports, analysis }) => {
    const { language } = ports;
    const first = [firstEntry(analysis, language)];
    return success({
      tabs: [campaignsTab(first, analysis, language)],
      numberFormats: numberFormats(analysis.basis.currency, language),
      remake: () => campaignsTab(takeEntries(ports) ?? first, analysis, language),
    });
  }),
  forget: forgetEntries,
};
