import { parse } from 'acorn';
import { countIdentifier, findForbidden } from './forbidden';

const kilobytes = (text: string): number => Buffer.byteLength(text) / 1024;

function checkSize(name: string, text: string, limit: number): string {
  const size = kilobytes(text);
  if (size > limit) throw new Error(`${name} weighs ${size.toFixed(1)} KB, above the limit of ${limit} KB.`);
  return `${name} ${size.toFixed(1)} KB`;
}

/**
 * Refuses a script that Apps Script could not read, or that counts on what it lacks. `eval` is allowed to the one place
 * that loads our own server page, and to nobody else. Answers its size in words.
 */
export function checkScript(script: string, limit: number, name = 'Code.js', loads = 0): string {
  const program = parse(script, { ecmaVersion: 2019, sourceType: 'script' });
  const forbidden = findForbidden(program);
  if (forbidden.length > 0) throw new Error(`${name} uses what Apps Script lacks: ${forbidden.join(', ')}.`);
  if (countIdentifier(program, 'eval') > loads) throw new Error(`${name} evaluates text as code.`);
  return checkSize(name, script, limit);
}

/** Refuses a page with a scriptlet or an address to load something from. Answers its size in words. */
export function checkPage(name: string, page: string, limit: number): string {
  if (page.includes('<?'))
    throw new Error(`${name} holds « <? », which Apps Script would run as a scriptlet.`);
  const external = /\b(?:src|href)\s*=\s*["']?(?:https?:)?\/\//i.exec(page);
  if (external) throw new Error(`${name} loads something from outside: ${external[0]}.`);
  return checkSize(name, page, limit);
}
