import type { Phrase } from '../model/problem';
import type { ApartKind } from './rules/rule';
import type { Confidence } from './search/limits';

export const CONFIDENCE_LABELS: Readonly<Record<Confidence, Phrase>> = {
  certain: { fr: 'certain', en: 'certain' },
  probable: { fr: 'probable', en: 'probable' },
  'to-check': { fr: 'à vérifier', en: 'to check' },
};

export const APART_LABELS: Readonly<Record<ApartKind, Phrase>> = {
  household: { fr: 'Même foyer', en: 'Same household' },
  'other-site': { fr: 'Même société, autre site', en: 'Same company, other site' },
  namesakes: { fr: 'Homonymes', en: 'Namesakes' },
};
