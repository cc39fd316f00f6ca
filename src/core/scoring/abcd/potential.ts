import { fold } from '../../text/fold';
import type { Language } from '../../text/language';
import { formatNumber } from '../../text/numbers';
import type { Level } from './levels';

/** From where a potential on 0–100 is high, and middling. */
export interface PotentialLimits {
  readonly high: number;
  readonly middling: number;
}

export const POTENTIAL_LIMITS: PotentialLimits = { high: 67, middling: 34 };

/** Level of a potential on 0–100; 0 when unknown. The weighted score may stand for it. */
export function potentialLevel(potential: number, limits: PotentialLimits = POTENTIAL_LIMITS): Level {
  if (Number.isNaN(potential)) return 0;
  if (potential >= limits.high) return 3;
  return potential >= limits.middling ? 2 : 1;
}

/** Words of three steps as the middle of their third: whatever reads the number finds the step again. */
const STEPS: readonly (readonly [points: number, words: readonly string[]])[] = [
  [83, ['fort', 'forte', 'eleve', 'elevee', 'haut', 'high']],
  [50, ['moyen', 'moyenne', 'medium']],
  [17, ['faible', 'bas', 'low']],
];

/** `fort`, `moyen`, `faible` (and their English) as a potential on 0–100; NaN for any other text. */
export function potentialOfWord(text: string): number {
  const word = fold(text);
  return STEPS.find(([, words]) => words.includes(word))?.[0] ?? Number.NaN;
}

/** « 67 », « 66,5 ». */
export const potentialText = (value: number, language: Language): string =>
  formatNumber(value, language, value % 1 === 0 ? 0 : 1);
