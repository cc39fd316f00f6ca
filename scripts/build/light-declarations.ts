import { readFile } from 'node:fs/promises';
import { type AnyNode, type ArrayExpression, type ObjectExpression, type Property, parse } from 'acorn';
import { type Plugin, transform } from 'esbuild';

/**
 * Properties of a declaration that only the stubs, the README and the tests read, by folder; a custom function speaks
 * French alone, for it is not told the user's language. Every formula cell pays for each byte of the script, so they
 * stay in the sources.
 */
const DOCUMENTATION: readonly { readonly files: RegExp; readonly properties: ReadonlySet<string> }[] = [
  {
    files: /src[\\/]functions[\\/][\w-]+\.ts$/,
    properties: new Set(['summary', 'usage', 'about', 'examples', 'en']),
  },
  { files: /src[\\/]core[\\/]columns[\\/]roles[\\/][\w-]+\.ts$/, properties: new Set(['examples']) },
];

/** Makes declarations lighter while they are bundled; the sources stay whole. */
export const lightDeclarations: Plugin = {
  name: 'light-declarations',
  setup(build) {
    for (const { files, properties } of DOCUMENTATION) {
      build.onLoad({ filter: files }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        const { code } = await transform(source, { loader: 'ts', target: 'es2022', charset: 'utf8' });
        return { contents: lighten(code, properties), loader: 'js' };
      });
    }
  },
};

/** A stretch of the code, and what stands there instead. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function lighten(code: string, documentation: ReadonlySet<string>): string {
  const edits: Edit[] = [];
  visit(parse(code, { ecmaVersion: 2022, sourceType: 'module' }), (node) => {
    if (node.type === 'ObjectExpression') edits.push(...documentationIn(node, documentation, code));
    if (node.type === 'ArrayExpression') edits.push(...wordListIn(node));
  });
  const outermost = edits.filter((edit) => !edits.some((other) => other !== edit && holds(other, edit)));
  return outermost
    .sort((a, b) => b.start - a.start)
    .reduce((left, { start, end, text }) => left.slice(0, start) + text + left.slice(end), code);
}

const holds = (outer: Edit, inner: Edit): boolean => outer.start <= inner.start && inner.end <= outer.end;

function documentationIn(node: ObjectExpression, names: ReadonlySet<string>, code: string): readonly Edit[] {
  return node.properties.flatMap((property) =>
    isNamed(property, names)
      ? [{ start: property.start, end: endWithComma(property.end, code), text: '' }]
      : [],
  );
}

const isNamed = (
  property: ObjectExpression['properties'][number],
  names: ReadonlySet<string>,
): property is Property =>
  property.type === 'Property' &&
  !property.computed &&
  property.key.type === 'Identifier' &&
  names.has(property.key.name);

const endWithComma = (end: number, code: string): number =>
  end + (/^\s*,/.exec(code.slice(end))?.[0].length ?? 0);

/** `["a","b","c",…]` → `"a|b|c|…".split("|")`: two characters fewer a word. */
function wordListIn({ start, end, elements }: ArrayExpression): readonly Edit[] {
  const words = elements.map((element) => (element?.type === 'Literal' ? element.value : undefined));
  if (words.length < 6 || !words.every((word) => typeof word === 'string' && !word.includes('|'))) return [];
  return [{ start, end, text: `${JSON.stringify(words.join('|'))}.split("|")` }];
}

function visit(node: AnyNode, onNode: (node: AnyNode) => void): void {
  onNode(node);
  for (const child of Object.values(node)) {
    for (const part of Array.isArray(child) ? child : [child]) {
      if (typeof part === 'object' && part !== null && 'type' in part) visit(part as AnyNode, onNode);
    }
  }
}
