import type { Phrase } from '../model/problem';
import { groupsToSpeakTo, type PortraitLine, portraitOf } from '../scoring/profile/portrait';
import type { Analysis } from './analysis';
import type { Trait } from './profile-traits';

/** The best clients against the base, trait by trait. */
export interface Portrait {
  /** Who the best ones are: « Champions », « A – À protéger », « Gros ». */
  readonly best: Phrase;
  readonly count: number;
  readonly traits: readonly {
    readonly id: Trait['id'];
    readonly label: Phrase;
    readonly lines: readonly PortraitLine[];
  }[];
  /** « À qui parler »: groups more frequent among the best than chance explains, strongest first. */
  readonly speakTo: readonly PortraitLine[];
}

/** What helps to find others alike; the region already says where. */
export const TOLD_TRAITS: readonly Trait['id'][] = ['sector', 'activity', 'size', 'region', 'channel'];

/** The classes that hold the best clients, the method of the tabs first. */
const BEST = ['champions', 'abcd-a', 'score-a', 'big'];

/** `undefined` where the file says nothing of who the clients are, or nobody is best. */
export function portraitOfBest(analysis: Analysis): Portrait | undefined {
  const { clients } = analysis;
  const traits = analysis.traits.filter(({ id }) => TOLD_TRAITS.includes(id));
  const best = bestClients(analysis);
  if (!best || traits.length === 0) return undefined;
  const isBest = new Uint8Array(clients.count);
  for (const client of best.members) isBest[client] = 1;
  const lines = traits.map(({ id, label, grouping }) => ({ id, label, lines: portraitOf(grouping, isBest) }));
  return {
    best: best.name,
    count: best.members.length,
    traits: lines,
    speakTo: groupsToSpeakTo(lines.reduce<PortraitLine[]>((all, trait) => all.concat(trait.lines), [])),
  };
}

function bestClients({ segments, classifications }: Analysis) {
  const own = segments.find(({ id, members }) => BEST.includes(id) && members.length > 0);
  if (own) return own;
  for (const id of BEST) {
    for (const { segments: shown, of } of classifications) {
      const place = shown.findIndex((segment) => segment.id === id);
      const members = [...of.keys()].filter((client) => place >= 0 && of[client] === place);
      if (members.length > 0) return { name: shown[place]!.name, members };
    }
  }
  return undefined;
}
