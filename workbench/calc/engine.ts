import type { Phrase } from '../../src/core/model/problem';
import { contains } from '../emulator/state/area';
import type { EmulatedDocument, FormulaEngine } from '../emulator/state/document';
import type { SheetState, StoredValue } from '../emulator/state/sheet-state';
import { a1Notation } from '../emulator/text/a1';
import { CustomFunctions } from './custom/custom-functions';
import { structureOf, Workbook } from './recalculation/workbook';
import { firstOf } from './values';

/** A cell as the formula bar and its notes show it. */
export interface CellDescription {
  readonly value?: StoredValue;
  /** With its `=`, names in English. */
  readonly formula?: string;
  /** Why the formula is in error. */
  readonly detail?: Phrase;
  /** The cell whose formula fills this one: `E2`. */
  readonly spilledFrom?: string;
}

export interface FormulaEngineOptions {
  /** Folder of the built add-on, whose functions formulas may call. */
  readonly folder: string;
  /** Epoch milliseconds; the machine's clock by default. */
  readonly now?: () => number;
}

interface Memory {
  revision: number;
  structure: string;
  workbook: Workbook;
}

/**
 * Computes the formulas of emulated documents, when something is read after a change.
 *
 * The size of a custom function's result is not known before it runs, and HyperFormula must know every size before it
 * computes. So HyperFormula never holds a cell: this engine keeps the formulas, finds which ones a change concerns,
 * computes each after those it reads, calls custom functions with the values of their arguments, and lays results out
 * in the computed cells of the tab. HyperFormula only computes what is left, one expression at a time, from values.
 */
export class WorkbenchFormulas implements FormulaEngine {
  private readonly memories = new WeakMap<EmulatedDocument, Memory>();
  private readonly custom: CustomFunctions;
  private readonly now: () => number;
  private busy = false;

  constructor(options: FormulaEngineOptions) {
    this.now = options.now ?? Date.now;
    this.custom = new CustomFunctions({ folder: options.folder, now: this.now });
  }

  /** How many times custom functions were really run. */
  get customCalls(): number {
    return this.custom.callCount;
  }

  refresh(document: EmulatedDocument): void {
    const known = this.memories.get(document);
    // A custom function that reads the file meanwhile sees it as it is.
    if (this.busy || known?.revision === document.revision) return;
    if (!known && !document.sheets.some(hasFormula)) return;
    this.refreshed(document);
  }

  private refreshed(document: EmulatedDocument): Workbook {
    const { workbook } = this.current(document, this.memories.get(document));
    this.busy = true;
    try {
      workbook.refresh();
    } finally {
      this.busy = false;
    }
    return workbook;
  }

  private current(document: EmulatedDocument, known: Memory | undefined): Memory {
    const structure = structureOf(document);
    if (known?.structure === structure) return Object.assign(known, { revision: document.revision });
    for (const { layers } of document.sheets) {
      layers.computed.length = 0;
      layers.computedFormat.length = 0;
    }
    const workbook = new Workbook(document, this.custom, this.now, known?.workbook.memory() ?? new Map());
    const memory = { revision: document.revision, structure, workbook };
    this.memories.set(document, memory);
    return memory;
  }

  /** The add-on was built again: its functions are listed anew, and run again when their cells change. */
  forgetCustomFunctions(): void {
    this.custom.forget();
  }

  /**
   * The value that a formula (with its `=`, names in English) would have at that row and column, from 1: the first
   * one when there are several. For conditional formats and for trying a formula before it is written.
   */
  evaluate(
    document: EmulatedDocument,
    sheet: SheetState,
    row: number,
    column: number,
    formula: string,
  ): Pick<CellDescription, 'value' | 'detail'> {
    const { result, detail } = this.refreshed(document).evaluate(sheet, row, column, formula);
    const value = firstOf(result);
    return { ...(value === null ? {} : { value }), ...(detail ? { detail } : {}) };
  }

  /** The cell at that row and column, from 1. */
  describe(document: EmulatedDocument, sheet: SheetState, row: number, column: number): CellDescription {
    this.refresh(document);
    const { value, computed, formula } = sheet.layers;
    const shown = value[row - 1]?.[column - 1] ?? computed[row - 1]?.[column - 1];
    const text = formula[row - 1]?.[column - 1];
    const index = this.memories.get(document)?.workbook.index;
    const detail = index?.at(sheet.id, row, column)?.detail;
    const area = { row, column, rows: 1, columns: 1 };
    const source = text === undefined ? index?.spillingOver({ sheetId: sheet.id, area }) : undefined;
    const spilled = source?.find((node) => contains(node.area, area));
    return {
      ...(shown === undefined ? {} : { value: shown }),
      ...(text === undefined ? {} : { formula: text }),
      ...(detail ? { detail } : {}),
      ...(spilled ? { spilledFrom: a1Notation(spilled.cell.area) } : {}),
    };
  }
}

const hasFormula = ({ layers }: SheetState): boolean =>
  layers.formula.some((row) => row?.some((text) => text !== undefined));

export const createFormulaEngine = (options: FormulaEngineOptions): WorkbenchFormulas =>
  new WorkbenchFormulas(options);
