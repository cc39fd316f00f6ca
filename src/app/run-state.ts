import type { RunRequest } from '../contract/requests';
import type { Phrase } from '../core/model/problem';
import type { TabId } from '../core/output/tab-plan';
import type { SettingsPort } from './ports';

/** The lease of a run that the client drives call by call: who goes on, how far it is, until when it holds. */
export interface RunState {
  readonly version: 1;
  readonly runId: string;
  readonly request: RunRequest;
  /** False until the tabs are planned: what users decided in ours was taken down, which took long enough. */
  readonly planned: boolean;
  /** What was taken down was not taken down before: it is forgotten should there be nothing to plan. */
  readonly tookDown: boolean;
  /** Mark of the source when the tabs were planned. */
  readonly mark: string;
  /** Our tabs that stood when the run began: what users added to them is kept first. */
  readonly standing: readonly TabId[];
  /** How many of those are kept so far. */
  readonly kept: number;
  /** The tabs that the plan is made of, in the order in which they are written. */
  readonly tabs: readonly TabId[];
  readonly written: readonly { readonly id: TabId; readonly sheetId: number; readonly name: string }[];
  /** Rows done of the tab that is being read, and of the one that is being written. */
  readonly rowsRead: number;
  readonly rowsWritten: number;
  /** The plan is kept in the workbook for the calls to come. */
  readonly keepsPlan: boolean;
  /** How much of what users wrote was known before any tab was written, where some of it came later. */
  readonly known?: number;
  /** How long each call is meant to last. */
  readonly callMilliseconds: number;
  /** All is written, and nothing of the run is left. */
  readonly finished: boolean;
  readonly stage: Phrase;
  readonly since: string;
  /** Clock milliseconds. */
  readonly expires: number;
}

/**
 * A client that has not called for this long is gone: somebody else may start. Longer than a call lasts.
 */
export const LEASE_MILLISECONDS = 120_000;

/** The tab to be written next; `undefined` when all are. */
export const nextTab = ({ tabs, written }: RunState): TabId | undefined =>
  tabs.find((id) => !written.some((tab) => tab.id === id));

export function loadRun(port: SettingsPort): RunState | undefined {
  const text = port.read('run');
  if (text === undefined) return undefined;
  try {
    const state = JSON.parse(text) as RunState;
    return state.version === 1 ? state : undefined;
  } catch {
    return undefined;
  }
}

export const saveRun = (port: SettingsPort, state: RunState): void =>
  port.write('run', JSON.stringify(state));
