import type { Shape } from '../core/columns/role';
import type { Phrase, Problem } from '../core/model/problem';
import type { UnionExample } from '../core/new-export/examples';
import type { UnionFigures } from '../core/new-export/figures';
import type { TabSummary } from './answers';
import type { RoleChoice } from './requests';

/** The tabs that may hold the base or the new export, and which ones they most likely are. */
export interface NewExportTabsAnswer {
  readonly tabs: readonly TabSummary[];
  readonly base: number | null;
  readonly next: number | null;
  /** The addition made last, where it can be taken back. */
  readonly undo: UndoOffer | null;
}

/** What taking the last addition back does, and the click that does it. */
export interface UndoOffer {
  readonly id: string;
  readonly about: Phrase;
  readonly action: Phrase;
}

export interface UndoNewExportRequest {
  /** The addition that the user was shown. */
  readonly id: string;
}

export interface UndoNewExportAnswer {
  /** What was done, and what of the user’s was kept. */
  readonly done: Phrase;
}

/** A base and its new export: in a tab of its own, or pasted in the base below its old rows. */
export interface NewExportRequest {
  readonly base: number;
  readonly next?: number;
  /** 1-based row of the sheet, where the export was pasted in the base. */
  readonly fromRow?: number;
  /** Roles corrected by the user: `main` is the base, `join` the tab of the new export. They are kept once it is added. */
  readonly choices?: readonly RoleChoice[];
}

/** What adding the export would do; nothing is written. Money in cents. */
export interface NewExportAnswer extends UnionFigures {
  /** Tells whether the tabs are still what they were. */
  readonly mark: string;
  readonly shape: Shape;
  /** The tab that it would be written in, and whether it stands already. */
  readonly tab: string;
  readonly exists: boolean;
  readonly currency: string;
  readonly examples: Readonly<Record<'added' | 'replaced' | 'absent', readonly UnionExample[]>>;
  /** What differs between the columns, what is left out. */
  readonly notices: readonly Problem[];
}

export interface AddNewExportRequest extends NewExportRequest {
  /** As the user was shown it. */
  readonly mark: string;
}

export interface AddNewExportAnswer {
  readonly sheetId: number;
  readonly tab: string;
  readonly rows: number;
  readonly undo: UndoOffer;
}
