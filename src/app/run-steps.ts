import type { Phrase } from '../core/model/problem';
import type { TabId, TabPlan, WorkbookPlan } from '../core/output/tab-plan';
import { asideOf, familyOf, isList, type StandingTab, setAsideFor } from '../core/user-content/content';
import { place } from '../core/user-content/place';
import { type Job, jobOf, type Prepared } from './jobs';
import { KeptContent } from './keep-content';
import { dropPlan } from './kept-plan';
import type { Pace } from './pace';
import type { Ports } from './ports';
import { nextTab, type RunState } from './run-state';

/**
 * What is to be done next. `keep`: what users added to a tab that stood when the run began is taken down. `write`: rows of
 * a tab; a large one that stands is set aside first. `retire`: a tab that the plan has no more goes. `settle`: what users added to such a tab between its keeping and its
 * writing is found in what was set aside. `close`: the end.
 */
export type Step =
  | { readonly what: 'keep' | 'settle' | 'retire'; readonly id: TabId }
  | { readonly what: 'write' | 'close' };

/** What a call has worked out: the steps that do without it are done without it, for it takes half of a call. */
export interface AtHand {
  readonly plan: WorkbookPlan;
  /** Absent where the plan was kept by an earlier call: ending a run takes the source as it stands. */
  readonly prepared?: Prepared;
}

export function nextStep({ workbook }: Ports, state: RunState): Step {
  const standing = state.standing[state.kept];
  if (standing) return { what: 'keep', id: standing };
  const aside = asidesOf(workbook, jobOf(state.request))[0];
  const next = nextTab(state);
  // A tab that is to be written once more is set aside once more: what was there before is settled first.
  const isAside = (id: TabId): boolean => workbook.tabs().some(({ ours }) => ours === asideOf(id));
  if (aside && (state.rowsRead > 0 || !next || (state.rowsWritten === 0 && isAside(next))))
    return { what: 'settle', id: aside };
  if (next) return { what: 'write' };
  const spare = spareOf(workbook, state);
  return spare ? { what: 'retire', id: spare } : { what: 'close' };
}

function spareOf(workbook: Ports['workbook'], { request, tabs }: RunState): TabId | undefined {
  const { spares } = jobOf(request);
  return workbook.tabs().find(({ ours }) => ours && spares?.(ours) && !tabs.includes(ours))?.ours;
}

/** Tabs of the job that are set aside: with the run under way, or by one that was interrupted. */
export const asidesOf = (workbook: Ports['workbook'], job: Job): readonly TabId[] =>
  workbook.tabs().flatMap(({ ours }) => {
    const tab = setAsideFor(ours);
    return tab && job.owns(tab) ? [ours!] : [];
  });

/** One call's work on a run: what it needs to know, asked once. */
export class RunSteps {
  readonly content: KeptContent;
  private readonly job: Job;
  /** Users decided something after the plan was worked out. */
  private isOutdated = false;

  constructor(
    private readonly ports: Ports,
    private readonly atHand: AtHand | undefined,
    private readonly pace: Pace,
    state: RunState,
  ) {
    this.content = new KeptContent(ports, jobOf(state.request).journal ?? state.request.job ?? 'segments');
    this.job = jobOf(state.request);
  }

  /** What tabs are written from; `undefined` where it is not at hand, or has to be worked out anew. */
  get plan(): WorkbookPlan | undefined {
    return this.isOutdated ? undefined : this.atHand?.plan;
  }

  /** As many steps as the call has time for. */
  run(start: RunState): RunState {
    let state = start;
    while (!state.finished) {
      const next = this.after(state, nextStep(this.ports, state));
      if (!next) break;
      state = next;
    }
    return this.isOutdated ? { ...state, keepsPlan: false } : state;
  }

  /** `undefined` when the step has to wait for the next call. */
  private after(state: RunState, step: Step): RunState | undefined {
    if (step.what === 'keep') return this.keep(state, step.id);
    if (step.what === 'settle') return this.settle(state, step.id);
    if (step.what === 'retire') return this.retire(state, step.id);
    return step.what === 'write' ? this.write(state) : this.close(state);
  }

  private keep(state: RunState, id: TabId): RunState | undefined {
    const read = this.read(id, state.rowsRead);
    if (!read) return undefined;
    return { ...state, rowsRead: read.rows, kept: state.kept + (read.rows === 0 ? 1 : 0), stage: KEEPING };
  }

  settle(state: RunState, id: TabId): RunState | undefined {
    const known = this.content.count;
    const read = this.read(id, state.rowsRead);
    if (!read) return undefined;
    const settled = { ...state, rowsRead: read.rows, stage: CHECKING };
    return read.hasNews ? withNews(settled, setAsideFor(id)!, known) : settled;
  }

  private retire(state: RunState, id: TabId): RunState | undefined {
    const read = this.read(id, state.rowsRead);
    if (!read) return undefined;
    if (read.rows === 0) this.ports.workbook.drop(id);
    return { ...state, rowsRead: read.rows, stage: CHECKING };
  }

