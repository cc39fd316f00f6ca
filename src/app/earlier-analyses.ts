import { hashText } from '../core/duplicates/words/hash';
import { packPlan, piecesOf, unpackPlan } from '../core/output/pack-plan';
import type { TabId, WorkbookPlan } from '../core/output/tab-plan';
import { type LastAnalysis, saveAnalysis } from './last-analysis';
import type { Ports } from './ports';

const NAME = 'Segments PME – analyse';

/** Hidden tabs of ours: how to write the tabs of the last analysis again, and of the one before. */
export type Slot = 'plans:now' | 'plans:before';

/** Beyond, an analysis takes too much room to be kept: about 20,000 clients. */
const MOST_CHARACTERS = 12_000_000;

/** The first line of such a tab. */
interface KeptAnalysis {
  readonly version: 1;
  /** Tells one analysis from another. */
  readonly hash: string;
  /** Our tabs that stood before it: what it made besides is taken away when it is undone. */
  readonly stood: readonly TabId[];
  readonly last: LastAnalysis;
  /** Nothing follows: it was too large to be kept. */
  readonly tooLarge?: true;
}

interface WholeAnalysis {
  readonly slot: Slot;
  readonly head: KeptAnalysis;
  /** How to write its tabs: nothing where it was too large. */
  readonly plan: WorkbookPlan;
}

/** An analysis and its plan, read in one call; `undefined` as for `headOf`. */
function wholeIn({ workbook }: Ports, slot: Slot): WholeAnalysis | undefined {
  const [text = '', ...pieces] = workbook.linesOf(slot);
  if (text === '') return undefined;
  const head = JSON.parse(text) as KeptAnalysis;
  return { slot, head, plan: head.tooLarge ? NO_TABS : unpackPlan(pieces.join('')) };
}

export const NO_TABS: WorkbookPlan = {
  tabs: [],
  numberFormats: { text: '@', count: '', amount: '', percent: '', date: '' },
};

/** The first line alone; `undefined` without the tab, or where an execution ended before it was filled. */
function headOf({ workbook, cells }: Ports, slot: Slot): KeptAnalysis | undefined {
  const tab = workbook.tabs().find(({ ours }) => ours === slot);
  if (!tab) return undefined;
  const [[text]] = cells.valuesIn(tab.sheetId, { row: 1, column: 1, rows: 1, columns: 1 }) as [[unknown]];
  return text === '' ? undefined : (JSON.parse(String(text)) as KeptAnalysis);
}

export const planIn = ({ workbook }: Ports, slot: Slot): WorkbookPlan =>
  unpackPlan(workbook.linesOf(slot).slice(1).join(''));

/**
 * Once the tabs of an analysis are written: the one that was the last becomes the one before. An analysis that makes the
 * very same tabs is no other analysis. Each step is whole by itself: made again, it changes nothing.
 */
export function keepAnalysis(ports: Ports, plan: WorkbookPlan, last: LastAnalysis): void {
  const { workbook, settings } = ports;
  const text = packPlan(plan);
  const hash = `${hashText(text)}.${hashText(text, 7)}`;
  const now = headOf(ports, 'plans:now');
  if (now?.hash !== hash) {
    if (now) {
      workbook.drop('plans:before');
      workbook.rename('plans:now', 'plans:before');
    }
    const tooLarge = text.length > MOST_CHARACTERS;
    const head: KeptAnalysis = {
      ...{ version: 1, hash, stood: stoodBefore(ports) ?? [], last },
      ...(tooLarge ? { tooLarge } : {}),
    };
    const lines = [JSON.stringify(head), ...(tooLarge ? [] : piecesOf(text))];
    workbook.fillHidden('plans:now', NAME, lines);
  } else workbook.appendTo('plans:now', NAME, [], true);
  saveAnalysis(settings, last);
  settings.remove('unfinished');
}

/** Notes which of our tabs stand before an analysis writes any; one that was interrupted has noted it already. */
export function noteStanding({ workbook, settings }: Ports): void {
  settings.remove('removing');
  if (settings.read('unfinished') !== undefined) return;
  const stood = workbook.tabs().flatMap(({ ours }) => ours ?? []);
  settings.write('unfinished', JSON.stringify(stood));
}

/** The tabs that stood before an analysis that did not end; `undefined` when the last one ended. */
function stoodBefore({ settings }: Ports): readonly TabId[] | undefined {
  const text = settings.read('unfinished');
  return text === undefined ? undefined : (JSON.parse(text) as readonly TabId[]);
}

/** What the last analysis, ended or not, can be taken back to. */
export interface WayBack {
  /** `undefined`: to no analysis at all, for there was none before. */
  readonly to: WholeAnalysis | undefined;
  readonly stood: readonly TabId[];
}

export function wayBack(ports: Ports): WayBack | undefined {
  const unfinished = stoodBefore(ports);
  const to = (unfinished && wholeIn(ports, 'plans:now')) ?? wholeIn(ports, 'plans:before');
  const stood = unfinished ?? headOf(ports, 'plans:now')?.stood;
  // Without an earlier analysis to go back to, only a first one can be taken back: to nothing.
  if (stood === undefined || (!to && stood.includes('clients'))) return undefined;
  return { to, stood };
}

/** Once the tabs are as they were: the analysis gone back to is the last one again. */
export function becomeLast({ workbook, settings }: Ports, to: WayBack['to']): void {
  if (to) saveAnalysis(settings, to.head.last);
  else settings.remove('analysis');
  settings.remove('unfinished');
  if (to?.slot !== 'plans:now') workbook.drop('plans:now');
  if (to?.slot === 'plans:before') workbook.rename('plans:before', 'plans:now');
}
