import { type Phrase, type Problem, problem } from '../model/problem';
import { COLORS } from '../segments/palette';
import type { ShownSegment } from '../segments/presets';
import { fold } from '../text/fold';
import type { Classification } from './classification';
import { TRAITS, type Trait, type TraitId } from './profile-traits';

/** Beyond, nobody acts differently on each; the rest goes together. */
const MOST_SEGMENTS = 8;

const OTHERS: Phrase = { fr: 'Autres', en: 'Others' };

/** Clients by one trait, the largest groups as segments. */
export function classifyByProfile(
  { id, label, grouping }: Trait,
  wanted: TraitId | undefined,
): Classification {
  const { names, groupOf, gathered } = grouping;
  const last = names.length - 1;
  const own = names[last]?.fr === OTHERS.fr ? last : names.length;
  const shown = names.length <= MOST_SEGMENTS ? own : MOST_SEGMENTS - 1;
  const kept = shown < names.length ? [...names.slice(0, shown), OTHERS] : names;
  return {
    id: 'profile',
    header: { fr: `Profil (${label.fr.toLowerCase()})`, en: `Profile (${label.en.toLowerCase()})` },
    segments: kept.map((name, index) =>
      profileSegment(
        name,
        label,
        index,
        name === OTHERS ? [...names.slice(shown, own), ...(gathered[own] ?? [])] : [],
      ),
    ),
    of: Int8Array.from(groupOf, (group) => Math.min(group, kept.length - 1)),
    reasonOf: (client) => profileReason(names[groupOf[client]!], label),
    notices: wanted === undefined || wanted === id ? [] : [otherTrait(wanted, label)],
  };
}

function otherTrait(wanted: TraitId, taken: Phrase): Problem {
  const asked = TRAITS.find(({ id }) => id === wanted)!.label;
  return problem('other-trait', {
    fr: `Profil : le fichier ne dit pas assez de « ${asked.fr} » ; les groupes sont faits d’après « ${taken.fr} ».`,
    en: `Profile: the file does not tell enough of “${asked.en}”; the groups are made by “${taken.en}”.`,
  });
}

/** `others`: what « Autres » holds, which is said. */
function profileSegment(name: Phrase, label: Phrase, index: number, others: readonly Phrase[]): ShownSegment {
  const said = (language: 'fr' | 'en'): string =>
    others.length === 0 ? name[language] : listed(others.map((other) => other[language]));
  return {
    id: `profile-${fold(name.fr).replace(/[^a-z0-9]+/g, '-')}`,
    name,
    member: name,
    meaning: {
      fr: `${label.fr.toLowerCase()} : ${said('fr')}`,
      en: `${label.en.toLowerCase()}: ${said('en')}`,
    },
    color: COLORS[index]!,
    of: [],
  };
}

const LISTED = 6;

const listed = (names: readonly string[]): string =>
  names.slice(0, LISTED).join(', ') + (names.length > LISTED ? '…' : '');

const profileReason = (name: Phrase | undefined, label: Phrase): Phrase =>
  name
    ? { fr: `${label.fr} : ${name.fr}`, en: `${label.en}: ${name.en}` }
    : { fr: `${label.fr} : le fichier ne le dit pas`, en: `${label.en}: the file does not tell` };