  /** A part of a tab; `rows` is where the next part begins, 0 after the last one. `undefined`: not in this call. */
  private read(id: TabId, first: number): { readonly rows: number; readonly hasNews: boolean } | undefined {
    const { workbook } = this.ports;
    const cells = this.pace.cellsToRead();
    if (cells === 0) return undefined;
    const standing = workbook.standing(id, { first, cells });
    const hasNews = standing !== undefined && this.content.keep(standing);
    if (standing && standing.part.last < standing.values.length) return { rows: standing.part.last, hasNews };
    if (setAsideFor(id)) {
      this.see(id);
      workbook.drop(id);
    }
    return { rows: 0, hasNews };
  }

  write(start: RunState): RunState | undefined {
    const { plan } = this;
    if (!plan) return undefined;
    const tab = plan.tabs.find(({ id }) => id === nextTab(start))!;
    const [first, width, height] = [start.rowsWritten, tab.widths.length, tab.values.length];
    const stands = this.stands(tab.id);
    const readsFirst = first === 0 && stands && this.pace.readsFirst(height * width);
    if (readsFirst === 'later') return undefined;
    const writing = first > 0 ? 'more' : stands && !readsFirst ? 'standing' : 'new';
    const cells = this.pace.cellsToWrite((height - first) * width, writing);
    if (cells === 0) return undefined;
    const rows = Math.min(Math.max(1, Math.floor(cells / width)), height - first);
    const { state, standing } =
      first === 0 ? this.secure(start, tab, readsFirst && rows === height) : { state: start };
    if (this.isOutdated) return state;
    const placed = place(plan.remake?.(tab) ?? tab, this.content.for(plan.tabs));
    const where = this.ports.workbook.write(placed, plan.numberFormats, { first, rows }, standing);
    const isWhole = first + rows === height;
    return {
      ...state,
      rowsWritten: isWhole ? 0 : first + rows,
      written: isWhole ? [...state.written, { id: tab.id, ...where }] : state.written,
      stage: writingStage(tab.name),
    };
  }

  private see(where: TabId): void {
    if (this.job.seen?.(this.ports, where)) this.isOutdated = true;
  }

  private readonly stands = (id: TabId): boolean =>
    this.ports.workbook.tabs().some(({ ours }) => ours === id);

  /**
   * Before a tab that stands is written: what was typed in it since it was kept is kept too, where the call has the time to
   * read and write all of it; else the tab is set aside, and looked at later.
   */
  private secure(
    state: RunState,
    { id, values, widths }: TabPlan,
    readsFirst: boolean,
  ): { readonly state: RunState; readonly standing?: StandingTab | undefined } {
    const { workbook } = this.ports;
    const known = this.content.count;
    const part = { first: 0, cells: 2 * values.length * widths.length };
    const standing = readsFirst ? workbook.standing(id, part) : undefined;
    // Larger than what we wrote: only a part was read.
    if (!standing || standing.part.last < standing.values.length) {
      workbook.setAside(id);
      return { state };
    }
    this.see(id);
    const hasNews = this.content.keep(standing);
    // Pages are read here for the first time; what is on them belongs nowhere else.
    return { state: hasNews && isList(id) ? withNews(state, id, known) : state, standing };
  }

  private close(state: RunState): RunState | undefined {
    const prepared = this.isOutdated ? undefined : this.atHand?.prepared;
    if (!prepared) return undefined;
    const { plan, conclude } = prepared;
    const hasContent = this.content.count > 0;
    // With nothing to put away and nothing to note, the end takes no time.
    if ((hasContent || conclude) && !this.pace.allowsClosing(hasContent)) return undefined;
    this.content.finish(plan.tabs);
    conclude?.();
    this.job.forget?.(this.ports);
    dropPlan(this.ports);
    return { ...state, finished: true };
  }

  /**
   * Ends a run that is given up, its last tab whole; false without the plan that it takes. What an earlier run left
   * half-written shows nothing.
   */
  abandon({ written, standing, known }: RunState): boolean {
    if (this.content.count === 0) return true;
    if (!this.plan) return false;
    const isWritten = ({ id }: { readonly id: TabId }): boolean => written.some((tab) => tab.id === id);
    const broken = standing.map(setAsideFor);
    const unwritten = this.ports.workbook
      .tabs()
      .flatMap(({ ours: id }) => (id && !isWritten({ id }) && !broken.includes(id) ? [id] : []));
    const plans = this.plan.tabs.filter(isWritten);
    this.content.abandon(plans, new Set(unwritten), known ?? this.content.count);
    return true;
  }
}

/** What comes to light when tabs are written already may belong in them: they are written once more. */
function withNews(state: RunState, tab: TabId, known: number): RunState {
  const written = state.written.filter(({ id }) => familyOf(id) !== familyOf(tab));
  return { ...state, known: state.known ?? known, written };
}

const KEEPING: Phrase = { fr: 'lecture de vos notes', en: 'reading your notes' };
const CHECKING: Phrase = { fr: 'vérification de vos notes', en: 'checking your notes' };
const writingStage = (name: string): Phrase => ({ fr: `écriture de « ${name} »`, en: `writing “${name}”` });
