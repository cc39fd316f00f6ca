import type { GuideContent } from '../core/guides/guide';

/** The advice of the guides, kept outside the script: see `core/guides/content`. */
export const guideContents = (): readonly GuideContent[] =>
  JSON.parse(HtmlService.createHtmlOutputFromFile('guides').getContent());
