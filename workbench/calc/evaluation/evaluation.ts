import type { Phrase } from '../../../src/core/model/problem';
import type { Call, Expression, Reference } from '../formula/syntax';
import { partsOf } from '../formula/syntax';
import { OWN_FUNCTIONS } from '../functions';
import type { OwnFunction } from '../functions/own-function';
import { existsInSheets, isEngineFunction, isVolatile } from '../native/catalogue';
import { calculate } from '../native/expression-engine';
import { errorOf, firstOf, isError, isSingle, type Matrix, matrix, single, widthOf } from '../values';
import { checkCount, FormulaFailure, fail } from './failure';
import { formatHint } from './format-hint';
import { intersection } from './intersection';
import { Printer } from './printer';
import type { Scope, Target } from './scope';
import { SPECIAL } from './special';

const VOLATILE_REFUSED =
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()';

const notSupported = (name: string): never => {
  throw new FormulaFailure('#NAME?', {
    fr: `${name} n’est pas pris en charge dans l’atelier.`,
    en: `${name} is not supported in the workbench.`,
  });
};

/** Computes one formula. `arrays` is true under ARRAYFORMULA, where operators and functions work on whole ranges. */
class Evaluation {
  /** Why calls failed, in the order they did. */
  readonly details: Phrase[] = [];

  constructor(readonly scope: Scope) {}

  evaluate(expression: Expression, arrays: boolean): Matrix {
    switch (expression.kind) {
      case 'constant':
        return single(expression.value);
      case 'omitted':
        return single(null);
      case 'name':
        return this.guarded(() => fail('#NAME?', `Unknown range name: '${expression.name}'.`));
      case 'reference':
        return this.read(expression);
      case 'array':
        return this.literal(expression.rows);
      case 'call':
        return this.guarded(() => this.call(expression, arrays));
      default:
        return this.native(expression, arrays);
    }
  }

  /** One value: a range gives that of the formula's own row or column, as Sheets does outside ARRAYFORMULA. */
  evaluateOne(expression: Expression, arrays: boolean): Matrix {
    const value = this.evaluate(expression, arrays);
    if (arrays || isSingle(value) || expression.kind !== 'reference') return value;
    return intersection(value, this.scope.target(expression), this.scope.cell);
  }

  target(reference: Reference): Target | undefined {
    return this.scope.target(reference);
  }

  private read(reference: Reference): Matrix {
    const target = this.scope.target(reference);
    return target ? this.scope.read(target) : errorOf('#REF!');
  }

  private guarded(compute: () => Matrix): Matrix {
    try {
      return compute();
    } catch (error) {
      if (!(error instanceof FormulaFailure)) throw error;
      this.details.push(error.detail);
      return errorOf(error.code);
    }
  }

  private call(call: Call, arrays: boolean): Matrix {
    const special = SPECIAL[call.name];
    if (special) return special(this, call.args, arrays);
    const own = OWN_FUNCTIONS[call.name];
    if (own) return this.own(call, own, arrays);
    if (isEngineFunction(call.name)) return this.native(call, arrays);
    if (this.scope.hasCustomFunction(call.name)) return this.custom(call, arrays);
    return existsInSheets(call.name)
      ? notSupported(call.name)
      : fail('#NAME?', `Unknown function: '${call.name}'.`);
  }

  private own(call: Call, own: OwnFunction, arrays: boolean): Matrix {
    checkCount(call.name, call.args.length, own.least, own.most);
    const args = call.args.map((arg, index) =>
      own.each?.includes(index) ? this.evaluateOne(arg, arrays) : this.evaluate(arg, true),
    );
    return own.run(args, this.scope.locale);
  }

  private native(expression: Expression, arrays: boolean): Matrix {
    const printer = new Printer(this, arrays);
    const text = printer.print(expression);
    const { rows } = calculate(arrays ? `ARRAYFORMULA(${text})` : text, printer.operands, this.scope.locale);
    const formatOf = (reference: Reference): string | undefined => {
      const target = this.scope.target(reference);
      return target && this.scope.formatOf(target);
    };
    const format = formatHint(expression, formatOf, this.scope.locale);
    return matrix(rows, () => format);
  }

  private custom(call: Call, arrays: boolean): Matrix {
    if (call.args.some((arg) => this.usesClock(arg))) fail('#ERROR!', VOLATILE_REFUSED);
    const args = call.args.map((arg) => (arg.kind === 'omitted' ? undefined : this.evaluate(arg, arrays)));
    // What a custom function gets for an argument that is itself an error is not documented: the error passes on.
    const failed = args.find(
      (value, index) =>
        value && call.args[index]?.kind !== 'reference' && isSingle(value) && isError(firstOf(value)),
    );
    return failed ?? this.scope.callCustomFunction(call.name, args);
  }

  /** Whether the expression depends on NOW, RAND, RANDARRAY or RANDBETWEEN, through cells or not. */
  usesClock(expression: Expression): boolean {
    for (const part of partsOf(expression)) {
      if (part.kind === 'call' && isVolatile(part.name)) return true;
      const target = part.kind === 'reference' ? this.scope.target(part) : undefined;
      if (target && this.scope.isVolatile(target)) return true;
    }
    return false;
  }

  private literal(rows: readonly (readonly Expression[])[]): Matrix {
    const lines = rows.flatMap((row) => {
      const blocks = row.map((item) => this.evaluate(item, true));
      const height = Math.max(...blocks.map((block) => block.rows.length));
      return Array.from({ length: height }, (_line, line) =>
        blocks.flatMap((block) =>
          Array.from({ length: widthOf(block) }, (_cell, column) => block.rows[line]?.[column] ?? null),
        ),
      );
    });
    const isRectangle = lines.every((line) => line.length === lines[0]?.length);
    return isRectangle
      ? matrix(lines)
      : this.guarded(() => fail('#VALUE!', 'Missing values in the array literal.'));
  }
}

export interface Outcome {
  readonly result: Matrix;
  /** Why the result is an error. */
  readonly detail: Phrase | undefined;
  /** Depends on NOW, RAND, RANDARRAY or RANDBETWEEN. */
  readonly volatile: boolean;
}

/** Computes a whole formula: a reference to several cells gives that of the formula's own row or column. */
export function evaluateFormula(expression: Expression, scope: Scope): Outcome {
  const evaluation = new Evaluation(scope);
  const result = evaluation.evaluateOne(expression, false);
  const failed = isSingle(result) && isError(firstOf(result));
  return {
    result,
    detail: failed ? evaluation.details[0] : undefined,
    volatile: evaluation.usesClock(expression),
  };
}
