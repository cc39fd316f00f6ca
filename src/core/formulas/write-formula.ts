import { type Problem, problem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import type { FunctionHelp, ParamHelp } from './function-help';
import { type Reference, readReference, writeReference } from './reference';
import { separatorIn } from './separator';

/** One argument once read: cells, or a value in full. */
export type Argument = Reference | string | number | undefined;

export interface Formula {
  readonly text: string;
  /** In the order of the parameters. */
  readonly args: readonly Argument[];
}

/** Where the formula is to stand, and what it may speak of. */
export interface Setting {
  readonly tab: string;
  readonly tabs: readonly string[];
  readonly locale: string;
}

/**
 * The formula that calls a function with these arguments, each as the user wrote it: a range, a whole number, or one of
 * the words that the parameter lists. Nothing else is ever put in a formula.
 */
export function writeFormula(
  { name, params }: FunctionHelp,
  texts: readonly string[],
  setting: Setting,
): Result<Formula> {
  const args: Argument[] = [];
  for (const [index, param] of params.entries()) {
    const argument = readArgument(param, (texts[index] ?? '').trim(), setting);
    if (!argument.ok) return argument;
    args.push(argument.value);
  }
  const written = args.map((argument) => writeArgument(argument, setting.tab));
  while (written[written.length - 1] === '') written.pop();
  return success({ text: `=${name}(${written.join(separatorIn(setting.locale))})`, args });
}

const WHOLE = /^-?\d{1,9}$/;

function readArgument(param: ParamHelp, text: string, { tabs, tab }: Setting): Result<Argument> {
  if (text === '') return param.optional ? success(undefined) : failure(missing(param));
  const bare = text.replace(/^"(.*)"$/, '$1');
  const word = param.oneOf.find((choice) => String(choice).toLowerCase() === bare.toLowerCase());
  if (word !== undefined) return success(word);
  if (param.shape === 'scalar' && param.oneOf.length === 0 && WHOLE.test(text)) return success(Number(text));
  const reference = readReference(text);
  if (!reference) return failure(unreadable(param, text));
  const known = reference.tab === undefined || reference.tab === tab || tabs.includes(reference.tab);
  return known ? success(reference) : failure(unknownTab(reference.tab!));
}

function writeArgument(argument: Argument, here: string): string {
  if (argument === undefined) return '';
  if (typeof argument === 'number') return String(argument);
  if (typeof argument === 'string') return `"${argument}"`;
  return writeReference(argument.tab === here ? { ...argument, tab: undefined } : argument);
}

const missing = ({ name }: ParamHelp): Problem =>
  problem('argument-missing', {
    fr: `Il manque « ${name} » : sélectionnez ses cellules, puis « Prendre la sélection ».`,
    en: `“${name}” is missing: select its cells, then “Take the selection”.`,
  });

function unreadable({ name, oneOf, shape }: ParamHelp, text: string): Problem {
  const words = oneOf.join(', ');
  const [fr, en] =
    oneOf.length > 0
      ? [`une de ces valeurs (${words}) ou une cellule`, `one of these values (${words}) or a cell`]
      : shape === 'scalar'
        ? ['une cellule ou un nombre entier', 'a cell or a whole number']
        : ['une plage de cellules, comme B2:B500', 'a range of cells, such as B2:B500'];
  return problem('argument-unreadable', {
    fr: `« ${name} » attend ${fr}, et non « ${text} ». Une valeur à virgule se met dans une cellule, que vous sélectionnez.`,
    en: `“${name}” takes ${en}, not “${text}”. A value with decimals goes in a cell, which you then select.`,
  });
}

const unknownTab = (name: string): Problem =>
  problem('argument-tab-gone', {
    fr: `L’onglet « ${name} » n’existe pas dans ce classeur. Sélectionnez de nouveau les cellules.`,
    en: `There is no tab “${name}” in this workbook. Select the cells again.`,
  });
