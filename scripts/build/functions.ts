import type { FunctionHelp } from '../../src/core/formulas/function-help';
import { FUNCTIONS } from '../../src/functions';
import type { CustomFunction } from '../../src/functions/define-function';
import { asPage } from './page-of-data';

/** The help of the custom functions, from their declarations. */
export const buildFunctions = (): string => asPage(FUNCTIONS.map(helpOf));

export const helpOf = ({
  name,
  summary,
  usage,
  params,
  returns,
  examples,
}: CustomFunction): FunctionHelp => ({
  name,
  summary,
  usage,
  params: params.map((param) => ({
    name: param.name,
    about: param.about,
    optional: param.optional === true || param.default !== undefined,
    shape: param.shape,
    oneOf: param.oneOf ?? [],
  })),
  returns: returns.about,
  size: returns.shape === 'column' ? { rows: 'given', columns: 1 } : tableSize(returns),
  example: exampleOf(
    params.map((param) => param.name),
    examples[0]!,
  ),
});

/** A table of one line answers each line given. */
const tableSize = ({
  rows,
  columns,
}: {
  readonly rows: number;
  readonly columns: string;
}): FunctionHelp['size'] => ({
  rows: rows === 1 ? 'given' : rows,
  columns: /^\d+$/.test(columns) ? Number(columns) : 'classes',
});

/** Values shown of a column: enough to see the kind. */
const SHOWN = 4;

const exampleOf = (
  names: readonly string[],
  { args, result }: CustomFunction['examples'][number],
): FunctionHelp['example'] => [
  ...args.flatMap((arg, index) =>
    arg === undefined ? [] : [{ name: names[index]!, values: valuesOf(arg) }],
  ),
  { name: '', values: valuesOf(result) },
];

const valuesOf = (value: unknown): readonly string[] => {
  const rows = Array.isArray(value) ? value.slice(0, SHOWN) : [value];
  return rows.map((row) => (Array.isArray(row) ? row : [row]).map(textOf).join(' ; '));
};

const textOf = (value: unknown): string =>
  typeof value === 'number' ? String(value).replace('.', ',') : value === '' ? '–' : String(value);
