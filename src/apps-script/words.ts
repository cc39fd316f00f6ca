import type { Role } from '../core/columns/role';

type Words = Pick<Role, 'label' | 'headers' | 'clientTableHeaders'>;

let known: Readonly<Record<string, Words>> | undefined;

function wordsOf(role: string): Words {
  known ??= JSON.parse(HtmlService.createHtmlOutputFromFile('words').getContent()) as Record<string, Words>;
  return known[role]!;
}

/**
 * Takes the place of `defineRole` in the script that ships. The words of the roles stand there in a page of their own,
 * `words.html`, read when a table is looked at: formula cells never pay for them.
 */
export const defineRole = <Declared extends { readonly id: string }>(role: Declared): Declared & Words => ({
  ...role,
  get label() {
    return wordsOf(role.id).label;
  },
  get headers() {
    return wordsOf(role.id).headers;
  },
  get clientTableHeaders() {
    return wordsOf(role.id).clientTableHeaders!;
  },
});
