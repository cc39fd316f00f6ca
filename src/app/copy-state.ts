import type { AmountRule } from '../core/duplicates/merge/merge';
import type { SettingsPort } from './ports';

/** What the clean copy in the file was made of, and whether it holds merged records. */
export interface CopyState {
  readonly version: 1;
  /** The user's tab that it is a copy of. */
  readonly sheetId: number;
  /** The corrections that the user did not want. */
  readonly unticked?: readonly string[];
  /** Present while the decided groups are merged: what became of their amounts. */
  readonly amounts?: AmountRule;
}

export function loadCopy(port: SettingsPort): CopyState | undefined {
  const text = port.read('copy');
  if (text === undefined) return undefined;
  try {
    const state = JSON.parse(text) as CopyState;
    return state.version === 1 ? state : undefined;
  } catch {
    return undefined;
  }
}

export const saveCopy = (port: SettingsPort, state: CopyState): void =>
  port.write('copy', JSON.stringify(state));
