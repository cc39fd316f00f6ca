import { declared } from '../text/declared';
import type { ShownSegment } from './presets';

/** A class of a method other than RFM, shown as a segment. Its id is its own among all methods. */
export interface ClassSegment<Id extends string = string> extends Omit<ShownSegment, 'id' | 'of'> {
  readonly id: Id;
  readonly of: readonly [];
}

/** Cells say `member`, tabs `name`; only what formulas answer stays in the script. */
export const defineClass = <const Id extends string>(
  segment: Omit<ClassSegment<Id>, 'of'>,
): ClassSegment<Id> => declared('class-segments', { ...segment, of: [] });
