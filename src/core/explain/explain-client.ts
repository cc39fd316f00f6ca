import type { Analysis } from '../analysis/analysis';
import type { ExplainedSection } from './explanation';
import { methodSections } from './method-sections';
import { outcomeSection, outlookSection } from './outcome-section';
import { rfmSection } from './rfm-section';
import { sourceSection } from './source-lines';

/**
 * How everything about one client is computed, from the figures of the analysis itself: nothing is worked out a second
 * time. The segment first, then what leads to it.
 */
export const explainClient = (analysis: Analysis, client: number): readonly ExplainedSection[] => [
  outcomeSection(analysis, client),
  sourceSection(analysis, client),
  ...rfmSection(analysis, client),
  ...methodSections(analysis, client),
  ...outlookSection(analysis, client),
];
