import { DEFAULT_SCORE_LIMITS, scoreClass } from '../core/scoring/weighted/score-class';
import { defineFunction } from './define-function';
import { refuse } from './refusal';

const LIMITS_TURNED = {
  fr: '« seuil_a » doit être au moins égal à « seuil_b ».',
  en: '“seuil_a” must be at least “seuil_b”.',
};

/** Class of each score by two limits, both included. */
export const scoreClasse = defineFunction({
  name: 'SCORE_CLASSE',
  summary: {
    fr: 'Classe chaque score de 0 à 100 en A, B ou C.',
    en: 'Classes each score from 0 to 100 as A, B or C.',
  },
  usage: '=SCORE_CLASSE(H2:H500)',
  params: [
    {
      name: 'score',
      type: 'number',
      shape: 'column',
      about: { fr: 'scores donnés par SCORE_PONDERE', en: 'scores from SCORE_PONDERE' },
    },
    {
      name: 'seuil_a',
      type: 'number',
      shape: 'scalar',
      default: DEFAULT_SCORE_LIMITS.a,
      about: { fr: 'score à partir duquel la classe est A (70)', en: 'score from which the class is A (70)' },
    },
    {
      name: 'seuil_b',
      type: 'number',
      shape: 'scalar',
      default: DEFAULT_SCORE_LIMITS.b,
      about: { fr: 'score à partir duquel la classe est B (40)', en: 'score from which the class is B (40)' },
    },
  ],
  returns: { shape: 'column', about: { fr: 'A, B ou C', en: 'A, B or C' } },
  examples: [
    { args: [[[70], [69.9], [40], [''], [39.9]]], result: [['A'], ['B'], ['B'], [''], ['C']] },
    { args: [75, 80, 60], result: 'B' },
  ],
  run: ({ score, seuil_a, seuil_b }) => {
    if (!(seuil_a >= seuil_b)) refuse(LIMITS_TURNED);
    return Array.from(score, (value) => scoreClass(value, { a: seuil_a, b: seuil_b }));
  },
});
