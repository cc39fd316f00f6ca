import { useState } from 'preact/hooks';
import type { NewExportRequest, NewExportTabsAnswer } from '../../../src/contract/new-export';

export interface Choice {
  readonly base: number | null;
  readonly next: number | null;
  readonly isBelow: boolean;
  /** As typed. */
  readonly fromRow: string;
}

/** What the user chose, which outlives the view where it was chosen. */
export function useChoice() {
  const [changed, setChanged] = useState<Partial<Choice>>({});
  return { changed, change: (part: Partial<Choice>) => setChanged({ ...changed, ...part }) };
}

/** The tabs chosen; what the server proposes where nothing is. A lone tab can only hold both. */
export const settled = ({ tabs, base, next }: NewExportTabsAnswer, changed: Partial<Choice>): Choice => ({
  ...{ base, next, isBelow: tabs.length < 2, fromRow: '' },
  ...changed,
});

/** The question to the server; `undefined` while something is still to be chosen. */
export function requestOf({ base, next, isBelow, fromRow }: Choice): NewExportRequest | undefined {
  if (base === null) return undefined;
  if (isBelow) return /^\s*\d+\s*$/.test(fromRow) ? { base, fromRow: Number(fromRow) } : undefined;
  return next === null || next === base ? undefined : { base, next };
}
