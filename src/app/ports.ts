import type { ProgramName } from '../contract/programs';
import type { FunctionHelp } from '../core/formulas/function-help';
import type { GuideContent } from '../core/guides/guide';
import type { CellValue } from '../core/model/cell';
import type { IsoDate } from '../core/model/iso-date';
import type { Grid } from '../core/model/table';
import type { CellBlock } from '../core/output/plan-changes';
import type { PlanRange, TabId, TabPlan, WorkbookPlan } from '../core/output/tab-plan';
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
  /** So many rows of it, from a 1-based row; as many columns, which are asked for where they are not given. */
  readRows(sheetId: number, first: number, rows: number, columns?: number): Grid | undefined;
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
  /**
   * Writes rows of what a tab is to be into a hidden tab of that name, made anew with the first ones; `like`: it has the
   * look of that tab of ours.
   */
  writeDraft(
    draft: {
      readonly plan: TabPlan;
      readonly as: TabId;
      readonly name: string;
      readonly like: TabId | undefined;
    },
    formats: WorkbookPlan['numberFormats'],
    slice: { readonly first: number; readonly rows: number },
  ): void;
  /** Makes a tab of ours with nothing in it, dressed; where it stands, it is left as it is. */
  makeTab(plan: TabPlan): { readonly sheetId: number; readonly name: string };
  /** Sets everything of one tab of ours over another: wherever an execution ends, that one holds what it held or all of it. */
  setOver(from: TabId, to: TabId): void;
  /** Sets rows of one tab of ours over rows of another, 1-based. */
  setRowsOver(
    from: TabId,
    to: TabId,
    blocks: readonly { readonly from: number; readonly to: number; readonly rows: number }[],
  ): void;
  /** Adds rows of text to a tab of ours, created when there is none, and makes sure that they are there. */
  appendTo(id: TabId, name: string, rows: readonly (readonly string[])[], hidden: boolean): void;
  /** The rows of our tab that hold this value in a column, 0-based; none when there is no such tab. */
  rowsWhere(id: TabId, position: number, value: unknown): readonly (readonly unknown[])[];
  /** Fills an empty hidden tab of ours, made when there is none, with lines of text: all of them or none. */
  fillHidden(id: TabId, name: string, lines: readonly string[]): void;
  /** The values of one column of our tab, 0-based, from the first row; none when there is no such tab. */
  columnIn(id: TabId, position: number): readonly unknown[];
  /** The cells of our tab, days as `YYYY-MM-DD`, in one call; none when there is no such tab. */
  cellsOf(id: TabId): readonly (readonly CellValue[])[];
  /** Writes over some cells of our tab; nothing when there is no such tab. */
  put(id: TabId, blocks: readonly CellBlock[], formats: WorkbookPlan['numberFormats']): void;
  /** The texts of the first column of a tab of ours, empty cells left out; none when there is no such tab. */
  linesOf(id: TabId): string[];
  /** The rows of a tab of ours in which something stands, as texts; none when there is no such tab. */
  textsOf(id: TabId): string[][];
  /** So many rows of such texts, two cells each, from a 1-based row; none when there is no such tab. */
  linesBetween(id: TabId, first: number, rows: number): string[][];
  /** Takes rows out of a tab of ours, from a 1-based row. */
  dropLines(id: TabId, first: number, rows: number): void;
  /** Writes texts over those of a tab of ours, from a 1-based place; nothing when there is no such tab. */
  rewrite(id: TabId, row: number, column: number, texts: readonly (readonly string[])[]): void;
  /**
   * Writes a column of texts in the user's own tab: over the one with that header in the 1-based header row, else at the
   * right of everything.
   */
  writeColumn(sheetId: number, headerRow: number, header: string, texts: readonly string[]): void;
  /**
   * Adds a tab that is the user's from then on, after their own, and shows it; the one of that name where it stands. With
   * `room`, it has so many rows and columns at least: results of formulas make none.
   */
  addTab(
    name: string,
    blocks: readonly CellBlock[],
    formats: WorkbookPlan['numberFormats'],
    room?: { readonly rows: number; readonly columns: number },
  ): number;
  /** A tab of ours becomes another of ours: its content stays. Nothing when there is no such tab. */
  rename(id: TabId, as: TabId): void;
  /** Gives a tab of ours a name, or one like it that is free; nothing when there is no such tab. */
  callTab(id: TabId, name: string): void;
  /** Deletes a tab of ours; nothing when there is no such tab. */
  drop(id: TabId): void;
  /** Deletes tabs of ours by their sheet ids; a blank tab is made first where no other would be left to see. */
  removeOwn(sheetIds: readonly number[]): void;
  /** Names of the tabs that people copied from ours: they bear our mark and are theirs. */
  copies(): readonly string[];
  /** Takes our mark off everything that bears it. */
  unmark(): void;
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
 * `copy`: what the clean copy was made of. `parameters`: what « Réglages » says, while it is written again. `analysis`:
 * what the tabs of the segments were made of. `unfinished`: which tabs of ours stood before the analysis that is being
 * written. `week`: whom to call in the weeks after it; `days`: when there was one.
 */
