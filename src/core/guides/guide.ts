import type { Choices } from '../analysis/choices';
import type { Phrase } from '../model/problem';

/** What the company does: some advice differs. Any: the text that suits all three. */
export type Activity = Exclude<NonNullable<Choices['activity']>, 'any'>;

/** One of the three actions: who does what, when, by which channel, and what is said. */
interface GuideAction {
  readonly what: Phrase;
  readonly who: Phrase;
  readonly when: Phrase;
  readonly channel: Phrase;
  readonly message: Phrase;
}

/** A figure of the segment's own clients that an indicator starts from. */
export type IndicatorFigure = 'basket' | 'revenue' | 'revenue-per-client' | 'clients';

/**
 * What is followed, from where to where. With a `figure`, the base is this file's own; with a `factor` too, so is the
 * target (base × factor).
 */
export interface GuideIndicator {
  readonly name: Phrase;
  readonly base: Phrase;
  readonly target: Phrase;
  readonly figure?: IndicatorFigure;
  readonly factor?: number;
}

/** Merge fields stand in braces; at most 60 words, and a subject of at most 60 characters. */
interface ModelMessage {
  readonly subject: Phrase;
  readonly body: Phrase;
}

/** For contacts to convince: what is promised, what proves it, two objections with their answers, who owes what to whom. */
interface Playbook {
  readonly promise: Phrase;
  readonly proof: Phrase;
  readonly objections: readonly [Phrase, Phrase];
  readonly service: Phrase;
}

/** What an activity says otherwise; actions by their number on the page. */
interface GuideVariant {
  readonly actions?: Readonly<Partial<Record<1 | 2 | 3, GuideAction>>>;
  readonly message?: ModelMessage;
  readonly should?: Phrase;
  readonly shouldNot?: Phrase;
}

/** The advice of one segment; figures and client names are added when the guide is built. */
export interface GuideContent {
  /** The segment's id; of segments shown together, their ids: `dormant+lost`. */
  readonly id: string;
  readonly aim: Phrase;
  readonly actions: readonly [GuideAction, GuideAction, GuideAction];
  readonly message: ModelMessage;
  readonly should: Phrase;
  readonly shouldNot: Phrase;
  readonly indicators: readonly [GuideIndicator, GuideIndicator, GuideIndicator];
  readonly playbook?: Playbook;
  readonly variants?: Readonly<Partial<Record<Activity, GuideVariant>>>;
}
