import { say } from '../../src/core/text/typography';
import type { CustomFunction, Param } from '../../src/functions/define-function';

/** The one variable the bundle makes. */
export const NAMESPACE = 'SegmentsPme';

/** A function that Sheets calls by its name: a trigger, a menu entry, the door of the sidebar. */
export interface GlobalFunction {
  readonly name: string;
  readonly params: readonly string[];
}

export const globalStub = ({ name, params }: GlobalFunction): string =>
  `function ${name}(${params.join(', ')}) {
  return ${NAMESPACE}.${name}(${params.join(', ')});
}
`;

/**
 * What Sheets lists while the formula is typed: French, one paragraph, every parameter under its real name. What
 * follows `@return` is not shown, so nothing does.
 */
export function functionStub({ name, summary, usage, params, returns }: CustomFunction): string {
  const names = params.map((param) => param.name).join(', ');
  return `/**
 * ${say(summary, 'fr')} Exemple\u00a0: ${usage}
 *
${params.map((param) => ` * @param {${typeOf(param)}} ${param.name} ${describe(param)}`).join('\n')}
 * @return {${returns.shape === 'table' ? 'Array<Array<number>>' : 'Array'}}
 * @customfunction
 */
function ${name}(${names}) {
  return ${NAMESPACE}.runFunction('${name}', [${names}]);
}
`;
}

/** Sheets shows every parameter as required: the words have to say which are not. */
const describe = (param: Param): string =>
  (param.optional || param.default !== undefined ? '(facultatif) ' : '') + say(param.about, 'fr');

const TYPES: Readonly<Record<Param['type'], string>> = {
  date: 'Date',
  number: 'number',
  share: 'number',
  code: 'string',
  choice: 'string',
};

function typeOf(param: Param): string {
  const type = typeof param.oneOf?.[0] === 'number' ? 'number' : TYPES[param.type];
  if (param.shape === 'scalar') return type;
  return param.shape === 'table' || param.shape === 'columns' ? `Array<Array<${type}>>` : `Array<${type}>`;
}
