import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AnyNode, type ObjectExpression, type Property, parse } from 'acorn';
import { type Plugin, type PluginBuild, transform } from 'esbuild';
import { ROOT } from './project';
import { WORD_GROUPS } from './word-groups';

/**
 * Every formula cell pays for each byte of the script. By folder, the properties of a declaration that it does without:
 * what only the stubs, the README and the tests read (a custom function speaks French alone, for it is not told the
 * user's language), and words that ship in a page of their own.
 */
const LEFT_OUT: Lighter = [
  {
    files: /src[\\/]functions[\\/][\w-]+\.ts$/,
    properties: new Set(['summary', 'usage', 'about', 'examples', 'en']),
  },
  ...WORD_GROUPS.map(({ files, words, leftOut }) => ({ files, properties: new Set([...words, ...leftOut]) })),
];

/** What `src/apps-script/words.ts` has to know of the groups. */
export const WORD_PROPERTIES = JSON.stringify(
  Object.fromEntries(WORD_GROUPS.map(({ id, words }) => [id, words])),
);

const WORDS = join(ROOT, 'src', 'apps-script', 'words.ts');

type Lighter = readonly { readonly files: RegExp; readonly properties: ReadonlySet<string> }[];

/** What was made of each source: the script and the server have most of their declarations in common. */
const made = new Map<string, Promise<string>>();

function lightened(source: string, properties: ReadonlySet<string>): Promise<string> {
  const key = `${[...properties].join()}\n${source}`;
  const known = made.get(key);
  if (known) return known;
  const making = transform(source, { loader: 'ts', target: 'es2022', charset: 'utf8' }).then(({ code }) =>
    lighten(code, properties),
  );
  made.set(key, making);
  return making;
}

/** Takes properties out of declarations while they are bundled; the sources stay whole. */
function lightenIn(build: PluginBuild, lighter: Lighter): void {
  for (const { files, properties } of lighter) {
    build.onLoad({ filter: files }, async ({ path }) => {
      return { contents: await lightened(await readFile(path, 'utf8'), properties), loader: 'js' };
    });
  }
}

/** Makes the declarations of the script lighter. */
export const lightDeclarations: Plugin = {
  name: 'light-declarations',
  setup(build) {
    lightenIn(build, LEFT_OUT);
    // Declarations without their words are made by a function that finds them again.
    build.onResolve({ filter: /\/text\/declared$/ }, () => ({ path: WORDS }));
  },
};

/** For what runs where the page of words is not: the words stay in, what only tests read is left out. */
export const withoutExamples: Plugin = {
  name: 'without-examples',
  setup(build) {
    const lighter = WORD_GROUPS.map(({ files, leftOut }) => ({ files, properties: new Set(leftOut) }));
    lightenIn(build, lighter);
  },
};

interface Span {
  readonly start: number;
  readonly end: number;
}

function lighten(code: string, properties: ReadonlySet<string>): string {
  const spans: Span[] = [];
  visit(parse(code, { ecmaVersion: 2022, sourceType: 'module' }), (node) => {
    if (node.type === 'ObjectExpression') spans.push(...spansIn(node, properties, code));
  });
  const outermost = spans.filter((span) => !spans.some((other) => other !== span && holds(other, span)));
  return outermost
    .sort((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), code);
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const spansIn = (node: ObjectExpression, names: ReadonlySet<string>, code: string): readonly Span[] =>
  node.properties.flatMap((property) =>
    isNamed(property, names) ? [{ start: property.start, end: endWithComma(property.end, code) }] : [],
  );

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

function visit(node: AnyNode, onNode: (node: AnyNode) => void): void {
  onNode(node);
  for (const child of Object.values(node)) {
    for (const part of Array.isArray(child) ? child : [child]) {
      if (typeof part === 'object' && part !== null && 'type' in part) visit(part as AnyNode, onNode);
    }
  }
}
