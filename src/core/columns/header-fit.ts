import { headerWords } from './header-words';
import type { Role } from './role';

/** The alias must explain at least half of the header’s words. */
const LEAST = 0.5;

interface Alias {
  readonly words: readonly string[];
  readonly whole: boolean;
}

const ALIASES = new WeakMap<Role, readonly Alias[]>();

/** Read on first use: most runs never ask for a role. */
function aliasesOf(role: Role): readonly Alias[] {
  const known = ALIASES.get(role);
  if (known) return known;
  const aliases = role.headers.map((header) => ({
    words: headerWords(header),
    whole: header.startsWith('='),
  }));
  ALIASES.set(role, aliases);
  return aliases;
}

/**
 * How well a header names a role, 0–1: the share of its words that the best alias explains (all the alias’s words
 * must be there, in any order). 1 is an exact name, 0 no relation.
 */
export function headerFit(role: Role, words: readonly string[]): number {
  let best = 0;
  for (const alias of aliasesOf(role)) {
    if (alias.whole && alias.words.length !== words.length) continue;
    if (!alias.words.every((word) => words.includes(word))) continue;
    best = Math.max(best, alias.words.length / words.length);
  }
  return best >= LEAST ? Math.min(best, 1) : 0;
}
