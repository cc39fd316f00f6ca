import {
  ArraySize,
  CellError,
  DetailedCellError,
  EmptyValue,
  ErrorType,
  FunctionArgumentType,
  FunctionPlugin,
  HyperFormula,
  SimpleRangeValue,
} from 'hyperformula';
import type { LocaleRules } from '../../emulator/text/locales';
import { errorOf, firstOf, isError, type Matrix, matrix, type Scalar, widthOf } from '../values';
import { textOf } from './text-of';

const ERROR_TYPES: Readonly<Record<string, ErrorType>> = {
  '#DIV/0!': ErrorType.DIV_BY_ZERO,
  '#N/A': ErrorType.NA,
  '#NAME?': ErrorType.NAME,
  '#NUM!': ErrorType.NUM,
  '#REF!': ErrorType.REF,
  '#VALUE!': ErrorType.VALUE,
};

function toOperand(value: Scalar) {
  if (value === null) return EmptyValue;
  return isError(value) ? new CellError(ERROR_TYPES[value.error] ?? ErrorType.ERROR) : value;
}

const onlyNumbers = (value: Scalar): Scalar => (typeof value === 'number' || isError(value) ? value : null);

/** Expressions are evaluated one after the other: these are the operands and the locale of the one under way. */
let operands: readonly Matrix[] = [];
let words: LocaleRules | undefined;

/** HyperFormula computes in place: each use gets a copy. */
const rangeOf = ({ rows }: Matrix, prepare: (value: Scalar) => Scalar): SimpleRangeValue =>
  SimpleRangeValue.onlyValues(rows.map((row) => row.map((value) => toOperand(prepare(value)))));

type Tree = Parameters<FunctionPlugin['evaluateAst']>[0] & { readonly args: readonly { value: number }[] };
type State = Parameters<FunctionPlugin['evaluateAst']>[1];

/** The functions through which an expression reaches its operands. */
class Operands extends FunctionPlugin {
  static override implementedFunctions = {
    OPERAND: { method: 'value', parameters: [{ argumentType: FunctionArgumentType.NUMBER }] },
    OPERANDS: {
      method: 'values',
      sizeOfResultArrayMethod: 'size',
      vectorizationForbidden: true,
      parameters: [{ argumentType: FunctionArgumentType.NUMBER }],
    },
    NUMBERS: {
      method: 'numbers',
      sizeOfResultArrayMethod: 'size',
      vectorizationForbidden: true,
      parameters: [{ argumentType: FunctionArgumentType.NUMBER }],
    },
    ASTEXT: { method: 'asText', parameters: [{ argumentType: FunctionArgumentType.NOERROR }] },
  };

  private operand(tree: Tree): Matrix {
    return operands[tree.args[0]?.value ?? 0] ?? errorOf('#REF!');
  }

  size(tree: Tree): ArraySize {
    const operand = this.operand(tree);
    return new ArraySize(widthOf(operand), operand.rows.length);
  }

  value(tree: Tree) {
    return toOperand(firstOf(this.operand(tree)));
  }

  values(tree: Tree): SimpleRangeValue {
    return rangeOf(this.operand(tree), (value) => value);
  }

  numbers(tree: Tree): SimpleRangeValue {
    return rangeOf(this.operand(tree), onlyNumbers);
  }

  asText(tree: Tree, state: State) {
    return this.runFunction(tree.args as never, state, this.metadata('ASTEXT'), (value: unknown) =>
      words ? textOf(value, words) : '',
    );
  }
}

const NAMES = Object.keys(Operands.implementedFunctions);
HyperFormula.registerFunctionPlugin(Operands, {
  enGB: Object.fromEntries(NAMES.map((name) => [name, name])),
});

/** Names of the functions of HyperFormula. */
export const engineFunctions = (): string[] =>
  HyperFormula.getRegisteredFunctionNames('enGB').filter((name) => !NAMES.includes(name));

const engines = new Map<string, HyperFormula>();

function engineOf(locale: LocaleRules): HyperFormula {
  const known = engines.get(locale.decimal);
  if (known) return known;
  const dayFirst = locale.dateFormat.startsWith('d');
  const engine = HyperFormula.buildEmpty({
    licenseKey: 'gpl-v3',
    functionArgSeparator: ';',
    decimalSeparator: locale.decimal === ',' ? ',' : '.',
    dateFormats: dayFirst
      ? ['DD/MM/YYYY', 'DD/MM/YY', 'YYYY-MM-DD']
      : ['MM/DD/YYYY', 'MM/DD/YY', 'YYYY-MM-DD'],
    nullDate: { year: 1899, month: 12, day: 30 },
    leapYear1900: false,
    accentSensitive: true,
    smartRounding: false,
    precisionRounding: 14,
  });
  engine.addSheet('Expression');
  engines.set(locale.decimal, engine);
  return engine;
}

const CODES: Readonly<Record<string, string>> = {
  '#CYCLE!': '#REF!',
  '#SPILL!': '#REF!',
  '#LIC!': '#ERROR!',
};

const fromEngine = (value: unknown): Scalar =>
  value instanceof DetailedCellError
    ? { error: CODES[value.value] ?? value.value }
    : ((value ?? null) as Scalar);

/** Computes an expression written for the engine, where `OPERANDS(0)` is the first operand. */
export function calculate(expression: string, given: readonly Matrix[], locale: LocaleRules): Matrix {
  operands = given;
  words = locale;
  try {
    const result: unknown = engineOf(locale).calculateFormula(`=${expression}`, 0);
    const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]];
    return matrix(rows.map((row) => row.map(fromEngine)));
  } catch {
    return errorOf('#ERROR!');
  }
}
