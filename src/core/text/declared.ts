/**
 * Marks a declaration whose words are long and seldom read (labels, advice, ways of writing a header). Here it changes
 * nothing. In the script that ships, the words of each group stand in a page of their own and are read on first use, so
 * that formula cells never pay for them: which properties are words is written in `scripts/build/word-groups.ts`.
 */
export const declared = <Declaration extends { readonly id: string }>(
  _group: string,
  declaration: Declaration,
): Declaration => declaration;
