import type { Call, Expression } from '../formula/syntax';
import { isEngineFunction, takesArrays, takesNumbersOnly } from '../native/catalogue';
import { isSingle, type Matrix } from '../values';

interface Evaluator {
  readonly scope: { readonly locale: { readonly decimal: string } };
  evaluate(expression: Expression, arrays: boolean): Matrix;
  evaluateOne(expression: Expression, arrays: boolean): Matrix;
}

const JOINS_TEXT = new Set(['CONCATENATE']);

/** Writes an expression for the engine; whatever is not an operator or one of its functions becomes an operand. */
export class Printer {
  readonly operands: Matrix[] = [];

  constructor(
    private readonly evaluator: Evaluator,
    private readonly arrays: boolean,
  ) {}

  print(expression: Expression): string {
    switch (expression.kind) {
      case 'constant':
        return this.constant(expression.value);
      case 'omitted':
        return '';
      case 'unary':
        return `(${expression.operator}${this.operandOf(expression.operand)})`;
      case 'percent':
        return `(${this.operandOf(expression.operand)}%)`;
      case 'binary': {
        const side = (part: Expression): string =>
          expression.operator === '&' ? this.asText(part) : this.operandOf(part);
        return `(${side(expression.left)}${expression.operator}${side(expression.right)})`;
      }
      case 'call':
        return isEngineFunction(expression.name) ? this.call(expression) : this.value(expression);
      default:
        return this.value(expression);
    }
  }

  private constant(value: string | number | boolean | { readonly error: string }): string {
    if (typeof value === 'object') return value.error === '#ERROR!' ? '#VALUE!' : value.error;
    if (typeof value === 'string') return `"${value.replace(/"/g, '""')}"`;
    if (typeof value === 'boolean') return value ? 'TRUE()' : 'FALSE()';
    return String(value).replace('.', this.evaluator.scope.locale.decimal);
  }

  private add(value: Matrix): string {
    this.operands.push(value);
    return `${isSingle(value) ? 'OPERAND' : 'OPERANDS'}(${this.operands.length - 1})`;
  }

  /** A second, blank row keeps one cell a range, whose text is passed over. */
  private addNumbers(value: Matrix): string {
    this.operands.push(isSingle(value) ? { ...value, rows: [...value.rows, [null]] } : value);
    return `NUMBERS(${this.operands.length - 1})`;
  }

  private value(expression: Expression): string {
    return this.add(this.evaluator.evaluate(expression, this.arrays));
  }

  private operandOf(expression: Expression): string {
    return expression.kind === 'reference'
      ? this.add(this.evaluator.evaluateOne(expression, this.arrays))
      : this.print(expression);
  }

  private asText(expression: Expression): string {
    const isText = expression.kind === 'constant' && typeof expression.value === 'string';
    return isText ? this.print(expression) : `ASTEXT(${this.operandOf(expression)})`;
  }

  private call({ name, args }: Call): string {
    const written = args.map((arg, index) => {
      if (takesArrays(name)) return this.add(this.evaluator.evaluate(arg, true));
      if (JOINS_TEXT.has(name)) return this.asText(arg);
      const isRange = arg.kind === 'reference' || arg.kind === 'array';
      if (!isRange) return this.print(arg);
      const value = this.evaluator.evaluate(arg, this.arrays);
      return takesNumbersOnly(name, index) ? this.addNumbers(value) : this.add(value);
    });
    return `${name}(${written.join(';')})`;
  }
}
