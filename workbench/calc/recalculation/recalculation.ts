import { intersects } from '../../emulator/state/area';
import type { PastCall } from '../custom/custom-functions';
import { evaluateFormula } from '../evaluation/evaluation';
import { failure } from '../evaluation/failure';
import type { Scope, Target } from '../evaluation/scope';
import { errorOf, type Matrix } from '../values';
import type { FormulaIndex } from './formula-index';
import { type Grid, keyOf } from './grid';
import type { FormulaNode } from './node';
import { clearResult, obstacle, spreadOf, writeResult } from './placement';

/** More turns than any honest chain of spills needs: the formulas feed each other. */
const MOST_TURNS = 30;

const CIRCULAR = failure(
  '#REF!',
  'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
);

export const PARSE_ERROR = failure('#ERROR!', 'Formula parse error.');

export interface Evaluated {
  readonly scope: Scope;
  /** Filled while the scope is used. */
  readonly calls: PastCall[];
}

/** Brings formulas up to date, each after those it reads, and starts again those that a new result changes. */
export class Recalculation {
  private readonly pending = new Set<FormulaNode>();
  private readonly underWay: FormulaNode[] = [];
  private readonly turns = new Map<FormulaNode, number>();
  /** Ranges all of whose formulas are up to date, with the number of additions to `pending` at that time. */
  private readonly settled = new Map<string, number>();
  private additions = 0;

  constructor(
    private readonly grid: Grid,
    private readonly index: FormulaIndex,
    private readonly prepare: (node: FormulaNode) => Evaluated,
  ) {}

  run(nodes: Iterable<FormulaNode>): void {
    for (const node of nodes) this.pending.add(node);
    // A set goes on with what is added while it is read.
    for (const node of this.pending) this.settle(node);
  }

  private settle(node: FormulaNode): void {
    if (!this.pending.delete(node)) return;
    this.underWay.push(node);
    node.circular = false;
    for (const target of node.reads) this.settleSources(target);
    this.underWay.pop();
    const turns = (this.turns.get(node) ?? 0) + 1;
    this.turns.set(node, turns);
    this.compute(node, turns > MOST_TURNS);
  }

  private settleSources(target: Target): void {
    const key = keyOf(target);
    if (this.settled.get(key) === this.additions) return;
    let circular = false;
    for (const source of this.index.sourcesOf(target)) {
      const start = this.underWay.indexOf(source);
      if (start >= 0) for (const node of this.underWay.slice(start)) node.circular = true;
      else this.settle(source);
      circular ||= start >= 0;
    }
    if (!circular) this.settled.set(key, this.additions);
  }

  private add(node: FormulaNode): void {
    if (this.pending.has(node)) return;
    this.pending.add(node);
    this.additions += 1;
  }

  private compute(node: FormulaNode, endless: boolean): void {
    const wasVolatile = node.volatile;
    const result = this.evaluate(node, endless);
    node.wanted = spreadOf(node.cell.area, result);
    this.index.noteExtent(node);
    const blocked = obstacle(node, this.grid.sheet(node.cell.sheetId), this.index);
    if (blocked) node.detail = blocked.detail;
    this.place(node, blocked ? errorOf(blocked.code) : result, wasVolatile !== node.volatile);
  }

  private evaluate(node: FormulaNode, endless: boolean): Matrix {
    if (!node.expression || node.circular || endless) {
      const reason = node.expression ? CIRCULAR : PARSE_ERROR;
      node.detail = reason.detail;
      return errorOf(reason.code);
    }
    const { scope, calls } = this.prepare(node);
    const { result, detail, volatile } = evaluateFormula(node.expression, scope);
    Object.assign(node, { calls, detail, volatile });
    return result;
  }

  private place(node: FormulaNode, result: Matrix, volatileChanged: boolean): void {
    const { sheetId } = node.cell;
    const sheet = this.grid.sheet(sheetId);
    const before = node.area;
    node.area = spreadOf(before, result);
    const sameSize = before.rows === node.area.rows && before.columns === node.area.columns;
    if (!sameSize) clearResult(sheet, before, node.area);
    const changed = writeResult(sheet, node.area, result);
    if (!sameSize) this.announce(node, { sheetId, area: before });
    if (changed || !sameSize || volatileChanged) this.announce(node, { sheetId, area: node.area });
  }

  /** What reads these cells, or waits for them to be free, is computed again. */
  private announce(source: FormulaNode, changed: Target): void {
    this.grid.forget(changed);
    for (const node of this.index.readersOf(changed)) if (node !== source) this.add(node);
    for (const node of this.index.spillingOver(changed)) {
      if (node !== source && !intersectsOwnResult(node, changed)) this.add(node);
    }
  }
}

/** A formula that spills there already is not waiting. */
const intersectsOwnResult = (node: FormulaNode, changed: Target): boolean =>
  node.area.rows * node.area.columns > 1 && intersects(node.area, changed.area);
