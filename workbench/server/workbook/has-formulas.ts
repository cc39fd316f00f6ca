import type { EmulatedDocument } from '../../emulator';

/** A cell that a formula reads may change cells anywhere. */
export const hasFormulas = ({ sheets }: EmulatedDocument): boolean =>
  sheets.some(({ layers }) =>
    layers.formula.some((cells) => cells?.some((formula) => formula !== undefined)),
  );
