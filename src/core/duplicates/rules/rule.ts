import type { Phrase } from '../../model/problem';
import { declared } from '../../text/declared';

/** Levels of one pair by field; −1 where it cannot be told. `companies`: how many of the two records name a company. */
export interface PairFacts {
  readonly number: number;
  readonly email: number;
  readonly phone: number;
  readonly person: number;
  readonly company: number;
  readonly place: number;
  readonly address: number;
  readonly companies: 0 | 1 | 2;
  /** A date of birth, or a number that few records hold, agrees: it belongs to one person. */
  readonly ownMark: boolean;
}

export const UNKNOWN: PairFacts = {
  number: -1,
  email: -1,
  phone: -1,
  person: -1,
  company: -1,
  place: -1,
  address: -1,
  companies: 0,
  ownMark: false,
};

/** What two records that look alike without being one client are to each other. */
export type ApartKind = 'household' | 'other-site' | 'namesakes';

/** What several fields say together, and none alone. Bits are added to those of the fields. */
export interface Rule {
  readonly id: string;
  readonly bits: number;
  readonly applies: (pair: PairFacts) => boolean;
  /** The two are never put in one group. */
  readonly separates?: true;
  /** What the two are instead, when this can be said. */
  readonly apart?: (pair: PairFacts) => ApartKind | undefined;
  /** Said to the user; several rules may say the same. */
  readonly phrases: readonly [Phrase];
  /** Run by the tests: pairs it applies to, and pairs it leaves. Levels left out are unknown. */
  readonly examples: {
    readonly applies: readonly Partial<PairFacts>[];
    readonly leaves: readonly Partial<PairFacts>[];
  };
}

export const defineRule = (rule: Rule): Rule => declared('duplicate-rules', rule);

/** The two share something of their own: e-mail, phone or company number. */
export const shareContact = ({ email, phone, number }: PairFacts): boolean =>
  email === 0 || phone === 0 || number === 0;
