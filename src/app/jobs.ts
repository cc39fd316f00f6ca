import type { JobId, RunRequest } from '../contract/requests';
import type { Problem } from '../core/model/problem';
import type { Result } from '../core/model/result';
import type { Table } from '../core/model/table';
import type { TabId, WorkbookPlan } from '../core/output/tab-plan';
import { actionsJob } from './actions-job';
import { auditJob } from './audit-job';
import { campaignsJob } from './campaigns-job';
import { cleaningJob, mergeJob, unmergeJob } from './copy-jobs';
import { dashboardJob } from './dashboard-job';
import { duplicatesJob } from './duplicates-job';
import { historyJob } from './history-job';
import type { Ports } from './ports';
import { segmentsJob } from './segments-job';
import { undoJob } from './undo-job';

/** What a run is to write, worked out from the source as it stands. */
export interface Prepared {
  readonly plan: WorkbookPlan;
  readonly notices: readonly Problem[];
  /** The date that later calls plan with, too. */
  readonly asOf: string;
  /** Tells whether the source changes meanwhile. */
  readonly mark: string;
  /** The tables whose corrected roles are remembered once the run starts. */
  readonly tables: readonly { readonly which: 'main' | 'join'; readonly table: Table }[];
  /** Once all tabs are written: notes what that means for later runs. */
  readonly conclude?: () => void;
}

/** One kind of run: which of our tabs it writes, and how it works out what they hold. */
export interface Job {
  readonly owns: (id: TabId) => boolean;
  /** Of these, the tabs that go where a plan does not have them any more; what users added goes to « Notes à rattacher ». */
  readonly spares?: (id: TabId) => boolean;
  /** Tabs that one call to the server reads or writes at most: one where each may hold the whole base. */
  readonly tabsPerCall: number;
  readonly prepare: (ports: Ports, request: RunRequest) => Result<Prepared>;
  /** Whose notes it takes along, where they are another kind of run's. */
  readonly journal?: JobId;
  /** Right before the first tab is written. */
  readonly begin?: (ports: Ports) => void;
  /**
   * Before the first plan: takes down what users decided in our tabs, which are about to be written again; a refusal when
   * one of them cannot be followed. True when nothing was taken down before.
   */
  readonly takeDown?: (ports: Ports) => Result<boolean>;
  /**
   * Where what a tab held right before it is written again can be read: users may have decided something since the run
   * began. True when they have.
   */
  readonly seen?: (ports: Ports, where: TabId) => boolean;
  /** At the end: what was taken down stands in the tabs again. */
  readonly forget?: (ports: Ports) => void;
}

const JOBS: Readonly<Record<JobId, Job>> = {
  segments: segmentsJob,
  audit: auditJob,
  cleaning: cleaningJob,
  duplicates: duplicatesJob,
  merge: mergeJob,
  unmerge: unmergeJob,
  undo: undoJob,
  history: historyJob,
  campaigns: campaignsJob,
  actions: actionsJob,
  dashboard: dashboardJob,
};

export const jobOf = ({ job }: RunRequest): Job => JOBS[job ?? 'segments'];

export const isJobId = (value: unknown): value is JobId =>
  typeof value === 'string' && Object.keys(JOBS).includes(value);
