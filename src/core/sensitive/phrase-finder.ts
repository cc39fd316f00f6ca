/** A phrase to find in folded text, and what it is a phrase of. */
interface Entry<Tag> {
  readonly words: string;
  /** The last word may go on: « musulman* ». */
  readonly open: boolean;
  readonly tag: Tag;
}

/** Phrases by their first three letters: a text is read once, whatever the number of phrases. */
export interface PhraseFinder<Tag> {
  /** Tags of the phrases that the folded text holds, in the order of the text. A longer phrase hides the shorter ones in it. */
  readonly find: (folded: string) => readonly Tag[];
}

const KEY = 3;

export function phraseFinder<Tag>(
  phrases: readonly (readonly [phrase: string, tag: Tag])[],
): PhraseFinder<Tag> {
  const byStart = new Map<string, Entry<Tag>[]>();
  for (const [phrase, tag] of phrases) {
    const entry = { words: phrase.replace(/\*$/, ''), open: phrase.endsWith('*'), tag };
    const key = keyAt(entry.words, 0);
    const known = byStart.get(key);
    if (known) known.push(entry);
    else byStart.set(key, [entry]);
  }
  for (const entries of byStart.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return {
    find(folded) {
      const tags: Tag[] = [];
      let at = 0;
      while (at < folded.length) {
        const found = entryAt(byStart.get(keyAt(folded, at)), folded, at);
        if (found) tags.push(found.tag);
        at = nextWord(folded, at + (found ? found.words.length : 0));
      }
      return tags;
    },
  };
}

/** The first letters of the word, up to three. */
function keyAt(text: string, at: number): string {
  const start = text.slice(at, at + KEY);
  const space = start.indexOf(' ');
  return space < 0 ? start : start.slice(0, space);
}

const entryAt = <Tag>(
  entries: readonly Entry<Tag>[] | undefined,
  text: string,
  at: number,
): Entry<Tag> | undefined =>
  entries?.find(
    ({ words, open }) => text.startsWith(words, at) && (open || endsWord(text, at + words.length)),
  );

const endsWord = (text: string, at: number): boolean => at >= text.length || text[at] === ' ';

function nextWord(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 ? text.length : space + 1;
}
