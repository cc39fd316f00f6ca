import type { Analysis } from '../analysis/analysis';
import { segmentTableOf } from '../analysis/segment-table-of';
import type { Activity, GuideContent } from './guide';

/**
 * The advice for a segment as it is shown, in the words of the activity that was chosen. Segments shown together have a guide of their
 * own where one was written (`dormant+lost`), else that of the first; `undefined` where there is none.
 */
export function contentFor(
  segment: string,
  { options, segmentsBy }: Analysis,
  contents: readonly GuideContent[],
): GuideContent | undefined {
  const table = segmentsBy === 'rfm' ? segmentTableOf(options) : undefined;
  const shown = table?.ok ? table.value.segments.find(({ id }) => id === segment) : undefined;
  const together = shown?.of.join('+');
  const content = contents.find(({ id }) => id === together) ?? contents.find(({ id }) => id === segment);
  return content && inWordsOf(options.choices?.activity, content);
}

/** What the activity says otherwise stands in for the general text. */
export function inWordsOf(activity: Activity | 'any' | undefined, content: GuideContent): GuideContent {
  const variant = activity && activity !== 'any' ? content.variants?.[activity] : undefined;
  if (!variant) return content;
  const [first, second, third] = content.actions;
  const { actions = {}, ...texts } = variant;
  return {
    ...content,
    ...texts,
    actions: [actions[1] ?? first, actions[2] ?? second, actions[3] ?? third],
  };
}
