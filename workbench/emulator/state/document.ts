import { localeRules } from '../text/locales';
import type { Area } from './area';
import { newSheet } from './new-sheet';
import type { SheetState } from './sheet-state';

/** Computes formulas; the emulator itself only stores their text. */
export interface FormulaEngine {
  /** Brings the computed cells of every tab up to date; called before anything is read. */
  refresh(document: EmulatedDocument): void;
}

export interface MetadataState {
  readonly id: number;
  key: string;
  value: string | null;
  /** `DOCUMENT` or `PROJECT`. */
  visibility: string;
  readonly locationType: 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN';
  readonly sheetId?: number;
  /** Rows or columns concerned, for the last two locations. */
  readonly area?: Area;
}

export type StoreName = 'document' | 'user' | 'script';

export interface CacheEntry {
  readonly value: string;
  /** Epoch milliseconds. */
  readonly expires: number;
}

/** One spreadsheet file with what the add-on keeps about it: plain data that outlives executions. */
export interface EmulatedDocument {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly cellBudget: number;
  /** What stands between thousands in display values. */
  readonly groupSeparator: string;
  readonly formulaEngine?: FormulaEngine;
  /** Grows each time something is written. */
  revision: number;
  /** In the order of the tabs on screen. */
  sheets: SheetState[];
  activeSheetId: number;
  /** Selected cells of the active tab: the active range. */
  selection: Area;
  /** Other ranges selected with it. */
  alsoSelected: readonly Area[];
  metadata: MetadataState[];
  readonly properties: Record<StoreName, Record<string, string>>;
  readonly caches: Record<StoreName, Record<string, CacheEntry>>;
  /** Number of the execution that holds each lock. */
  readonly locks: Partial<Record<StoreName, number>>;
  /** Last number given to a tab, chart, metadata, identifier or execution. */
  lastNumber: number;
}

export interface DocumentOptions {
  readonly name?: string;
  /** `fr_FR` (default) or `en_US`. */
  readonly locale?: string;
  /** `Europe/Paris` by default. */
  readonly timeZone?: string;
  /** 10,000,000 by default. */
  readonly cellBudget?: number;
  readonly groupSeparator?: string;
  readonly formulaEngine?: FormulaEngine;
  /** No tab at all: the host adds its own. */
  readonly empty?: boolean;
}

const FIRST_CELL: Area = { row: 1, column: 1, rows: 1, columns: 1 };

/** A new file, with one blank tab (« Feuille 1 », 1,000 × 26) unless `empty`. */
export function createDocument(options: DocumentOptions = {}): EmulatedDocument {
  const locale = options.locale ?? 'fr_FR';
  const rules = localeRules(locale);
  return {
    id: 'emulated-document',
    name: options.name ?? 'Document',
    locale,
    timeZone: options.timeZone ?? 'Europe/Paris',
    cellBudget: options.cellBudget ?? 10_000_000,
    groupSeparator: options.groupSeparator ?? rules.group,
    ...(options.formulaEngine ? { formulaEngine: options.formulaEngine } : {}),
    revision: 0,
    sheets: options.empty ? [] : [newSheet(0, `${rules.sheetName}1`)],
    activeSheetId: 0,
    selection: FIRST_CELL,
    alsoSelected: [],
    metadata: [],
    properties: { document: {}, user: {}, script: {} },
    caches: { document: {}, user: {}, script: {} },
    locks: {},
    lastNumber: 0,
  };
}

/** A number that nothing in this document bears yet. */
export function nextNumber(document: EmulatedDocument): number {
  document.lastNumber += 1;
  return document.lastNumber;
}

/** Says that something was written. A host that writes in the cells by itself says so too. */
export function touch(document: EmulatedDocument): void {
  document.revision += 1;
}

/** Computes the formulas that the last writes changed; to be called before reading the cells directly. */
export const recalculate = (document: EmulatedDocument): void => document.formulaEngine?.refresh(document);

export function selectTab(
  document: EmulatedDocument,
  sheetId: number,
  selection: Area = FIRST_CELL,
  alsoSelected: readonly Area[] = [],
): void {
  document.activeSheetId = sheetId;
  document.selection = selection;
  document.alsoSelected = alsoSelected;
}
