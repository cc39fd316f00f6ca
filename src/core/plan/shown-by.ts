import type { Period, WorkbookFacts } from './task';

type ShownBy = (facts: WorkbookFacts, period: Period) => boolean;

const has =
  (tab: string): ShownBy =>
  ({ tabs }) =>
    tabs.includes(tab);

/** By task, how the workbook shows that it is done; a person ticks the tasks that are not here. */
export const SHOWN_BY: Readonly<Record<string, ShownBy>> = {
  'name-responsible': ({ responsible }) => Boolean(responsible),
  'audit-file': has('audit'),
  'decide-duplicates': ({ tabs, openDuplicates }) => tabs.includes('duplicates') && openDuplicates === 0,
  'clean-copy': has('clean'),
  'compute-segments': has('summary'),
  'agree-on-ten': ({ openAgreements }) => openAgreements === 0,
  'freeze-limits': ({ limitsFrozen }) => limitsFrozen,
  'three-actions': has('actions'),
  'hand-out-guides': ({ tabs }) => tabs.some((tab) => tab.startsWith('guide:')),
  'first-campaign': ({ campaigns }) => campaigns > 0,
  'measure-campaign': ({ campaignsMeasured }) => campaignsMeasured > 0,
  'monthly-update': ({ analyses }, { from, to }) => analyses.some((day) => day >= from && day <= to),
};
