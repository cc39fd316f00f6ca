import type { RunRequest } from '../contract/requests';
import type { Phrase } from '../core/model/problem';
import type { TabId } from '../core/output/tab-plan';
import type { SettingsPort } from './ports';

/** The lease of a run that the client drives call by call: who goes on, how far it is, until when it holds. */
export interface RunState {
  readonly version: 1;
  readonly runId: string;
  readonly request: RunRequest & { readonly asOf: string };
  /** Mark of the source at the start. */
  readonly mark: string;
  /** Our tabs that stood when the run began: what users added to them is kept first. */
  readonly standing: readonly TabId[];
  /** How many of those are kept so far. */
  readonly kept: number;
  readonly written: readonly { readonly id: TabId; readonly sheetId: number; readonly name: string }[];
  readonly total: number;
  readonly stage: Phrase;
  /** Nothing is left to do: never kept, for the run is forgotten then. */
  readonly ended?: true;
  readonly since: string;
  /** Clock milliseconds. */
  readonly expires: number;
}

/**
 * A client that has not called for this long is gone: somebody else may start. Longer than a call lasts.
 */
export const LEASE_MILLISECONDS = 120_000;

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
