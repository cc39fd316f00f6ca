import type { GuideContent } from '../core/guides/guide';
import type { IsoDate } from '../core/model/iso-date';
import type { Grid } from '../core/model/table';
import type { TabId, TabPlan, WorkbookPlan } from '../core/output/tab-plan';
import type { Language } from '../core/text/language';
import type { StandingTab } from '../core/user-content/content';
import type { PlacedPlan } from '../core/user-content/place';

/** A tab of the workbook; `ours` names what it is when Segments PME wrote it. */
export interface TabInfo {
  readonly sheetId: number;
  readonly name: string;
  readonly active: boolean;
  readonly ours: TabId | undefined;
}

/** The workbook, as few calls as it takes. */
export interface WorkbookPort {
  locale(): string;
  /** Calendar day in the spreadsheet's zone. */
  today(): IsoDate;
  tabs(): readonly TabInfo[];
  /** Rows and columns up to the last with content; an empty tab has one cell. */
  sizeOf(sheetId: number): { readonly rows: number; readonly columns: number };
  /** All cells up to the last with content; `undefined` when the tab is gone. */
  read(sheetId: number): Grid | undefined;
  /** So many rows of it, from a 1-based row. */
  readRows(sheetId: number, first: number, rows: number): Grid | undefined;
  /** Why the tabs cannot be written — too many cells —, or `undefined`. */
  refusal(plans: readonly TabPlan[]): 'too-many-cells' | undefined;
  /**
   * Our tab as it stands, with what the user added, or of it so many cells from a 0-based row; `undefined` when there is no
   * such tab. A tab that was set aside is read as the one it is a copy of.
   */
  standing(id: TabId, part?: { readonly first: number; readonly cells: number }): StandingTab | undefined;
  /** Copies our tab as it stands into a hidden one; nothing when there is no such tab. */
  setAside(id: TabId): void;
  /** The values of our tab, up to the last with content: a call, where `standing` takes several; none without the tab. */
  valuesOf(id: TabId): readonly (readonly unknown[])[];
  /** The rows below the headers of a list of ours, only these columns, each by any of its headers; `undefined` without them. */
  columnsOf(id: TabId, headers: readonly (readonly string[])[]): readonly (readonly unknown[])[] | undefined;
  /**
   * Writes rows of our tab, which is created with the first ones or taken anew in place; returns where it is. `standing`:
   * the whole tab as it was just read, where it was.
   */
  write(
    placed: PlacedPlan,
    formats: WorkbookPlan['numberFormats'],
    slice: { readonly first: number; readonly rows: number },
    standing?: StandingTab,
  ): { readonly sheetId: number; readonly name: string };
  /** Adds rows of text to a tab of ours, created when there is none, and makes sure that they are there. */
  appendTo(id: TabId, name: string, rows: readonly (readonly string[])[], hidden: boolean): void;
  /** The rows of our tab that hold this value in a column, 0-based; none when there is no such tab. */
  rowsWhere(id: TabId, position: number, value: unknown): readonly (readonly unknown[])[];
  /** The rows of text of a tab of ours; none when there is no such tab. */
  linesOf(id: TabId): string[][];
  /** Writes texts over those of a tab of ours, from a 1-based place; nothing when there is no such tab. */
  rewrite(id: TabId, row: number, column: number, texts: readonly (readonly string[])[]): void;
  /**
   * Writes a column of texts in the user's own tab: over the one with that header in the 1-based header row, else at the
   * right of everything.
   */
  writeColumn(sheetId: number, headerRow: number, header: string, texts: readonly string[]): void;
  /** Deletes a tab of ours; nothing when there is no such tab. */
  drop(id: TabId): void;
  /** Clears away tabs that an interrupted execution could not mark as ours. */
  clearUnmarked(): void;
  /** Takes the user to a tab; false when it is gone. */
  show(sheetId: number): boolean;
  /** Selects cells, « C12 » or « A2:F2 », and brings them on screen; false when none of them is there any more. */
  select(sheetId: number, cells: readonly string[]): boolean;
  /** Applies what is buffered and gives the user back the tab that was active. */
  finish(): void;
}

/**
 * `creating`: the tabs that are being made, and under which names: an execution may end before one is marked as ours.
 * `copy`: what the clean copy was made of. `parameters`: what « Réglages » says, while it is written again.
 */
type SettingsKey = 'settings' | 'run' | 'creating' | 'copy' | 'parameters';

/** Small texts kept with the file. */
export interface SettingsPort {
  read(key: SettingsKey): string | undefined;
  write(key: SettingsKey, text: string): void;
  remove(key: SettingsKey): void;
}

export interface LockPort {
  /** Runs the work alone in this file; `undefined` when somebody else holds the file for too long. */
  alone<Answer>(work: () => Answer): { readonly answer: Answer } | undefined;
}

export interface ClockPort {
  /** Milliseconds; only differences mean something. */
  now(): number;
  /** « 14:05 » in the spreadsheet's zone. */
  timeOfDay(): string;
  newId(): string;
}

export interface Ports {
  readonly workbook: WorkbookPort;
  readonly settings: SettingsPort;
  readonly lock: LockPort;
  readonly clock: ClockPort;
  readonly language: Language;
  /** The advice that guides are built from; read only when asked for. */
  readonly guides: () => readonly GuideContent[];
  /** The program that searches for duplicates in a page. */
  readonly engine: () => string;
}
