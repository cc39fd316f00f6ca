import { centsOf, labelsOf } from '../clients/attributes';
import type { Phrase } from '../model/problem';
import type { Grouping } from '../scoring/profile/groups';
import type { Analysis } from './analysis';
import { TRAITS } from './profile-traits';

/** A group of clients that does what the whole does not yet. */
export interface GroupSignal {
  readonly trait: Phrase;
  readonly name: Phrase;
  readonly clients: number;
  /** Its growth, or its margin rate. */
  readonly value: number;
  /** The same of all clients. */
  readonly base: number;
}

export interface WeakSignals {
  /** Sectors, activities and regions, highest growth first; `undefined` where the file knows no previous revenue. */
  readonly growing: readonly GroupSignal[] | undefined;
  /** Small groups with an outstanding margin, highest rate first; `undefined` where the file knows no margin. */
  readonly profitable: readonly GroupSignal[] | undefined;
}

/** Growth below this is no signal. */
const GROWTH = 0.2;

/** A group is small up to this share of the clients, and its margin outstanding from so many times that of all. */
const SMALL_SHARE = 0.1;
const OUTSTANDING = 1.25;

/** Fewer clients are chance. */
const LEAST_CLIENTS = 5;

const GROWING_TRAITS: readonly string[] = ['sector', 'activity', 'region'];
const PROFITABLE_TRAITS: readonly string[] = ['sector', 'activity', 'size', 'region', 'channel'];

/** Groups of five clients in segments at least, by what the file says of them; of one trait, the first column it has. */
export function weakSignals(analysis: Analysis): WeakSignals {
  const { clients, abcd } = analysis;
  const before = centsOf(clients.attributes, 'previous-revenue');
  const margin = abcd?.result.margin;
  return {
    growing: before && signalsIn(analysis, GROWING_TRAITS, clients.revenue, before, isGrowing).map(lessOne),
    profitable: margin && signalsIn(analysis, PROFITABLE_TRAITS, margin, clients.revenue, isProfitable),
  };
}

/** Growth of 1.25 is one of 0.25. */
const lessOne = (signal: GroupSignal): GroupSignal => ({
  ...signal,
  value: signal.value - 1,
  base: signal.base - 1,
});

const isGrowing = ({ value }: GroupSignal): boolean => value >= 1 + GROWTH;

const isProfitable = ({ value, base, clients }: GroupSignal, all: number): boolean =>
  clients <= SMALL_SHARE * all && base > 0 && value >= OUTSTANDING * base;

/** Groups whose ratio of two figures is remarkable, over the clients of whom both are known. */
function signalsIn(
  analysis: Analysis,
  traits: readonly string[],
  figure: Float64Array,
  of: Float64Array,
  isRemarkable: (signal: GroupSignal, all: number) => boolean,
): readonly GroupSignal[] {
  const known = Array.from(analysis.segmentOf.keys()).filter(
    (client) => analysis.segmentOf[client]! >= 0 && !Number.isNaN(figure[client]!) && of[client]! > 0,
  );
  const ratioOf = (members: readonly number[]): number => sum(members, figure) / sum(members, of);
  const base = ratioOf(known);
  return groupingsOf(analysis, traits)
    .flatMap(({ label, grouping }) =>
      grouping.names.flatMap((name, group): readonly GroupSignal[] => {
        const members = known.filter((client) => grouping.groupOf[client] === group);
        // Those gathered under « Autres » have nothing in common.
        if (members.length < LEAST_CLIENTS || grouping.gathered[group]!.length > 0) return [];
        return [{ trait: label, name, clients: members.length, value: ratioOf(members), base }];
      }),
    )
    .filter((signal) => isRemarkable(signal, known.length))
    .sort((a, b) => b.value - a.value);
}

const sum = (members: readonly number[], figure: Float64Array): number =>
  members.reduce((total, client) => total + figure[client]!, 0);

/** Every group by itself, however rare. */
function groupingsOf(
  { clients }: Analysis,
  wanted: readonly string[],
): readonly { readonly label: Phrase; readonly grouping: Grouping }[] {
  const found = new Map<string, { readonly label: Phrase; readonly grouping: Grouping }>();
  for (const { id, label, role, group } of TRAITS) {
    const texts = wanted.includes(id) && !found.has(id) ? labelsOf(clients.attributes, role) : undefined;
    if (texts) found.set(id, { label, grouping: group(texts, 0) });
  }
  return [...found.values()];
}
