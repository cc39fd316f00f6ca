import type { Phrase } from '../../../src/core/model/problem';
import type { Area } from '../../emulator/state/area';
import type { PastCall } from '../custom/custom-functions';
import type { Target } from '../evaluation/scope';
import type { Expression } from '../formula/syntax';

/** A cell with a formula. */
export interface FormulaNode {
  readonly cell: Target;
  /** With its `=`. */
  readonly text: string;
  /** `undefined` when the formula cannot be read. */
  readonly expression: Expression | undefined;
  /** Cells that the result depends on. */
  readonly reads: readonly Target[];
  /** Holds NOW, RAND, TODAY…: computed again each time something changes. */
  readonly changesByItself: boolean;
  /** Cells that the result fills: the formula's own, or more when it spills. */
  area: Area;
  /** Cells that it would fill if nothing stood in the way. */
  wanted: Area;
  /** Depends on NOW, RAND, RANDARRAY or RANDBETWEEN, directly or not. */
  volatile: boolean;
  circular: boolean;
  /** Why the cell is in error. */
  detail: Phrase | undefined;
  calls: readonly PastCall[];
}
