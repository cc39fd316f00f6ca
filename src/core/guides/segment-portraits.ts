import type { Analysis } from '../analysis/analysis';
import { TOLD_TRAITS } from '../analysis/portrait';
import type { Phrase } from '../model/problem';
import { groupsToSpeakTo, portraitOf } from '../scoring/profile/portrait';
import { formatShare } from '../text/numbers';

/** Room for it on a guide: one line. */
const LONGEST = 95;
const MOST_GROUPS = 3;

/**
 * Who the clients of each segment are, by segment id: the groups that are more frequent among them than among the others,
 * beyond chance, the strongest of each trait. Nothing is said of a segment that nothing sets apart.
 */
export function segmentPortraits(analysis: Analysis): Readonly<Record<string, Phrase>> {
  const traits = analysis.traits.filter(({ id }) => TOLD_TRAITS.includes(id));
  const portraits: Record<string, Phrase> = {};
  for (const { id, members } of analysis.segments) {
    const isMember = new Uint8Array(analysis.clients.count);
    for (const client of members) isMember[client] = 1;
    const strongest = traits.flatMap(({ grouping }) =>
      groupsToSpeakTo(portraitOf(grouping, isMember))
        .filter(({ group }) => group.fr !== 'Autres')
        .slice(0, 1),
    );
    const portrait = portraitPhrase(groupsToSpeakTo(strongest).slice(0, MOST_GROUPS));
    if (portrait) portraits[id] = portrait;
  }
  return portraits;
}

type Groups = ReturnType<typeof groupsToSpeakTo>;

/** « plus souvent que les autres : BTP (45 %), Bretagne (30 %) »: as many groups as the line holds. */
function portraitPhrase(groups: Groups): Phrase | undefined {
  if (groups.length === 0) return undefined;
  const list = (language: 'fr' | 'en'): string =>
    groups
      .map(({ group, bestShare }) => `${group[language]} (${formatShare(bestShare, language, 0)})`)
      .join(', ');
  const phrase = {
    fr: `plus souvent que les autres : ${list('fr')}`,
    en: `more often than the others: ${list('en')}`,
  };
  const fits = phrase.fr.length <= LONGEST && phrase.en.length <= LONGEST;
  return fits ? phrase : portraitPhrase(groups.slice(0, -1));
}
