import type { Phrase } from '../core/model/problem';

/** What is under way, in words: the same question, asked again, goes on where this call stopped. */
export interface UnderWay {
  readonly underWay: Phrase;
}

/** An answer that takes several calls where the tabs are large. */
export type InCalls<Answer> = Answer | UnderWay;
