import type { Phrase } from '../model/problem';
import { RFM_SEGMENTS, type RfmSegmentId } from './rfm-segments';

export type PresetId = 'complet' | 'essentiel';

/** A segment as it is shown: its own, or several brought together under one name. */
export interface ShownSegment {
  readonly id: string;
  readonly name: Phrase;
  readonly member: Phrase;
  readonly meaning: Phrase;
  readonly color: string;
  readonly of: readonly RfmSegmentId[];
}

interface Gathering {
  readonly of: readonly [RfmSegmentId, ...RfmSegmentId[]];
  readonly name?: Phrase;
  readonly member?: Phrase;
  readonly meaning?: Phrase;
}

const ESSENTIAL: readonly Gathering[] = [
  { of: ['champions'] },
  {
    of: ['loyal', 'grow'],
    meaning: {
      fr: 'achats réguliers et récents, quel que soit le panier',
      en: 'regular, recent clients of any basket',
    },
  },
  {
    of: ['new', 'occasional'],
    name: { fr: 'Nouveaux et occasionnels', en: 'New and occasional' },
    member: { fr: 'Nouveau ou occasionnel', en: 'New or occasional' },
    meaning: { fr: 'venus récemment, encore peu de commandes', en: 'came lately, few orders yet' },
  },
  { of: ['win-back'] },
  {
    of: ['dormant', 'lost'],
    name: { fr: 'En sommeil et perdus', en: 'Dormant and lost' },
    member: { fr: 'En sommeil ou perdu', en: 'Dormant or lost' },
    meaning: { fr: 'petits clients silencieux depuis longtemps', en: 'small clients, silent for long' },
  },
];

const COMPLETE: readonly Gathering[] = RFM_SEGMENTS.map((segment) => ({ of: [segment.id] }));

function gather({ of, name, member, meaning }: Gathering): ShownSegment {
  const first = RFM_SEGMENTS.find((segment) => segment.id === of[0])!;
  return {
    id: first.id,
    name: name ?? first.name,
    member: member ?? first.member,
    meaning: meaning ?? first.meaning,
    color: first.color,
    of,
  };
}

/** The segments of a preset in priority order; together they hold each of the eight exactly once. */
export const PRESETS: Readonly<Record<PresetId, readonly ShownSegment[]>> = {
  complet: COMPLETE.map(gather),
  essentiel: ESSENTIAL.map(gather),
};

export const presetSegment = (id: RfmSegmentId, preset: PresetId): ShownSegment =>
  PRESETS[preset].find((segment) => segment.of.includes(id))!;
