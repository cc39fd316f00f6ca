import { execute } from '../../emulator/runtime/execute';
import type { EmulatedDocument } from '../../emulator/state/document';
import { localeRules } from '../../emulator/text/locales';
import { FormulaFailure, failure } from '../evaluation/failure';
import type { Target } from '../evaluation/scope';
import type { Matrix } from '../values';
import { argumentOf, sameArguments } from './arguments';
import { resultOf } from './results';

/** A call already made: Sheets does not make it again while the values of its arguments stay the same. */
export interface PastCall {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly outcome: Matrix | FormulaFailure;
}

export interface CustomFunctionOptions {
  /** Folder of the built add-on. */
  readonly folder: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

const TIMED_OUT = 'Exceeded maximum execution time';

/** The functions of the built add-on, each call in an execution of its own. */
export class CustomFunctions {
  /** How many calls were really made. */
  callCount = 0;
  /** Names as declared, by name in capitals. */
  private names: ReadonlyMap<string, string> | undefined;

  constructor(private readonly options: CustomFunctionOptions) {}

  /** Every global function can be called from a cell, but those whose name ends with `_`. Case does not matter. */
  has(document: EmulatedDocument, name: string): boolean {
    return this.declared(document).has(name);
  }

  private declared(document: EmulatedDocument): ReadonlyMap<string, string> {
    if (this.names) return this.names;
    const names = this.run(document, (globals) => Object.keys(globals)) as string[];
    const callable = names.filter((name) => !name.endsWith('_'));
    this.names = new Map(callable.map((name) => [name.toUpperCase(), name]));
    return this.names;
  }

  /** The add-on was built again. */
  forget(): void {
    this.names = undefined;
  }

  call(
    document: EmulatedDocument,
    cell: Target,
    name: string,
    given: readonly (Matrix | undefined)[],
    past: readonly PastCall[],
  ): PastCall {
    const args = given.map((value) => argumentOf(value, document.timeZone));
    const known = past.find((call) => call.name === name && sameArguments(call.args, args));
    return known ?? { name, args, outcome: this.outcome(document, cell, name, args) };
  }

  private outcome(
    document: EmulatedDocument,
    cell: Target,
    name: string,
    args: readonly unknown[],
  ): Matrix | FormulaFailure {
    this.callCount += 1;
    const { activeSheetId, selection } = document;
    try {
      // Inside a custom function the active range is the cell being computed.
      Object.assign(document, { activeSheetId: cell.sheetId, selection: cell.area });
      const declared = this.declared(document).get(name) ?? name;
      const result = this.run(document, (globals) => globals[declared]?.(...args));
      return resultOf(result, document.timeZone, localeRules(document.locale));
    } catch (error) {
      return error instanceof FormulaFailure ? error : failureOf(error);
    } finally {
      Object.assign(document, { activeSheetId, selection });
    }
  }

  private run(
    document: EmulatedDocument,
    body: (globals: Record<string, (...args: unknown[]) => unknown>) => unknown,
  ): unknown {
    const { folder, now } = this.options;
    return execute(document, { folder, now, authMode: 'CUSTOM_FUNCTION' }, body).value;
  }
}

function failureOf(error: unknown): FormulaFailure {
  const message = String((error as { message?: unknown } | null)?.message ?? error);
  return failure('#ERROR!', message === TIMED_OUT ? `${TIMED_OUT} (line 0).` : message);
}
