import { asPage } from './page-of-data';
import { WORD_GROUPS, type WordGroup } from './word-groups';

/** The words that the script does without, by group and declaration. */
export const buildWords = (): string =>
  asPage(Object.fromEntries(WORD_GROUPS.map((group) => [group.id, wordsIn(group)])));

const wordsIn = ({ declarations, words }: WordGroup): object =>
  Object.fromEntries(
    declarations.map((declaration) => [
      declaration.id,
      Object.fromEntries(Object.entries(declaration).filter(([name]) => words.includes(name))),
    ]),
  );
