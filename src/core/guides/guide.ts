import type { Phrase } from '../model/problem';

/** One of the three actions: who does what, when, by which channel. */
interface GuideAction {
  readonly what: Phrase;
  readonly who: Phrase;
  readonly when: Phrase;
  readonly channel: Phrase;
}

/** What is followed, and how its target is set. No past measure: the first campaign is the starting point. */
interface GuideIndicator {
  readonly name: Phrase;
  readonly target: Phrase;
}

/** The advice of one segment; figures and client names are added when the guide is built. */
export interface GuideContent {
  readonly segment: string;
  readonly aim: Phrase;
  readonly actions: readonly [GuideAction, GuideAction, GuideAction];
  /** Merge fields stand in braces; at most 60 words in French. */
  readonly message: { readonly subject: Phrase; readonly body: Phrase };
  readonly should: Phrase;
  readonly shouldNot: Phrase;
  readonly indicators: readonly [GuideIndicator, GuideIndicator, GuideIndicator];
}
