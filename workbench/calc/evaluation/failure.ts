import type { Phrase } from '../../../src/core/model/problem';
import type { ErrorCode } from '../values';

/** Ends the evaluation of a call: the cell shows the code, the reader can ask for the detail. */
export class FormulaFailure extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly detail: Phrase,
  ) {
    super(detail.en);
  }
}

/** A sentence of Google's or of the add-on, given as it is in both languages. */
export const failure = (code: ErrorCode, message: string): FormulaFailure =>
  new FormulaFailure(code, { fr: message, en: message });

export const fail = (code: ErrorCode, message: string): never => {
  throw failure(code, message);
};

export function checkCount(name: string, count: number, least: number, most: number): void {
  if (count < least || count > most) {
    const expected = least === most ? `${least}` : `between ${least} and ${most}`;
    fail(
      '#N/A',
      `Wrong number of arguments to ${name}. Expected ${expected} arguments, but got ${count} arguments.`,
    );
  }
}
