import type { Expression, Reference } from '../formula/syntax';
import {
  errorOf,
  firstOf,
  isError,
  isSingle,
  type Matrix,
  matrix,
  type Scalar,
  single,
  widthOf,
} from '../values';
import { checkCount, fail } from './failure';
import type { Scope, Target } from './scope';

interface Evaluator {
  readonly scope: Scope;
  evaluate(expression: Expression, arrays: boolean): Matrix;
  evaluateOne(expression: Expression, arrays: boolean): Matrix;
  target(reference: Reference): Target | undefined;
}

type Special = (evaluator: Evaluator, args: readonly Expression[], arrays: boolean) => Matrix;

const OMITTED: Expression = { kind: 'omitted' };

function truthOf(value: Scalar): boolean | { readonly error: string } {
  if (isError(value)) return value;
  if (typeof value === 'string') return value === '' ? false : { error: '#VALUE!' };
  return value === true || (typeof value === 'number' && value !== 0);
}

/** Only the branch that is taken is evaluated, and it may be a whole range. */
const chooseBranch: Special = (evaluator, args, arrays) => {
  checkCount('IF', args.length, 2, 3);
  const [condition = OMITTED, yes = OMITTED, no] = args;
  const test = evaluator.evaluateOne(condition, arrays);
  const branch = (expression: Expression | undefined): Matrix =>
    expression ? evaluator.evaluate(expression, arrays) : single(false);
  if (isSingle(test)) {
    const truth = truthOf(firstOf(test));
    return isError(truth) ? single(truth) : branch(truth ? yes : no);
  }
  return mixed(test, [branch(yes), branch(no)]);
};

/** Each cell of the condition takes its own cell of one branch or the other. */
function mixed(test: Matrix, branches: readonly Matrix[]): Matrix {
  const pick = (row: number, column: number): Scalar => {
    const truth = truthOf(test.rows[row]?.[column] ?? null);
    return isError(truth) ? truth : cellOf(branches[truth ? 0 : 1], row, column);
  };
  return matrix(
    test.rows.map((cells, row) => cells.map((_cell, column) => pick(row, column))),
    (row, column) => branches[0]?.format(row, column) ?? branches[1]?.format(row, column),
  );
}

function cellOf(value: Matrix | undefined, row: number, column: number): Scalar {
  if (!value) return null;
  const found = value.rows[value.rows.length === 1 ? 0 : row]?.[widthOf(value) === 1 ? 0 : column];
  return found === undefined ? { error: '#N/A' } : found;
}

/** The value, with the fallback in the place of its errors; the fallback is evaluated only when there is one. */
const replaceErrors =
  (name: string, isReplaced: (error: string) => boolean): Special =>
  (evaluator, args, arrays) => {
    checkCount(name, args.length, 1, 2);
    const value = evaluator.evaluate(args[0] ?? OMITTED, arrays);
    const replaced = (cell: Scalar): boolean => isError(cell) && isReplaced(cell.error);
    if (!value.rows.some((row) => row.some(replaced))) return value;
    const fallback = args[1] ? evaluator.evaluate(args[1], arrays) : single(null);
    if (isSingle(value)) return fallback;
    return matrix(
      value.rows.map((row, down) =>
        row.map((cell, right) => (replaced(cell) ? cellOf(fallback, down, right) : cell)),
      ),
      value.format,
    );
  };

/** ROW, COLUMN: of the formula, or of a reference; one number for each line of a range. */
const position =
  (name: 'ROW' | 'COLUMN'): Special =>
  (evaluator, args, arrays) => {
    checkCount(name, args.length, 0, 1);
    const [argument] = args;
    if (argument && argument.kind !== 'reference') return fail('#N/A', 'Argument must be a range.');
    const target = argument ? evaluator.target(argument) : evaluator.scope.cell;
    if (!target) return errorOf('#REF!');
    const { row, column, rows, columns } = target.area;
    const [first, count] = name === 'ROW' ? [row, rows] : [column, columns];
    const numbers = Array.from({ length: arrays ? count : 1 }, (_item, index) => first + index);
    return matrix(name === 'ROW' ? numbers.map((number) => [number]) : [numbers]);
  };

const size =
  (name: 'ROWS' | 'COLUMNS'): Special =>
  (evaluator, args) => {
    checkCount(name, args.length, 1, 1);
    const value = evaluator.evaluate(args[0] ?? OMITTED, true);
    return single(name === 'ROWS' ? value.rows.length : widthOf(value));
  };

export const SPECIAL: Readonly<Record<string, Special>> = {
  ARRAYFORMULA: (evaluator, args) => {
    checkCount('ARRAYFORMULA', args.length, 1, 1);
    return evaluator.evaluate(args[0] ?? OMITTED, true);
  },
  IF: chooseBranch,
  IFERROR: replaceErrors('IFERROR', () => true),
  IFNA: replaceErrors('IFNA', (error) => error === '#N/A'),
  ROW: position('ROW'),
  COLUMN: position('COLUMN'),
  ROWS: size('ROWS'),
  COLUMNS: size('COLUMNS'),
  TODAY: ({ scope }) => single(Math.floor(scope.now()), scope.locale.dateFormat),
  NOW: ({ scope }) => single(scope.now(), scope.locale.dateTimeFormat),
  RAND: () => single(Math.random()),
};
