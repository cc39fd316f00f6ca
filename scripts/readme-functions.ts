import { say } from '../src/core/text/typography';
import { FUNCTIONS } from '../src/functions';
import type { CustomFunction, Param } from '../src/functions/define-function';

const START = '<!-- functions:start -->';
const END = '<!-- functions:end -->';

const argument = (param: Param): string =>
  param.optional || param.default !== undefined ? `[${param.name}]` : param.name;

const row = ({ name, params, summary, returns, usage }: CustomFunction): string =>
  `| \`${name}\` | ${params.map(argument).join(' ; ')} | ${say(summary, 'fr')} | ${say(returns.about, 'fr')} | \`${usage}\` |`;

/** The custom functions as a Markdown table in French, optional arguments in brackets. */
const functionTable = (): string =>
  [
    '| Fonction | Arguments | Ce qu’elle fait | Résultat | Exemple |',
    '| --- | --- | --- | --- | --- |',
    ...FUNCTIONS.map(row),
  ].join('\n');

/** The text of a Markdown file with the table between its two marks; the rest as it is. */
export function withFunctionTable(text: string): string {
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  if (start < 0 || end < start) throw new Error(`The README lacks the marks ${START} and ${END}.`);
  return `${text.slice(0, start + START.length)}\n${functionTable()}\n${text.slice(end)}`;
}
