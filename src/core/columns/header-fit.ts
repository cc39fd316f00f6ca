import { headerWords } from './header-words';

/** The alias must explain at least half of the header’s words. */
const LEAST = 0.5;

interface Alias {
  readonly words: readonly string[];
  readonly whole: boolean;
}

const READ = new WeakMap<readonly string[], readonly Alias[]>();

/** Read on first use: most runs never ask for a role. */
function aliasesIn(headers: readonly string[]): readonly Alias[] {
  const known = READ.get(headers);
  if (known) return known;
  const aliases = headers.map((header) => ({ words: headerWords(header), whole: header.startsWith('=') }));
  READ.set(headers, aliases);
  return aliases;
}

/**
 * How well the words of a header agree with one of the `headers` of a role, 0–1: the share of the words that the best
 * of them explains (all of its own words must be there, in any order). 1 is an exact name, 0 no relation.
 */
export function headerFit(headers: readonly string[] | undefined, words: readonly string[]): number {
  const fits = aliasesIn(headers ?? NONE).map((alias) =>
    (alias.whole && alias.words.length !== words.length) || !alias.words.every((word) => words.includes(word))
      ? 0
      : Math.min(1, alias.words.length / words.length),
  );
  const best = Math.max(0, ...fits);
  return best >= LEAST ? best : 0;
}

const NONE: readonly string[] = [];
