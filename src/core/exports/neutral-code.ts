import { PROSPECTS_SEGMENT } from '../guides/prospects';
import { ABCD_SEGMENTS } from '../segments/abcd-segments';
import { CYCLE_SEGMENTS } from '../segments/cycle-segments';
import { PMG_SEGMENTS } from '../segments/pmg-segments';
import { RFM_SEGMENTS } from '../segments/rfm-segments';
import { SCORE_SEGMENTS } from '../segments/score-segments';

const LISTS: readonly (readonly [letter: string, segments: readonly { readonly id: string }[]])[] = [
  ['R', RFM_SEGMENTS],
  ['T', PMG_SEGMENTS],
  ['V', ABCD_SEGMENTS],
  ['N', SCORE_SEGMENTS],
  ['E', CYCLE_SEGMENTS],
  ['P', [PROSPECTS_SEGMENT]],
];

/** A code that tells a client nothing: never « Petits », « D » or « Perdus » where the client may read it. */
export function neutralCode(segment: string): string {
  for (const [letter, segments] of LISTS) {
    const place = segments.findIndex(({ id }) => id === segment);
    if (place >= 0) return `${letter}${place + 1}`;
  }
  return `X${[...segment].reduce((sum, character) => (sum * 31 + character.codePointAt(0)!) % 1000, 7)}`;
}
