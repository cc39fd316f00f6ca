import type { DecideRequest } from '../../src/contract/duplicates';
import type { Findings, FoundGroup } from '../../src/core/duplicates/findings';

/** What the user says of a group; « later » is nothing that the server has to know. */
export type Said = 'merge' | 'separate' | 'later';

type Decided = DecideRequest['groups'][number];

/** Where the user stands in the groups, what they said, and what the server still has to be told. */
export interface Review {
  /** By group, see {@link groupKey}: said since the groups were found. */
  readonly said: Readonly<Record<string, Said>>;
  /** The group on screen; past the last one once all are seen. */
  readonly position: number;
  /** Decisions under way to the server: they stay until it has answered. */
  readonly sending: readonly Decided[];
  /** Decisions made meanwhile. */
  readonly waiting: readonly Decided[];
  /** How often something was sent: twice the same is two questions. */
  readonly batch: number;
}

export const NOT_REVIEWED: Review = { said: {}, position: 0, sending: [], waiting: [], batch: 0 };

/** The groups to go through: those that only look alike are none of them. */
export const groupsToReview = ({ groups }: Findings): readonly FoundGroup[] =>
  groups.filter(({ kind }) => kind === 'same-client' || kind === 'separated');

const groupKey = ({ records }: FoundGroup): string => records.map(({ key }) => key).join(' ');

/** `mixed`: decided record by record in « Doublons ». */
export type Standing = Said | 'mixed' | undefined;

/** What is decided of a group, now or before. */
export function standingOf(review: Review, group: FoundGroup): Standing {
  return review.said[groupKey(group)] ?? rememberedOf(group);
}

function rememberedOf({ records }: FoundGroup): Standing {
  const answers = new Set(records.map(({ answer }) => answer ?? undefined));
  const [first] = answers;
  if (answers.size > 1) return 'mixed';
  return first === 'undecided' ? undefined : first;
}

export const countStanding = (
  review: Review,
  groups: readonly FoundGroup[],
  ...standings: readonly Standing[]
): number => groups.filter((group) => standings.includes(standingOf(review, group))).length;

/**
 * The group on screen decided; on to the next one of which nothing is said. A word about another group than that one was
 * said too fast: nobody has seen what it would be about.
 */
export function decided(review: Review, groups: readonly FoundGroup[], index: number, said: Said): Review {
  if (index !== review.position) return review;
  const told = tell(review, groups[index]!, said);
  return { ...told, position: nextOpen(told, groups, index + 1) };
}

/** All the certain groups of which nothing is said yet. */
export function certainMerged(review: Review, groups: readonly FoundGroup[]): Review {
  const told = groups
    .filter((group) => group.confidence === 'certain' && standingOf(review, group) === undefined)
    .reduce((before, group) => tell(before, group, 'merge'), review);
  return { ...told, position: nextOpen(told, groups, 0) };
}

function tell(review: Review, group: FoundGroup, said: Said): Review {
  const before = standingOf(review, group);
  const next = { ...review, said: { ...review.said, [groupKey(group)]: said } };
  if (said === 'later' && (before === undefined || before === 'later')) return next;
  const keys = group.records.map(({ key }) => key);
  return dispatched({
    ...next,
    waiting: [...review.waiting, { keys, verdict: said === 'later' ? 'undecided' : said }],
  });
}

/** What waits is sent once nothing is under way. */
const dispatched = (review: Review): Review =>
  review.sending.length > 0 || review.waiting.length === 0
    ? review
    : { ...review, sending: review.waiting, waiting: [], batch: review.batch + 1 };

/** The server knows what was sent. */
export const delivered = (review: Review): Review => dispatched({ ...review, sending: [] });

function nextOpen(review: Review, groups: readonly FoundGroup[], from: number): number {
  const next = groups.findIndex((group, index) => index >= from && standingOf(review, group) === undefined);
  return next < 0 ? groups.length : next;
}

/**
 * Other groups were found: what the server knows stands in them, what the user wants to see later is remembered here. The
 * group that was on screen stays, where it still exists.
 */
export function foundAnew(review: Review, before: Findings | undefined, now: Findings | null): Review {
  const said = Object.fromEntries(Object.entries(review.said).filter(([, word]) => word === 'later'));
  const fresh = { ...review, said };
  const groups = now ? groupsToReview(now) : [];
  const shown = before && groupsToReview(before)[review.position];
  const same = shown ? groups.findIndex((group) => groupKey(group) === groupKey(shown)) : -1;
  return { ...fresh, position: same >= 0 ? same : nextOpen(fresh, groups, 0) };
}
