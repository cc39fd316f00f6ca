import type { AnyNode, Node } from 'acorn';

/** Globals that browsers or Node have and Apps Script lacks. */
const GLOBALS = new Set(
  `setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame fetch Blob File FormData Headers Request
  Response URL URLSearchParams TextEncoder TextDecoder AbortController Event structuredClone atob btoa crypto
  performance navigator window document location localStorage process require module Buffer global globalThis
  BigInt`.split(/\s+/),
);

/** Methods younger than ES2019. */
const METHODS = new Set(
  'replaceAll matchAll findLast findLastIndex toSorted toReversed toSpliced groupBy hasOwn'.split(' '),
);

/** Classes that come from several realms: a test by `instanceof` fails on the host's own values. */
const REALM_CLASSES = new Set(['Array', 'Date']);

/** What the script counts on and Apps Script does not have, each once. Names of properties and keys are not globals. */
export function findForbidden(program: Node): string[] {
  const found = new Set<string>();
  visit(program as AnyNode, (node) => {
    const name = forbiddenIn(node);
    if (name) found.add(name);
  });
  return [...found];
}

/** How often a global name stands in the code. */
export function countIdentifier(program: Node, name: string): number {
  let count = 0;
  visit(program as AnyNode, (node) => {
    if (node.type === 'Identifier' && node.name === name) count++;
  });
  return count;
}

function forbiddenIn(node: AnyNode): string | undefined {
  if (node.type === 'Identifier' && GLOBALS.has(node.name)) return node.name;
  if (node.type === 'CallExpression') return forbiddenCall(node.callee);
  if (node.type !== 'BinaryExpression' || node.operator !== 'instanceof') return undefined;
  const { right } = node;
  return right.type === 'Identifier' && REALM_CLASSES.has(right.name)
    ? `instanceof ${right.name}`
    : undefined;
}

function forbiddenCall(callee: AnyNode): string | undefined {
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return undefined;
  return METHODS.has(callee.property.name) ? `.${callee.property.name}()` : undefined;
}

function visit(node: AnyNode, see: (node: AnyNode) => void): void {
  see(node);
  for (const [key, child] of Object.entries(node)) {
    if (isNameOnly(node, key)) continue;
    for (const inner of Array.isArray(child) ? child : [child]) {
      if (inner !== null && typeof inner === 'object' && 'type' in inner) visit(inner as AnyNode, see);
    }
  }
}

/** `a.URL` and `{ URL: 1 }` only bear the name. */
const isNameOnly = (node: AnyNode, key: string): boolean =>
  (node.type === 'MemberExpression' && key === 'property' && !node.computed) ||
  ((node.type === 'Property' || node.type === 'MethodDefinition') && key === 'key' && !node.computed);
