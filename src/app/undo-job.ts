import type { UndoableAnswer } from '../contract/tools';
import { failure, type Result, success } from '../core/model/result';
import { choicesWithoutPlace, withChoices } from '../core/output/place-kept';
import type { WorkbookPlan } from '../core/output/tab-plan';
import { leftoverRows } from '../core/user-content/leftovers';
import { becomeLast, NO_TABS, type WayBack, wayBack } from './earlier-analyses';
import type { Job } from './jobs';
import { addLeftovers } from './keep-content';
import { loadAnalysis } from './last-analysis';
import type { Ports } from './ports';
import { earlierTooLarge, nothingToUndo } from './problems';
import { forgetDecisions, keptTaken, takeKept } from './segment-decisions';
import { segmentsJob } from './segments-job';

/** The way back that the user was shown, and no other: somebody may have made an analysis since. */
function wayShown(ports: Ports, back: string | undefined): Result<WayBack> {
  const way = wayBack(ports);
  if (!way || (way.to?.head.hash ?? '') !== back) return failure(nothingToUndo());
  return way.to?.head.tooLarge ? failure(earlierTooLarge()) : success(way);
}

/**
 * Takes the last analysis back: the tabs of the one before are written again, in place, as any run writes them, with what
 * people typed since; tabs that did not stand before go, their notes to « Notes à rattacher ».
 */
export const undoJob: Job = {
  tabsPerCall: segmentsJob.tabsPerCall,
  journal: 'segments',
  owns: segmentsJob.owns,
  takeDown: (ports) => {
    takeBackFormer(ports);
    return success(takeKept(ports));
  },
  forget: forgetDecisions,
  prepare: (ports, { back }) => {
    const shown = wayShown(ports, back);
    if (!shown.ok) return shown;
    const { to, stood } = shown.value;
    const choices = keptTaken(ports);
    const before = to?.plan ?? NO_TABS;
    return success({
      plan: withChoices(before, choices),
      notices: [],
      asOf: to?.head.last.request.asOf ?? ports.workbook.today(),
      mark: back ?? '',
      tables: [],
      conclude: () => {
        const homeless = choicesWithoutPlace(before, choices);
        addLeftovers(ports, (existing) => leftoverRows(homeless, new Set(), existing));
        for (const id of madeBy(ports, { to, stood }, before)) ports.workbook.drop(id);
        becomeLast(ports, to);
      },
    });
  },
};

/** Tabs that the analysis replaced are what they were again, under their former names: they are written in place. */
function takeBackFormer(ports: Ports): void {
  const to = wayBack(ports)?.to;
  if (!to || to.head.tooLarge) return;
  const stand = new Set(ports.workbook.tabs().map(({ ours }) => ours));
  for (const { id, name } of to.plan.tabs) {
    if (stand.has(id) || !stand.has(`former:${id}`)) continue;
    ports.workbook.rename(`former:${id}`, id);
    ports.workbook.callTab(id, name);
  }
}

/** Tabs that the analysis made: they neither stood before it nor belong to the one gone back to. */
function madeBy({ workbook }: Ports, { stood }: WayBack, { tabs }: WorkbookPlan) {
  const kept = new Set([...stood, ...tabs.map(({ id }) => id)]);
  return workbook
    .tabs()
    .flatMap(({ ours }) => (ours && segmentsJob.owns(ours) && !kept.has(ours) ? [ours] : []));
}

/** What taking the last analysis back would do: nothing is written. */
export function undoable(ports: Ports): Result<UndoableAnswer> {
  const way = wayBack(ports);
  if (!way) return failure(nothingToUndo());
  if (way.to?.head.tooLarge) return failure(earlierTooLarge());
  const before = way.to?.plan ?? NO_TABS;
  const nameOf = new Map(ports.workbook.tabs().map(({ ours, name }) => [ours, name]));
  return success({
    back: way.to?.head.hash ?? '',
    made: loadAnalysis(ports.settings)?.day ?? null,
    before: way.to?.head.last.day ?? null,
    restored: before.tabs.map(({ id, name }) => nameOf.get(id) ?? name),
    removed: madeBy(ports, way, before).map((id) => nameOf.get(id)!),
  });
}
