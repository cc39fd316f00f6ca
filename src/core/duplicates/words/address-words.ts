import { foldedWords } from './folded-words';

/** Kinds of streets, articles and complements: written, shortened or left out as people please. */
const LIGHT = new Set(
  (
    'rue r av ave avenue bd bld blvd boulevard all allee allees ch che chem chemin rte route pl place imp impasse quai q ' +
    'sq square cours crs lieu dit za zi zac zone lot lotissement res residence bat batiment apt appt bis ter quater b t ' +
    'st ste saint sainte gal general dr docteur mal marechal pdt president de du des la le les l d et a au aux en ' +
    'street road rd drive lane place court crescent circuit terrace dr cres pl sts s n e w south north east west suite no'
  ).split(' '),
);

export interface StreetAddress {
  /** « 105 »; empty when the address has none. */
  readonly number: string;
  readonly words: readonly string[];
}

/** An address cut in its number and the words that tell its street from others. */
export function streetAddress(text: string): StreetAddress | undefined {
  const words = foldedWords(text);
  const at = words.findIndex((word) => /^\d+[a-z]?$/.test(word));
  const number = at < 0 ? '' : words[at]!.replace(/\D/g, '');
  const others = words.filter((_, index) => index !== at);
  const heavy = others.filter((word) => !LIGHT.has(word));
  const kept = heavy.length > 0 ? heavy : others;
  return kept.length === 0 ? undefined : { number, words: kept };
}
