import type { Phrase } from '../core/model/problem';

/** What the user must change for the formula to answer. The runner turns it into the one sentence that Sheets shows. */
export class Refusal extends Error {
  constructor(readonly phrase: Phrase) {
    super(phrase.fr);
  }
}

export function refuse(phrase: Phrase): never {
  throw new Refusal(phrase);
}
