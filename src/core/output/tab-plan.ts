import type { Shape } from '../columns/role';
import type { Phrase } from '../model/problem';

/**
 * How a cell is written and shown. `text` is literal: nothing in it is ever read as a number, a date or a formula;
 * `integer` is the general format, which costs no call; `count` groups thousands, for figures that are read and not worked on.
 */
export type CellFormat = 'text' | 'integer' | 'count' | 'amount' | 'percent' | 'date';

/** Formats that have to be set. */
export type SetFormat = Exclude<CellFormat, 'integer'>;

/** Text, number, yes or no, or nothing; under the format `date`, a `YYYY-MM-DD` text; under `amount`, whole cents ÷ 100. */
export type PlanValue = string | number | boolean | null;

/** A rectangle of cells, counted from 1. */
export interface PlanRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * `band`: filled with the colour of the tab; `input`: people fill it in, whoever types anywhere else in ours is warned;
 * `tall`: headers that go over several lines; `right`: headers of figures.
 */
export type PlanStyle =
  | 'title'
  | 'section'
  | 'header'
  | 'muted'
  | 'strong'
  | 'wrapped'
  | 'tall'
  | 'right'
  | 'band'
  | 'input';

/** What a tab of ours is, kept with the tab: it finds the tab again whatever its name has become. */
export type TabId =
  | 'summary'
  | 'clients'
  | 'prospects'
  /** Every parameter of the analysis, to be read and changed. */
  | 'settings'
  | `segment:${string}`
  | `guide:${string}`
  /** The page of whoever leads. */
  | 'owner'
  /** A formula that lists a segment. */
  | `live:${string}`
  /** A tab of segments, or a guide, that another segmentation replaced; then what it was. */
  | `former:${string}`
  /** The clean copy of the source, what was corrected in it, and the clients to archive. */
  | 'clean'
  | 'corrections'
  | 'archive'
  /** What the columns are worth, and the clients to complete. */
  | 'audit'
  | 'to-complete'
  /** Records that are probably one client, and those that were put together in the clean copy. */
  | 'duplicates'
  | 'merged'
  /** The user’s clients, or orders, with what new exports brought: read as a source. */
  | `base:${Shape}`
  /** The four weeks, the agenda of their workshop, and the clients that the team agrees on. */
  | 'plan'
  | 'workshop'
  | 'agreement'
  /** Segments over time, and two dates compared. */
  | 'history'
  | 'campaigns'
  | 'actions'
  | 'dashboard'
  | 'merged'
  /** What users wrote about clients who are gone. */
  | 'leftovers'
  /** Hidden, while our tabs are written again: what users wrote in them; one for each kind of run. */
  | `journal:${string}`
  /** Hidden, while a tab of ours is written again: that tab as it stood right before. */
  | `aside:${string}`
  /** Hidden, while the journal of corrections is written again: what users unticked in it. */
  | 'refusals'
  /** Hidden: what users decided of records that look alike. */
  | 'decisions'
  /** Hidden, until « Doublons » is written: what a page found in a table too large for the server. */
  | 'found'
  /** Hidden: how to write the tabs of an analysis again, to take the next one back. */
  | `plans:${string}`
  /** Hidden: what was read so far of tabs that take several calls to read. */
  | 'pages'
  /** Hidden: what the last addition of a new export did. */
  | 'month:last'
  /** What a base is about to be; only ever set aside. */
  | 'month:next'
  /** Hidden, while « Clients segmentés » is written again: the segments that people chose in it. */
  | 'kept-segments'
  /** Hidden, while « Suivi des campagnes » is written again: its lines. */
  | 'campaign-entries'
  /** Hidden: a snapshot of each analysis. */
  | 'snapshots';

/** A cell of ours, counted from 1, that leads to a cell of the source: 0-based column, 1-based row. */
export interface PlanLink {
  readonly row: number;
  readonly column: number;
  readonly target: { readonly position: number; readonly sheetRow: number };
}
/** Cells that offer a list of answers; anything else only warns. */
export interface PlanList {
  readonly range: PlanRange;
  readonly values: readonly Phrase[];
}

/** A chart on rows that the tab leaves blank: the first column names the points, each other one is a series. */
export interface PlanChart {
  readonly type: 'column' | 'line';
  readonly title: string;
  /** Headers included; side by side. */
  readonly ranges: readonly PlanRange[];
  /** Where it stands, and how many rows it covers. */
  readonly row: number;
  readonly rows: number;
}

/** Where « Clients segmentés » has what a live list shows; counted from 1. */
export interface ListedColumns {
  readonly headerRow: number;
  readonly columns: number;
  /** The headers of the columns that say the segment, and the one that people set. */
  readonly segmentHeader: string;
  readonly keptHeader: string;
}

/** A whole tab as data: printing it is a dry run, the host writes it in a few calls. */
export interface TabPlan {
  readonly id: TabId;
  readonly name: string;
  readonly color: string | undefined;
  /** Rectangular. */
  readonly values: readonly (readonly PlanValue[])[];
  /** Cells by format, but for the general one. */
  readonly formats: ReadonlyMap<SetFormat, readonly PlanRange[]>;
  readonly styles: ReadonlyMap<PlanStyle, readonly PlanRange[]>;
  /** Pixels, one per column. */
  readonly widths: readonly number[];
  /** Cells that hold `true` or `false` and are shown as a box to tick. */
  readonly tickBoxes?: readonly PlanRange[];
  readonly frozenRows: number;
  /** The table that gets filter buttons. */
  readonly filter: PlanRange | undefined;
  readonly charts?: readonly PlanChart[];
  readonly links?: readonly PlanLink[];
  /** The tab that the links lead to. */
  readonly linksTo?: number;
  readonly gridlines: boolean;
  readonly lists?: readonly PlanList[];
  /** Formulas that list clients of « Clients segmentés », and the rows of the tab, room for them included. */
  readonly live?: { readonly shows: ListedColumns; readonly rows: number };
  /** Right of ours: columns that people fill in. What they hold is the user's; `alias`: the header in the other language. */
  readonly userColumns?: readonly {
    readonly header: string;
    readonly alias: string;
    readonly format: 'date' | 'integer';
  }[];
  /** Clients or lines that the tab holds, for whoever announces it. */
  readonly dataRows: number;
}

/** All the tabs of a run, in the order in which they stand. */
export interface WorkbookPlan {
  readonly tabs: readonly TabPlan[];
  /** Format codes, as the spreadsheet understands them. */
  readonly numberFormats: Readonly<Record<SetFormat, string>>;
  /** A tab worked out anew from the lines that people typed in it, as they stand when it is about to be written. */
  readonly remake?: (tab: TabPlan) => TabPlan;
}

/** Rows that are ours: those that we write, or that our formulas fill. */
export const ownRowsOf = ({ live, values }: Pick<TabPlan, 'live' | 'values'>): number =>
  live?.rows ?? values.length;
