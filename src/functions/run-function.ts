import type { Phrase } from '../core/model/problem';
import { say } from '../core/text/typography';
import type { CustomFunction, Param } from './define-function';
import { isBlank } from './host-values';
import { readCodeColumn, readColumns, readNumericColumn, readScalar, readTable } from './read-values';
import { Refusal, refuse } from './refusal';
import {
  countCells,
  filledHeight,
  layOut,
  type Selection,
  selectCell,
  selectColumn,
  selectRows,
} from './selection';
import { differentHeights, missingArgument, oneCellAlone, tooManyCells } from './sentences';

/** Far below the 30 seconds Sheets allows. */
const CELL_LIMIT = 2_000_000;

interface Argument {
  readonly param: Param;
  readonly given: unknown;
  /** Absent for tables, scalars and columns left out. */
  readonly column?: Selection;
}

/**
 * Runs a custom function on what Sheets hands it: checks and reads the arguments, and answers in the layout of the
 * first one. Blank rows stay blank, and so does a selection without one filled row. What the user must change is
 * thrown as one French sentence, which Sheets shows on the cell.
 */
export function runDeclared(declared: CustomFunction, args: readonly unknown[]): unknown {
  try {
    return answer(declared, args);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Error(sentence(declared.name, error.phrase));
  }
}

/** French, whatever the user's language: a custom function is not told it. */
const sentence = (name: string, { fr, en }: Phrase): string => say({ fr: `${name} : ${fr}`, en }, 'fr');

function answer(declared: CustomFunction, args: readonly unknown[]): unknown {
  const cells = args.reduce<number>((sum, argument) => sum + countCells(argument), 0);
  if (cells > CELL_LIMIT) refuse(tooManyCells(cells, CELL_LIMIT));
  const received = declared.params.map((param, index) => receive(param, args[index]));
  const columns = received.filter((argument) => argument.column !== undefined);
  const first = columns[0]!.column!;
  checkHeights(columns);
  const height = Math.max(...columns.map(({ column }) => filledHeight(column!)));
  if (height === 0 && declared.returns.shape === 'column') return layOut(first, []);
  checkComparison(declared, first, received);
  const values = Object.fromEntries(
    received.map((argument) => [argument.param.name, read(argument, height)]),
  );
  const answers = declared.run(values as never);
  return declared.returns.shape === 'column' ? layOut(first, answers) : blankNulls(answers);
}

const blankNulls = (table: readonly unknown[]): unknown[][] =>
  (table as readonly unknown[][]).map((row) => row.map((cell) => cell ?? ''));

const isOptional = (param: Param): boolean => param.optional === true || param.default !== undefined;

function receive(param: Param, given: unknown): Argument {
  const leftOut = isOptional(param) && isBlank(given);
  if (param.shape === 'columns') return { param, given, column: selectRows(given) };
  return param.shape === 'column' && !leftOut
    ? { param, given, column: selectColumn(param.name, given) }
    : { param, given };
}

function checkHeights(columns: readonly Argument[]): void {
  const [first, ...others] = columns;
  const firstRows = first!.column!.cells.length;
  for (const { param, given, column } of others) {
    const rows = column!.cells.length;
    if (rows === firstRows) continue;
    refuse(
      isBlank(given)
        ? missingArgument(param.name)
        : differentHeights(param.name, rows, first!.param.name, firstRows),
    );
  }
}

function checkComparison(
  { comparesRows }: CustomFunction,
  first: Selection,
  received: readonly Argument[],
): void {
  if (!comparesRows || first.layout !== 'cell') return;
  const unless = comparesRows === true ? undefined : comparesRows.unless;
  if (received.some(({ param, given }) => param.name === unless && !isBlank(given))) return;
  refuse(oneCellAlone(unless));
}

function read({ param, given, column }: Argument, height: number): unknown {
  if (param.shape === 'columns') return readColumns(param, given, height);
  if (column) {
    const values = column.cells.slice(0, height);
    return param.type === 'code' ? readCodeColumn(param, values) : readNumericColumn(param, values);
  }
  if (param.shape === 'scalar') {
    const value = selectCell(param.name, given);
    if (!isBlank(value)) return readScalar(param, value);
  } else if (!isBlank(given)) return readTable(param, given);
  return isOptional(param) ? param.default : refuse(missingArgument(param.name));
}
