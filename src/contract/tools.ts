import type { FunctionHelp } from '../core/formulas/function-help';
import type { Phrase } from '../core/model/problem';

export type { FunctionHelp };

export interface FunctionsAnswer {
  readonly functions: readonly FunctionHelp[];
}

/** What the user has selected, as a formula would name it. */
export interface SelectionAnswer {
  readonly reference: string;
  readonly rows: number;
  readonly columns: number;
}

export interface InsertRequest {
  /** Name of the function. */
  readonly name: string;
  /** In the order of its parameters, as the user wrote or selected them; `''` for one left out. */
  readonly args: readonly string[];
}

export interface InsertAnswer {
  /** As it stands in the cell. */
  readonly formula: string;
  readonly tab: string;
  readonly cell: string;
  /** The cells that the result fills. */
  readonly area: string;
}

export interface FreezeAnswer {
  readonly tab: string;
  /** Formulas replaced by their values, with the cells that they filled. */
  readonly frozen: readonly { readonly formula: string; readonly area: string }[];
  /** Formulas of ours that stay, and why. */
  readonly left: readonly { readonly cell: string; readonly why: Phrase }[];
}

/** How the client of the selected row is classed. */
export interface ExplainAnswer {
  readonly client: string;
  readonly key: string;
  /** The tab of the row. */
  readonly tab: string;
  readonly asOf: string;
  /** Day on which the tabs were made. */
  readonly made: string;
  /** The source is no longer what the tabs were made of. */
  readonly sourceChanged: boolean;
  /** The segment that the row shows, where it shows one; and the segment computed now. */
  readonly shown: string | null;
  readonly now: Phrase | null;
  readonly sections: readonly {
    readonly title: Phrase;
    readonly lines: readonly { readonly label: Phrase; readonly text: Phrase }[];
  }[];
}

/** What taking the last analysis back would do. */
export interface UndoableAnswer {
  /** For the run that does it. */
  readonly back: string;
  /** Day of the last analysis; `null` for one that did not end. */
  readonly made: string | null;
  /** Day of the one gone back to; `null` when there was none before. */
  readonly before: string | null;
  readonly restored: readonly string[];
  readonly removed: readonly string[];
}

/** Everything of ours in the file, and what is not. */
export interface BelongingsAnswer {
  /** Names of our tabs, hidden ones included. */
  readonly tabs: readonly string[];
  /** Texts kept with the file and for the current user. */
  readonly settings: number;
  /** A removal began and did not end. */
  readonly interrupted: boolean;
  /** Tabs that are the user's, copies of ours included. */
  readonly kept: readonly string[];
  readonly copies: readonly string[];
}

export interface RemoveAnswer {
  /** Tabs of ours that are still there: ask again. */
  readonly left: number;
}

/** A live list of a segment: its id, as in `segment:champions`. */
export interface LiveRequest {
  readonly segment: string;
}

export interface LiveAnswer {
  readonly sheetId: number;
  readonly name: string;
}

export interface FindRequest {
  /** A name, an e-mail address or a phone number. */
  readonly query: string;
  /** Keys of the clients found so far: tabs that only keep notes know people by them. */
  readonly who: readonly string[];
  /** Where to go on, from 0. */
  readonly from: number;
}

/** One row, or one cell of a page, that speaks of the person. */
export interface PersonPlace {
  readonly sheetId: number;
  readonly tab: string;
  /** False in the user's own tab, which is never erased. */
  readonly ours: boolean;
  /** 1-based; 0 for what a hidden tab remembers as a whole. */
  readonly row: number;
  /** « C12 » for each cell that names the person, itself or in its note. */
  readonly cells: readonly string[];
  /** Those among them of which only the note does: what the cell shows is not theirs. */
  readonly notes: readonly string[];
  /** The client, as the tab knows it: `ref:` its reference, `row:` a row of the source; `''` where the place tells none. */
  readonly who: string;
  readonly name: string;
}

export interface FindAnswer {
  readonly places: readonly PersonPlace[];
  readonly next: number | null;
  /** Tabs to look into, in all. */
  readonly tabs: number;
}

export interface EraseRequest extends FindRequest {
  /** Places that tell no client: pages, notes, what is remembered. */
  readonly others: boolean;
}

export interface EraseAnswer {
  readonly erased: number;
  readonly next: number | null;
}
