import type { TabId } from '../core/output/tab-plan';
import type { TabOutline } from '../core/output/workbook-plan';
import { GUIDED_SEGMENTS } from '../core/segments/own-segments';
import { loadAnalysis } from './last-analysis';
import type { Ports } from './ports';

type Names = Readonly<Record<string, string>>;

const isOfSegment = (id: TabId | undefined): id is `segment:${string}` => id?.startsWith('segment:') ?? false;

/**
 * A segment that « Réglages » renamed gives its name to its tab, unless a person renamed the tab itself: such a tab keeps
 * its name. Answers the names that are ours, for the next time.
 */
export function renameSegmentTabs({ workbook, settings }: Ports, planned: readonly TabOutline[]): Names {
  const before = loadAnalysis(settings)?.names ?? {};
  const theirs = new Set<TabId>();
  for (const { ours, name } of workbook.tabs()) {
    const wanted = planned.find(({ id }) => id === ours)?.name;
    if (!isOfSegment(ours) || !wanted || wanted === name) continue;
    if (before[ours] === name || isUsualName(ours, name)) workbook.callTab(ours, wanted);
    else theirs.add(ours);
  }
  return Object.fromEntries(
    workbook
      .tabs()
      .flatMap(({ ours, name }) => (isOfSegment(ours) && !theirs.has(ours) ? [[ours, name]] : [])),
  );
}

const isUsualName = (id: TabId, tabName: string): boolean =>
  GUIDED_SEGMENTS.some(
    ({ id: segment, name }) => id === `segment:${segment}` && [name.fr, name.en].includes(tabName),
  );
