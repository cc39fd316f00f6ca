import type { Phrase } from '../model/problem';
import type { ClassCount } from '../scoring/quantile';

/** What a segment asks of the three scores; a part left out asks nothing. `any` needs only one of its parts. */
export interface SegmentRule {
  readonly r?: number;
  readonly f?: number;
  readonly m?: number;
  readonly mAtMost?: number;
  readonly any?: { readonly f?: number; readonly m?: number };
}

export interface RfmSegment<Id extends string = string> {
  readonly id: Id;
  /** The name of the tab, in the plural. */
  readonly name: Phrase;
  /** What a cell says of one client. */
  readonly member: Phrase;
  readonly meaning: Phrase;
  /** Lowest scores, by number of classes. */
  readonly rules: Readonly<Record<ClassCount, SegmentRule>>;
  /** Tells apart from its neighbours without colour vision and in grey print. */
  readonly color: string;
  /** The segment that takes it in when it is too small, and the five-segment preset. */
  readonly mergesInto: string;
}

const defineSegment = <const Id extends string>(segment: RfmSegment<Id>): RfmSegment<Id> => segment;

/** A partition of all codes: the first rule that holds decides. Colours after Okabe & Ito (2008), lightness spread. */
export const RFM_SEGMENTS = [
  defineSegment({
    id: 'champions',
    name: { fr: 'Champions', en: 'Champions' },
    member: { fr: 'Champion', en: 'Champion' },
    meaning: {
      fr: 'achats récents, fréquents et importants',
      en: 'recent, frequent and high spending',
    },
    rules: { 5: { r: 4, f: 4, m: 4 }, 4: { r: 4, f: 3, m: 3 }, 3: { r: 3, f: 3, m: 3 } },
    color: '#0072b2',
    mergesInto: 'loyal',
  }),
  defineSegment({
    id: 'grow',
    name: { fr: 'Petits paniers fidèles', en: 'Loyal small baskets' },
    member: { fr: 'Petit panier fidèle', en: 'Loyal small basket' },
    meaning: {
      fr: 'achats réguliers et récents, mais de petits montants',
      en: 'buy often and lately, for small amounts',
    },
    rules: { 5: { r: 3, f: 3, mAtMost: 2 }, 4: { r: 3, f: 3, mAtMost: 2 }, 3: { r: 2, f: 2, mAtMost: 1 } },
    color: '#56b4e9',
    mergesInto: 'loyal',
  }),
  defineSegment({
    id: 'loyal',
    name: { fr: 'Fidèles', en: 'Loyal' },
    member: { fr: 'Fidèle', en: 'Loyal' },
    meaning: { fr: 'achats réguliers et récents', en: 'regular, recent clients' },
    rules: { 5: { r: 3, f: 3 }, 4: { r: 3, f: 3 }, 3: { r: 2, f: 2 } },
    color: '#009e73',
    mergesInto: 'grow',
  }),
  defineSegment({
    id: 'new',
    name: { fr: 'Nouveaux', en: 'New' },
    member: { fr: 'Nouveau', en: 'New' },
    meaning: { fr: 'première commande toute récente', en: 'first order just placed' },
    rules: { 5: { r: 4 }, 4: { r: 4 }, 3: { r: 3 } },
    color: '#f0e442',
    mergesInto: 'occasional',
  }),
  defineSegment({
    id: 'occasional',
    name: { fr: 'Occasionnels', en: 'Occasional' },
    member: { fr: 'Occasionnel', en: 'Occasional' },
    meaning: { fr: 'venus récemment, mais rarement', en: 'came lately, but rarely' },
    rules: { 5: { r: 3 }, 4: { r: 3 }, 3: { r: 2 } },
    color: '#e69f00',
    mergesInto: 'new',
  }),
  defineSegment({
    id: 'win-back',
    name: { fr: 'À réactiver', en: 'Win back' },
    member: { fr: 'À réactiver', en: 'Win back' },
    meaning: {
      fr: 'bons ou gros clients silencieux depuis longtemps',
      en: 'were big or regular, silent for long',
    },
    rules: { 5: { any: { m: 4, f: 4 } }, 4: { any: { m: 3, f: 3 } }, 3: { any: { m: 3, f: 3 } } },
    color: '#d55e00',
    mergesInto: 'dormant',
  }),
  defineSegment({
    id: 'dormant',
    name: { fr: 'En sommeil', en: 'Dormant' },
    member: { fr: 'En sommeil', en: 'Dormant' },
    meaning: { fr: 'petits clients qui s’éloignent', en: 'small clients falling asleep' },
    rules: { 5: { r: 2 }, 4: { r: 2 }, 3: { any: { f: 2, m: 2 } } },
    color: '#cc79a7',
    mergesInto: 'lost',
  }),
  defineSegment({
    id: 'lost',
    name: { fr: 'Perdus', en: 'Lost' },
    member: { fr: 'Perdu', en: 'Lost' },
    meaning: { fr: 'petits clients partis depuis longtemps', en: 'small clients long gone' },
    rules: { 5: {}, 4: {}, 3: {} },
    color: '#5f6368',
    mergesInto: 'dormant',
  }),
] as const;

export type RfmSegmentId = (typeof RFM_SEGMENTS)[number]['id'];

/** « Perdus » when the oldest clients of the base are in fact not that old. */
export const OLDEST_INSTEAD_OF_LOST: { readonly name: Phrase; readonly member: Phrase } = {
  name: { fr: 'Les plus anciens', en: 'Longest silent' },
  member: { fr: 'Parmi les plus anciens', en: 'Among the longest silent' },
};

/** Days since the first order up to which a client is new, where the first order is known. */
export const NEW_CLIENT_DAYS = 90;
