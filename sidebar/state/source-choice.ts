import type { TabSummary } from '../../src/contract/answers';
import type { Source } from '../../src/contract/requests';

/** The tabs chosen, as far as they are; the second one counts only when `joined`. */
export interface SourceChoice {
  readonly sheetId?: number;
  readonly joined: boolean;
  readonly joinSheetId?: number;
}

/** A title row and at least one row under it. */
const FEWEST_ROWS = 2;

/** The tabs that can be analysed: with rows, and not written by Segments PME. */
export const candidatesOf = (tabs: readonly TabSummary[]): readonly TabSummary[] =>
  tabs.filter((tab) => !tab.ours && tab.rows >= FEWEST_ROWS);

/** The tabs that can be joined to the one chosen. */
export const joinableWith = (tabs: readonly TabSummary[], source: SourceChoice): readonly TabSummary[] =>
  candidatesOf(tabs).filter((tab) => tab.sheetId !== source.sheetId);

/** Keeps what was chosen as long as it exists; otherwise the active tab, else the first one. A lone second tab is chosen. */
export function settleSource(source: SourceChoice, tabs: readonly TabSummary[]): SourceChoice {
  const candidates = candidatesOf(tabs);
  const main =
    candidates.find((tab) => tab.sheetId === source.sheetId) ??
    candidates.find((tab) => tab.active) ??
    candidates[0];
  if (!main) return { joined: false };
  const others = candidates.filter((tab) => tab !== main);
  const join =
    others.find((tab) => tab.sheetId === source.joinSheetId) ?? (others.length === 1 ? others[0] : undefined);
  return {
    sheetId: main.sheetId,
    joined: source.joined && others.length > 0,
    ...(join ? { joinSheetId: join.sheetId } : {}),
  };
}

/** The source as the server wants it; `undefined` while a tab is still to be chosen. */
export function sourceOf({ sheetId, joined, joinSheetId }: SourceChoice): Source | undefined {
  if (sheetId === undefined) return undefined;
  if (!joined) return { sheetId };
  return joinSheetId === undefined ? undefined : { sheetId, joinSheetId };
}
