import type { Analysis } from '../analysis/analysis';
import type { Guide } from '../guides/build-guide';
import type { Language } from '../text/language';
import { GuidePage } from './guide-page';
import { type GuideText, guideText } from './guide-text';
import type { TabId, TabPlan } from './tab-plan';

/** « Fiche – Champions »: one A4 page that a team can work from. */
export const guideTab = (guide: Guide, analysis: Analysis, language: Language): TabPlan =>
  pageTab(`guide:${guide.segment.id}`, guideText(guide, analysis, language), language);

/** A page of labelled texts as a tab. */
export function pageTab(id: TabId, text: GuideText, language: Language): TabPlan {
  const { name, color } = text;
  const page = new GuidePage({ id, name, color }, language);
  page.line(text.segment, 'title').line(text.aim, 'strong').gap();
  page.line(text.headline, 'title');
  if (text.landmarks) page.line(text.landmarks);
  page.line(text.basis, 'muted');
  for (const part of text.parts) {
    page.gap();
    for (const block of part) page.block(block);
  }
  return page.build();
}