type SettingsKey =
  | 'settings'
  | 'run'
  | 'creating'
  | 'copy'
  | 'parameters'
  | 'analysis'
  | 'unfinished'
  | 'removing'
  | 'week'
  | 'days';

/** Small texts kept with the file. */
export interface SettingsPort {
  read(key: SettingsKey): string | undefined;
  write(key: SettingsKey, text: string): void;
  remove(key: SettingsKey): void;
  /** How many texts of ours are kept, for the file and for the current user. */
  count(): number;
  /** Forgets them all but one; another user's are out of reach. */
  clearBut(key: SettingsKey): void;
}

/** A small text of the user at work, kept for this file; another file takes its place. */
export interface PlacePort {
  read(): string | undefined;
  write(text: string): void;
  remove(): void;
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

/** What the user has selected, from the first range to the active one. */
export interface SelectedCells {
  readonly sheetId: number;
  readonly name: string;
  readonly areas: readonly PlanRange[];
}

/** The selection, and cells of any tab of the file: for the tools that work where the user points. */
export interface CellsPort {
  selected(): SelectedCells;
  /** Size of the whole grid of a tab, empty cells included. */
  gridOf(sheetId: number): { readonly rows: number; readonly columns: number };
  /** As Sheets hands them over: numbers, texts, dates of its own realm. */
  valuesIn(sheetId: number, area: PlanRange): readonly (readonly unknown[])[];
  /** One row from end to end. */
  rowAt(sheetId: number, row: number): readonly unknown[];
  /** `''` where there is none. */
  formulasIn(sheetId: number, area: PlanRange): readonly (readonly string[])[];
  notesIn(sheetId: number, area: PlanRange): readonly (readonly string[])[];
  /** Deletes whole rows; empties them where no row would be left below the frozen ones. */
  deleteRows(sheetId: number, row: number, count: number): void;
  /** Empties cells, notes included. */
  clear(sheetId: number, area: PlanRange): void;
  clearNotes(sheetId: number, area: PlanRange): void;
  writeFormula(sheetId: number, row: number, column: number, formula: string): void;
  /** Writes values that were read, over whatever stands there: a text stays the text it is. */
  writeValues(sheetId: number, area: PlanRange, values: readonly (readonly unknown[])[]): void;
  writeNote(sheetId: number, row: number, column: number, note: string): void;
}

export interface Ports {
  readonly workbook: WorkbookPort;
  readonly cells: CellsPort;
  readonly settings: SettingsPort;
  readonly place: PlacePort;
  readonly lock: LockPort;
  readonly clock: ClockPort;
  readonly language: Language;
  /** The advice that guides are built from; read only when asked for. */
  readonly guides: () => readonly GuideContent[];
  /** Shows the page that prints the guides, in front of the workbook. */
  readonly openGuides: () => void;
  /** Every custom function, as its declaration tells it; read only when asked for. */
  readonly functions: () => readonly FunctionHelp[];
  /** The text of a program that a page runs itself. */
  readonly program: (name: ProgramName) => string;
}
