import { join } from 'node:path';
import { createFormulaEngine, type WorkbenchFormulas } from '../../../workbench/calc';
import {
  addSheet,
  createDocument,
  type EmulatedDocument,
  type HostCell,
  recalculate,
  type SheetState,
  touch,
} from '../../../workbench/emulator';

export const DIST = join(__dirname, '../../../dist');
export const FIXTURES = join(__dirname, '../../fixtures/calc');

/** 14 July 2025, noon in Paris. */
export const NOON = Date.UTC(2025, 6, 14, 10);

export interface Sheet {
  readonly document: EmulatedDocument;
  readonly engine: WorkbenchFormulas;
  readonly tab: SheetState;
}

interface Options {
  readonly locale?: string;
  readonly folder?: string;
  readonly now?: () => number;
}

/** A file whose first tab, « Feuille », has these cells on a grid of at least 20 × 10; texts that begin with `=` are formulas. */
export function sheetOf(cells: readonly (readonly HostCell[])[], options: Options = {}): Sheet {
  const engine = createFormulaEngine({
    folder: options.folder ?? FIXTURES,
    now: options.now ?? (() => NOON),
  });
  const document = createDocument({ empty: true, locale: options.locale ?? 'fr_FR', formulaEngine: engine });
  const tab = addTab(document, 'Feuille', cells);
  return { document, engine, tab };
}

export function addTab(
  document: EmulatedDocument,
  name: string,
  cells: readonly (readonly HostCell[])[],
): SheetState {
  const isFormula = (cell: HostCell): cell is string => typeof cell === 'string' && cell.startsWith('=');
  const tab = addSheet(
    document,
    name,
    cells.map((row) => row.map((cell) => (isFormula(cell) ? null : cell))),
  );
  tab.rowCount = Math.max(tab.rowCount, 20);
  tab.columnCount = Math.max(tab.columnCount, 10);
  cells.forEach((row, down) => {
    row.forEach((cell, right) => {
      if (isFormula(cell)) write(document, tab, down + 1, right + 1, cell);
    });
  });
  return tab;
}

/** Writes as a host does: a formula, a value, or nothing. Row and column from 1. */
export function write(
  document: EmulatedDocument,
  tab: SheetState,
  row: number,
  column: number,
  content: string | number | boolean | null,
): void {
  const { value, formula } = tab.layers;
  const isFormula = typeof content === 'string' && content.startsWith('=');
  value[row - 1] ??= [];
  formula[row - 1] ??= [];
  value[row - 1]![column - 1] = isFormula ? undefined : (content ?? undefined);
  formula[row - 1]![column - 1] = isFormula ? content : undefined;
  touch(document);
}

/** What the tab shows as values: errors as their code, nothing where a cell is empty. */
export function valuesOf({ document, tab }: Sheet): unknown[][] {
  recalculate(document);
  const { value, computed } = tab.layers;
  return Array.from({ length: Math.max(value.length, computed.length) }, (_row, row) =>
    Array.from({ length: Math.max(value[row]?.length ?? 0, computed[row]?.length ?? 0) }, (_cell, column) => {
      const found = value[row]?.[column] ?? computed[row]?.[column] ?? null;
      return typeof found === 'object' && found !== null ? found.error : found;
    }),
  );
}

/** The result of one formula standing alone in H1, beside these cells: a value, or rows when it spills. */
export function resultOf(
  formula: string,
  cells: readonly (readonly HostCell[])[] = [],
  options: Options = {},
): unknown {
  const sheet = sheetOf(cells, options);
  write(sheet.document, sheet.tab, 1, 8, formula);
  recalculate(sheet.document);
  const rows = sheet.tab.layers.computed.map((row) =>
    (row ?? []).slice(7).map((found) => (typeof found === 'object' ? found.error : (found ?? null))),
  );
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}
