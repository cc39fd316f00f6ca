import { type Area, cellCount, intersects, lastColumnOf, lastRowOf } from '../../emulator/state/area';
import { type Layer, writeCell } from '../../emulator/state/layers';
import type { Target } from '../evaluation/scope';
import { keyOf } from './grid';
import type { FormulaNode } from './node';

interface ReadRange {
  readonly target: Target;
  readonly readers: Set<FormulaNode>;
}

/** Which formulas stand where, what each of them reads, which of them spill. */
export class FormulaIndex {
  private readonly nodes = new Map<number, Layer<FormulaNode>>();
  private readonly singleReads = new Map<string, Set<FormulaNode>>();
  private readonly rangeReads = new Map<string, ReadRange>();
  /** Formulas whose result fills, or would fill, several cells. */
  private readonly spilling = new Set<FormulaNode>();
  /** Formulas that hold NOW, RAND, TODAY… */
  readonly restless = new Set<FormulaNode>();

  add(node: FormulaNode): void {
    const { sheetId, area } = node.cell;
    const layer = this.nodes.get(sheetId) ?? [];
    this.nodes.set(sheetId, layer);
    writeCell(layer, area.row - 1, area.column - 1, node);
    if (node.changesByItself) this.restless.add(node);
    for (const target of node.reads) this.addReader(target, node);
  }

  private addReader(target: Target, node: FormulaNode): void {
    const key = keyOf(target);
    if (cellCount(target.area) === 1) {
      const readers = this.singleReads.get(key);
      if (readers) readers.add(node);
      else this.singleReads.set(key, new Set([node]));
      return;
    }
    const range = this.rangeReads.get(key);
    if (range) range.readers.add(node);
    else this.rangeReads.set(key, { target, readers: new Set([node]) });
  }

  remove(node: FormulaNode): void {
    const { sheetId, area } = node.cell;
    writeCell(this.nodes.get(sheetId) ?? [], area.row - 1, area.column - 1, undefined);
    this.spilling.delete(node);
    this.restless.delete(node);
    for (const target of node.reads) {
      const key = keyOf(target);
      this.singleReads.get(key)?.delete(node);
      const range = this.rangeReads.get(key);
      range?.readers.delete(node);
      if (range?.readers.size === 0) this.rangeReads.delete(key);
    }
  }

  /** The formula of a cell; row and column from 1. */
  at(sheetId: number, row: number, column: number): FormulaNode | undefined {
    return this.nodes.get(sheetId)?.[row - 1]?.[column - 1];
  }

  *all(): Generator<FormulaNode> {
    for (const layer of this.nodes.values()) {
      for (const row of layer) if (row) for (const node of row) if (node) yield node;
    }
  }

  noteExtent(node: FormulaNode): void {
    if (cellCount(node.wanted) > 1) this.spilling.add(node);
    else this.spilling.delete(node);
  }

  /** Formulas that spill, or would, over these cells. */
  spillingOver({ sheetId, area }: Target): FormulaNode[] {
    return [...this.spilling].filter(
      (node) => node.cell.sheetId === sheetId && intersects(node.wanted, area),
    );
  }

  /** The formulas whose results stand in these cells. */
  *sourcesOf(target: Target): Generator<FormulaNode> {
    const { area, sheetId } = target;
    const layer = this.nodes.get(sheetId) ?? [];
    for (let row = area.row - 1; row < Math.min(lastRowOf(area), layer.length); row += 1) {
      const cells = layer[row];
      if (!cells) continue;
      for (let column = area.column - 1; column < Math.min(lastColumnOf(area), cells.length); column += 1) {
        const node = cells[column];
        if (node) yield node;
      }
    }
    if (this.spilling.size > 0) yield* this.spillingOver(target);
  }

  /** The formulas that read any of these cells. */
  *readersOf({ sheetId, area }: Target): Generator<FormulaNode> {
    if (cellCount(area) <= this.singleReads.size) yield* this.readersOfEach(sheetId, area);
    else {
      for (const readers of this.singleReads.values()) yield* readers;
    }
    for (const { target, readers } of this.rangeReads.values()) {
      if (target.sheetId === sheetId && intersects(target.area, area)) yield* readers;
    }
  }

  private *readersOfEach(sheetId: number, area: Area): Generator<FormulaNode> {
    for (let row = area.row; row <= lastRowOf(area); row += 1) {
      for (let column = area.column; column <= lastColumnOf(area); column += 1) {
        yield* this.singleReads.get(keyOf({ sheetId, area: { row, column, rows: 1, columns: 1 } })) ?? [];
      }
    }
  }
}
