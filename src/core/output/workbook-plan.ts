import type { Analysis } from '../analysis/analysis';
import { buildGuides, type GuideOptions } from '../guides/build-guide';
import type { GuideContent } from '../guides/guide';
import { prospectsOf } from '../guides/prospects';
import type { Problem } from '../model/problem';
import type { Language } from '../text/language';
import { say } from '../text/typography';
import type { Working } from './action-columns';
import { CLIENTS_NAME, clientsTab, PROSPECTS_NAME, prospectsTab, segmentTab } from './client-tabs';
import { guideTab } from './guide-tab';
import { guideName } from './guide-text';
import { liveName, liveTab } from './live-tab';
import { numberFormats } from './number-formats';
import type { WeekBlock } from './owner-page';
import { ownerName, ownerTab } from './owner-tab';
import { settingsTab } from './settings-tab';
import { SETTINGS_NAME } from './settings-words';
import { SUMMARY_NAME, summaryTab } from './summary-tab';
import type { TabId, TabPlan, WorkbookPlan } from './tab-plan';

export interface PlanOptions extends Working {
  readonly language: Language;
  /** Advice for the one-page guides; none: no guide tab. */
  readonly guides: readonly GuideContent[];
  readonly guideOptions?: GuideOptions;
  /** Whom to speak to this week, for the owner’s page; absent: no such page. */
  readonly week?: readonly WeekBlock[] | undefined;
  /** What else the summary is to say. */
  readonly notices?: readonly Problem[];
}

/** A tab before its cells are worked out: enough to announce it. */
export interface TabOutline {
  readonly id: TabId;
  readonly name: string;
  /** Clients that it will hold; 0 for a page. */
  readonly dataRows: number;
  readonly draw: () => TabPlan;
}

/** All the tabs of an analysis, in order, none of them drawn. A segment without clients has no tab: there is nothing to work on. */
export function outlineWorkbook(
  analysis: Analysis,
  { language, guides, guideOptions, week, notices, advice, campaigns }: PlanOptions,
): readonly TabOutline[] {
  const prospects = prospectsOf(analysis);
  const page = (id: TabId, name: string, draw: () => TabPlan): TabOutline => ({
    ...{ id, name, dataRows: 0, draw },
  });
  return [
    page('summary', say(SUMMARY_NAME, language), () => summaryTab(analysis, language, notices)),
    {
      ...{ id: 'clients', name: say(CLIENTS_NAME, language), dataRows: analysis.clients.count },
      draw: () => clientsTab(analysis, language),
    },
    ...analysis.segments
      .filter(({ members }) => members.length > 0)
      .map(
        (segment): TabOutline => ({
          ...{ id: `segment:${segment.id}`, name: say(segment.name, language) },
          dataRows: segment.members.length,
          draw: () => segmentTab(segment, analysis, language, { advice, campaigns }),
        }),
      ),
    ...(analysis.options.choices?.liveLists === 'yes' ? liveLists(analysis, language) : []),
    ...(prospects.length > 0
      ? [
          {
            ...{ id: 'prospects' as const, name: say(PROSPECTS_NAME, language), dataRows: prospects.length },
            draw: () => prospectsTab(prospects, analysis, language),
          },
        ]
      : []),
    ...(week ? [page('owner', ownerName(language), () => ownerTab(analysis, week, language))] : []),
    ...buildGuides(analysis, guides, guideOptions).map((guide) =>
      page(`guide:${guide.segment.id}`, guideName(guide, language), () =>
        guideTab(guide, analysis, language),
      ),
    ),
    page('settings', say(SETTINGS_NAME, language), () => settingsTab(analysis, language)),
  ];
}

const liveLists = (analysis: Analysis, language: Language): readonly TabOutline[] =>
  analysis.segments
    .filter(({ members }) => members.length > 0)
    .map((segment) => ({
      id: `live:${segment.id}`,
      name: liveName(say(segment.name, language), language),
      dataRows: segment.members.length,
      draw: () => liveTab(segment, analysis, language),
    }));

export const planWorkbook = (analysis: Analysis, options: PlanOptions): WorkbookPlan => ({
  tabs: outlineWorkbook(analysis, options).map(({ draw }) => draw()),
  numberFormats: numberFormats(analysis.basis.currency, options.language),
});
