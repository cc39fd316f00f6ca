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
