import type { Analysis } from '../analysis/analysis';
import type { Language } from '../text/language';
import { say } from '../text/typography';
import { pageTab } from './guide-tab';
import { ownerPage, type WeekBlock } from './owner-page';
import { OWNER_WORDS } from './owner-words';
import type { TabPlan } from './tab-plan';

export const ownerName = (language: Language): string => say(OWNER_WORDS.texts.name, language);

/** Rows that the lists of the week take together, one a person: an A4 page holds no more. */
const PEOPLE = 24;

/** « Page du dirigeant » as a tab: one A4 page, the people of the week shared out among the lists that there are. */
export function ownerTab(analysis: Analysis, week: readonly WeekBlock[], language: Language): TabPlan {
  const each = Math.floor(PEOPLE / Math.max(week.length, 1));
  return pageTab('owner', ownerPage(analysis, week, language, each), language);
}
