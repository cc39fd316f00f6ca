import { fold } from '../../text/fold';
import type { Level } from './levels';

/** On 0–100: high from 67, middling from 34. */
const HIGH_FROM = 67;
const MIDDLING_FROM = 34;

/** Level of a potential on 0–100; 0 when unknown. The weighted score may stand for it. */
export function potentialLevel(potential: number): Level {
  if (Number.isNaN(potential)) return 0;
  if (potential >= HIGH_FROM) return 3;
  return potential >= MIDDLING_FROM ? 2 : 1;
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
