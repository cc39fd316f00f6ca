import type { Analysis } from '../analysis/analysis';
import { buildGuides, type GuideOptions } from '../guides/build-guide';
import type { GuideContent } from '../guides/guide';
import type { Language } from '../text/language';
import { clientsTab, prospectsTab, segmentTab } from './client-tabs';
import { guideTab } from './guide-tab';
import { numberFormats } from './number-formats';
import { settingsTab } from './settings-tab';
import { summaryTab } from './summary-tab';
import type { TabPlan, WorkbookPlan } from './tab-plan';

export interface PlanOptions {
  readonly language: Language;
  /** Advice for the one-page guides; none: no guide tab. */
  readonly guides: readonly GuideContent[];
  readonly guideOptions?: GuideOptions;
}

/** All the tabs of an analysis, in order. A segment without clients has no tab: there is nothing to work on. */
export function planWorkbook(
  analysis: Analysis,
  { language, guides, guideOptions }: PlanOptions,
): WorkbookPlan {
  const prospects = prospectsTab(analysis, language);
  const tabs: TabPlan[] = [
    summaryTab(analysis, language),
    clientsTab(analysis, language),
    ...analysis.segments
      .filter((segment) => segment.members.length > 0)
      .map((segment) => segmentTab(segment, analysis, language)),
    ...(prospects ? [prospects] : []),
    ...buildGuides(analysis, guides, guideOptions).map((guide) => guideTab(guide, analysis, language)),
    settingsTab(analysis, language),
  ];
  return { tabs, numberFormats: numberFormats(analysis.basis.currency, language) };
}
