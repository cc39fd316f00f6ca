import type { Phrase } from '../../src/core/model/problem';
import type { Look, Selection, TabPatch, WireValue } from './wire';

/** What crosses between the page and the server of the workbench: plain JSON, rows and columns from 0. */

export interface TabSummary {
  readonly sheetId: number;
  readonly name: string;
  readonly color: string | null;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
}

/** What the page has to redraw after an action: all tabs in order, the contents only of those it has loaded. */
export interface Changes {
  readonly fileName: string;
  readonly tabs: readonly TabSummary[];
  /** Where the user has to be taken: present when it is not where the page said. */
  readonly focus?: Selection;
  readonly contents: readonly TabPatch[];
  /** Looks that the page has not been told yet, in the order of their indexes. */
  readonly looks: readonly Look[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export type MenuLine =
  | { readonly caption: string; readonly functionName: string }
  | { readonly caption: string; readonly lines: readonly MenuLine[] }
  | null;

export interface LoadAnswer {
  /** The spreadsheet's, `fr_FR`. */
  readonly locale: string;
  readonly menu: readonly MenuLine[];
}

/** A page that the script asked to show. */
export interface ShownFrame {
  readonly url: string;
  readonly title: string;
  readonly width: number;
  readonly height: number | null;
}

export interface ShownAlert {
  readonly title: string | null;
  readonly message: string;
}

/** What an execution of the script cost. */
export interface Account {
  readonly functionName: string;
  /** `Range.getValues` → 12. */
  readonly calls: Readonly<Record<string, number>>;
  readonly roundTrips: number;
  readonly virtualMilliseconds: number;
  readonly realMilliseconds: number;
  readonly log: readonly string[];
  /** What was simulated during it, if anything. */
  readonly incident?: Incident;
  readonly error?: string;
}

export interface RunAnswer {
  readonly outcome:
    | { readonly ok: true; readonly value: unknown }
    | { readonly ok: false; readonly name: string; readonly message: string };
  readonly account: Account;
  readonly sidebar?: ShownFrame;
  readonly dialogs: readonly ShownFrame[];
  readonly alerts: readonly ShownAlert[];
  readonly toasts: readonly string[];
}

/** Typed text, or a value that the grid already knows (a check box, a cell copied or filled). */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly typed?: string;
  readonly value?: WireValue;
}

interface EditAnswer {
  /** What is said of the cells edited that are protected by a mere warning; "" where nothing is said. */
  readonly warnings: readonly string[];
}

export const INCIDENTS = ['failure', 'sort-rows', 'insert-row', 'rename-tab', 'delete-tab'] as const;

/** Something that befalls the next execution, at one of its service calls (from 1). */
export interface Incident {
  readonly kind: (typeof INCIDENTS)[number];
  readonly call: number;
  /** The tab concerned; none for a failure. */
  readonly sheetId?: number;
}

export interface CsvPreview {
  readonly encoding: string;
  readonly delimiter: string;
  /** The first rows, as they would be read. */
  readonly rows: readonly (readonly string[])[];
}

export type OpenAnswer =
  | { readonly kind: 'opened'; readonly tabs: number }
  | { readonly kind: 'preview'; readonly preview: CsvPreview };

export interface OpenRequest {
  readonly name: string;
  readonly base64: string;
  /** Chosen by the user after a preview. */
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly confirmed?: boolean;
}

/** Name of an action → question and answer. */
export interface Actions {
  load: { request: { readonly language: 'fr' | 'en' }; answer: LoadAnswer };
  tab: { request: { readonly sheetId: number }; answer: null };
  run: {
    request: { readonly functionName: string; readonly args: readonly unknown[] };
    answer: RunAnswer;
  };
  edit: {
    request: { readonly sheetId: number; readonly cells: readonly CellEdit[] };
    answer: EditAnswer;
  };
  undo: { request: Record<string, never>; answer: null };
  redo: { request: Record<string, never>; answer: null };
  addTab: { request: Record<string, never>; answer: null };
  renameTab: { request: { readonly sheetId: number; readonly name: string }; answer: null };
  deleteTab: { request: { readonly sheetId: number }; answer: null };
  moveTab: { request: { readonly sheetId: number; readonly index: number }; answer: null };
  lines: {
    request: {
      readonly sheetId: number;
      readonly axis: 'row' | 'column';
      readonly at: number;
      /** Positive to insert, negative to delete. */
      readonly count: number;
    };
    answer: null;
  };
  open: { request: OpenRequest; answer: OpenAnswer };
  reset: { request: Record<string, never>; answer: null };
  incident: { request: { readonly incident: Incident | null }; answer: null };
}

export type ActionName = keyof Actions;

/** What a page sends: its question, and where the user stands in the workbook. */
export interface Question<Name extends ActionName> {
  readonly request: Actions[Name]['request'];
  readonly selection?: Selection;
}

export type Reply<Name extends ActionName> =
  | { readonly ok: true; readonly answer: Actions[Name]['answer']; readonly changes: Changes }
  | { readonly ok: false; readonly problem: Phrase; readonly changes: Changes };
