type Words = Readonly<Record<string, unknown>>;

/** By group, the properties that stand in `words.html`: put here by the build. */
declare const WORD_PROPERTIES: Readonly<Record<string, readonly string[]>>;

let known: Readonly<Record<string, Readonly<Record<string, Words>>>> | undefined;

function wordsOf(group: string, id: string): Words {
  known ??= JSON.parse(HtmlService.createHtmlOutputFromFile('words').getContent()) as NonNullable<
    typeof known
  >;
  return known[group]![id]!;
}

/**
 * Takes the place of `core/text/declared` in the script that ships: the words are read from `words.html` the first time
 * that one of them is asked for.
 */
export function declared<Declaration extends { readonly id: string }>(
  group: string,
  declaration: Declaration,
): Declaration {
  for (const name of WORD_PROPERTIES[group]!) {
    Object.defineProperty(declaration, name, {
      get: () => wordsOf(group, declaration.id)[name],
      enumerable: true,
    });
  }
  return declaration;
}
