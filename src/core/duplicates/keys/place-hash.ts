import type { PlaceValue } from '../comparisons/place';
import { hashText } from '../words/hash';
import type { Vocabulary } from '../words/vocabulary';

/** The postal code and the town: either may be wrong, or missing. */
export const placeHash = ({ postalCode, town }: PlaceValue, words: Vocabulary): readonly number[] => [
  ...(postalCode === '' ? [] : [hashText(postalCode)]),
  ...(town < 0 ? [] : [words.hashOf(town)]),
];

export const departmentHash = ({ postalCode }: PlaceValue): number => hashText(postalCode.slice(0, 2));
