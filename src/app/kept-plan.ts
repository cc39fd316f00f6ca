import { packPlan, piecesOf, unpackPlan } from '../core/output/pack-plan';
import type { TabId, WorkbookPlan } from '../core/output/tab-plan';
import type { Ports } from './ports';
import type { RunState } from './run-state';

const KEPT: TabId = 'plans:next';
const NAME = 'Segments PME – écriture';

/** Beyond, working the plan out again costs less than keeping it. */
const MOST_CHARACTERS = 12_000_000;

/**
 * Keeps what a run is to write in a hidden tab: its later calls write from there, without reading the source and working
 * everything out again. False for a plan that changes until it is written, or is too large.
 */
export function keepPlan({ workbook }: Ports, { runId }: RunState, plan: WorkbookPlan): boolean {
  if (plan.remake) return false;
  const text = packPlan(plan);
  if (text.length > MOST_CHARACTERS) return false;
  workbook.fillHidden(KEPT, NAME, [runId, ...piecesOf(text)]);
  return true;
}

/** The plan that this very run kept. */
export function keptPlan({ workbook }: Ports, { runId }: RunState): WorkbookPlan | undefined {
  const [whose, ...pieces] = workbook.linesOf(KEPT);
  return whose === runId ? unpackPlan(pieces.join('')) : undefined;
}

export const dropPlan = ({ workbook }: Ports): void => workbook.drop(KEPT);
