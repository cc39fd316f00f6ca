import { intersects } from '../../emulator/state/area';
import type { EmulatedDocument } from '../../emulator/state/document';
import type { SheetState } from '../../emulator/state/sheet-state';
import { FormulaSyntaxError } from '../../emulator/text/formula-tokens';
import { localeRules } from '../../emulator/text/locales';
import { serialOfWall } from '../../emulator/text/serial';
import { wallOfInstant } from '../../emulator/text/zones';
import type { CustomFunctions, PastCall } from '../custom/custom-functions';
import { evaluateFormula, type Outcome } from '../evaluation/evaluation';
import { FormulaFailure } from '../evaluation/failure';
import type { Scope, Target } from '../evaluation/scope';
import { parseFormula } from '../formula/parse';
import { type Expression, partsOf, type Reference } from '../formula/syntax';
import { changesByItself } from '../native/catalogue';
import { errorOf } from '../values';
import { KnownCells } from './changes';
import { FormulaIndex } from './formula-index';
import { Grid } from './grid';
import type { FormulaNode } from './node';
import { clearResult } from './placement';
import { type Evaluated, PARSE_ERROR, Recalculation } from './recalculation';

/** Tabs by id, name and size: when one changes, references mean other cells and everything is read again. */
export const structureOf = (document: EmulatedDocument): string =>
  JSON.stringify(
    document.sheets.map(({ id, name, rowCount, columnCount }) => [id, name, rowCount, columnCount]),
  );

/** The formulas of a file whose tabs keep their names and sizes. */
export class Workbook {
  readonly index = new FormulaIndex();
  private readonly grid: Grid;
  private readonly known = new Map<number, KnownCells>();

  constructor(
    private readonly document: EmulatedDocument,
    private readonly custom: CustomFunctions,
    private readonly now: () => number,
    /** Calls made when the file had another structure. */
    private readonly inherited: ReadonlyMap<string, readonly PastCall[]>,
  ) {
    this.grid = new Grid(document);
    for (const sheet of document.sheets) this.known.set(sheet.id, new KnownCells());
  }

  /** Computes what the changes since the last time may have changed. */
  refresh(): void {
    const stale = new Set<FormulaNode>();
    for (const sheet of this.document.sheets) {
      const areas = this.known.get(sheet.id)?.changed(sheet) ?? [];
      for (const area of areas) this.noteChange(sheet, { sheetId: sheet.id, area }, stale);
    }
    for (const node of this.index.restless) stale.add(node);
    new Recalculation(this.grid, this.index, (node) => this.prepare(node)).run(stale);
  }

  private noteChange(sheet: SheetState, changed: Target, stale: Set<FormulaNode>): void {
    this.grid.forget(changed);
    for (const node of this.updateFormulas(sheet, changed)) stale.add(node);
    for (const node of this.index.readersOf(changed)) stale.add(node);
    for (const node of this.index.spillingOver(changed)) stale.add(node);
  }

  /** Takes account of the formulas written and erased in an area; answers those to compute. */
  private updateFormulas(sheet: SheetState, changed: Target): FormulaNode[] {
    const { area } = changed;
    const found: FormulaNode[] = [];
    for (const node of [...this.index.all()]) {
      const { row, column } = node.cell.area;
      const isHere = node.cell.sheetId === sheet.id && intersects(node.cell.area, area);
      if (isHere && sheet.layers.formula[row - 1]?.[column - 1] !== node.text)
        found.push(...this.erase(sheet, node));
    }
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const formulas = sheet.layers.formula[row - 1];
      if (!formulas) continue;
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const text = formulas[column - 1];
        if (text === undefined) continue;
        const known = this.index.at(sheet.id, row, column);
        const node = known ?? this.create(sheet, row, column, text);
        if (!known) this.index.add(node);
        found.push(node);
      }
    }
    return found;
  }

  private erase(sheet: SheetState, node: FormulaNode): FormulaNode[] {
    const freed = { sheetId: sheet.id, area: node.area };
    this.index.remove(node);
    clearResult(sheet, node.area);
    this.grid.forget(freed);
    return [...this.index.readersOf(freed), ...this.index.spillingOver(freed)];
  }

  private create(sheet: SheetState, row: number, column: number, text: string): FormulaNode {
    const cell = { sheetId: sheet.id, area: { row, column, rows: 1, columns: 1 } };
    const expression = this.parse(text);
    const parts = expression ? [...partsOf(expression)] : [];
    const references = parts.filter((part): part is Reference => part.kind === 'reference');
    return {
      cell,
      text,
      expression,
      reads: references.flatMap((reference) => this.grid.target(reference, sheet.id) ?? []),
      changesByItself: parts.some((part) => part.kind === 'call' && changesByItself(part.name)),
      area: cell.area,
      wanted: cell.area,
      volatile: false,
      circular: false,
      detail: undefined,
      calls: this.inherited.get(memoryKey(cell, text)) ?? [],
    };
  }

  /** What a formula would give in a cell, without putting it there. Results are up to date after {@link refresh}. */
  evaluate(sheet: SheetState, row: number, column: number, text: string): Outcome {
    const node = this.create(sheet, row, column, text);
    return node.expression
      ? evaluateFormula(node.expression, this.prepare(node).scope)
      : { result: errorOf(PARSE_ERROR.code), detail: PARSE_ERROR.detail, volatile: false };
  }

  private parse(text: string): Expression | undefined {
    try {
      return parseFormula(text, localeRules(this.document.locale).decimal);
    } catch (error) {
      if (error instanceof FormulaSyntaxError) return undefined;
      throw error;
    }
  }

  private prepare(node: FormulaNode): Evaluated {
    const { document, grid, index, custom } = this;
    const calls: PastCall[] = [];
    const scope: Scope = {
      locale: localeRules(document.locale),
      cell: node.cell,
      target: (reference) => grid.target(reference, node.cell.sheetId),
      read: (target) => grid.read(target),
      formatOf: (target) => grid.formatOf(target),
      isVolatile: (target) =>
        index.restless.size > 0 && [...index.sourcesOf(target)].some((source) => source.volatile),
      now: () => serialOfWall(wallOfInstant(this.now(), document.timeZone)),
      hasCustomFunction: (name) => custom.has(document, name),
      callCustomFunction: (name, args) => {
        const call = custom.call(document, node.cell, name, args, node.calls);
        calls.push(call);
        if (call.outcome instanceof FormulaFailure) throw call.outcome;
        return call.outcome;
      },
    };
    return { scope, calls };
  }

  /** The calls made so far, to be handed to the next structure. */
  memory(): Map<string, readonly PastCall[]> {
    const memory = new Map<string, readonly PastCall[]>();
    for (const node of this.index.all()) {
      if (node.calls.length > 0) memory.set(memoryKey(node.cell, node.text), node.calls);
    }
    return memory;
  }
}

const memoryKey = ({ sheetId, area }: Target, text: string): string =>
  `${sheetId}:${area.row}:${area.column}:${text}`;
