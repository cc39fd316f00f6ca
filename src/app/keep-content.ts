import type { JobId } from '../contract/requests';
import type { TabId, TabPlan } from '../core/output/tab-plan';
import { say } from '../core/text/typography';
import { collect } from '../core/user-content/collect';
import type { StandingTab, UserItem } from '../core/user-content/content';
import { LEFTOVERS_NAME, leftoverHeaders, leftoverRows } from '../core/user-content/leftovers';
import { place } from '../core/user-content/place';
import { SameClients } from '../core/user-content/same-client';
import type { Ports } from './ports';

const JOURNAL_NAME = 'Segments PME – notes';

/**
 * What users wrote in our tabs, while those are written again. It is put in a hidden tab before anything is cleared, so
 * that an execution may end anywhere: the next run finds it there.
 */
export class KeptContent {
  private readonly lines: Set<string>;
  private readonly items: UserItem[];

  private clients: SameClients | undefined;

  private readonly journal: TabId;

  constructor(
    private readonly ports: Ports,
    writing: JobId | 'plan' | 'agreement',
  ) {
    this.journal = `journal:${writing}`;
    const lines = ports.workbook.linesOf(this.journal);
    this.lines = new Set(lines);
    this.items = lines.map((line) => JSON.parse(line) as UserItem);
  }

  /** For these tabs: what was written of a client whose reference is gone is that of the one with the same e-mail or phone. */
  for(tabs: readonly TabPlan[]): readonly UserItem[] {
    return this.items.length === 0 ? [] : this.clientsIn(tabs).follow(this.items);
  }

  get count(): number {
    return this.items.length;
  }

  /** Worked out once: the tabs of a run are the same for all its calls. */
  private clientsIn(tabs: readonly TabPlan[]): SameClients {
    this.clients ??= new SameClients(tabs);
    return this.clients;
  }

  /** Keeps what stands in these rows; what is kept already is not kept twice. True when there was anything new. */
  keep(standing: StandingTab): boolean {
    const news = collect(standing)
      .map((item) => JSON.stringify(item))
      .filter((line) => !this.lines.has(line));
    this.ports.workbook.appendTo(
      this.journal,
      JOURNAL_NAME,
      news.map((line) => [line]),
      true,
    );
    for (const line of news) {
      this.lines.add(line);
      this.items.push(JSON.parse(line) as UserItem);
    }
    return news.length > 0;
  }

  /** Ends the run: what found no place goes to « Notes à rattacher », then the journal goes. */
  finish(tabs: readonly TabPlan[]): void {
    if (this.items.length === 0) return;
    const clients = this.clientsIn(tabs);
    const items = clients.follow(this.items);
    const placed = new Set(tabs.flatMap((tab) => [...place(tab, items).placed]));
    this.close(items, placed, (item) => clients.propose(item));
  }

  /**
   * Ends a run that is given up: what no tab shows any more goes to « Notes à rattacher », then the journal goes. A tab
   * that is not written holds what it held; what was kept after the first `known` items came too late for those that are.
   */
  abandon(written: readonly TabPlan[], unwritten: ReadonlySet<TabId>, known: number): void {
    const inTime = this.items.slice(0, known);
    const items = this.clientsIn(written).follow(inTime);
    const shown = written.flatMap((tab) => [...place(tab, items).placed]);
    const late = this.items.slice(known);
    this.close([...items, ...late], new Set([...shown, ...items.filter(({ tab }) => unwritten.has(tab))]));
  }

  private close(
    items: readonly UserItem[],
    placed: ReadonlySet<UserItem>,
    propose?: (item: UserItem) => string,
  ): void {
    if (items.length === 0) return;
    addLeftovers(this.ports, (existing) => leftoverRows(items, placed, existing, false, propose));
    this.ports.workbook.drop(this.journal);
  }
}

type Rows = readonly (readonly string[])[];

/** Adds to « Notes à rattacher » what does not stand in it yet. */
export function addLeftovers({ workbook, language }: Ports, rowsBeside: (existing: Rows) => Rows): void {
  const existing = workbook.textsOf('leftovers');
  const rows = rowsBeside(existing);
  const headers = existing.length === 0 && rows.length > 0 ? [leftoverHeaders(language)] : [];
  workbook.appendTo('leftovers', say(LEFTOVERS_NAME, language), [...headers, ...rows], false);
}

/** Tabs of ours that hold what users may have added: all but those that only keep texts. */
export const keepsContent = (id: TabId | undefined): id is TabId =>
  id !== undefined && !/^(journal|aside|plans|former):/.test(id) && !ONLY_TEXTS.includes(id);

const ONLY_TEXTS: readonly TabId[] = [
  'leftovers',
  'refusals',
  'decisions',
  'found',
  'kept-segments',
  'campaign-entries',
  'snapshots',
];
