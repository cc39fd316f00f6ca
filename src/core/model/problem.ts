/** The same sentence in the two languages of the product. Plain spaces: `say` sets the French typography. */
export interface Phrase {
  readonly fr: string;
  readonly en: string;
}

/** Something the user should know or do, with its evidence. `code` is permanent, texts may be reworded. */
export interface Problem {
  readonly code: string;
  readonly text: Phrase;
  /** Numbers, headers and addresses the sentence speaks of; never a customer's data. */
  readonly params?: Readonly<Record<string, string | number>>;
}

export const problem = (code: string, text: Phrase, params?: Problem['params']): Problem =>
  params ? { code, text, params } : { code, text };
