import { defineClass } from './class-segment';

/** Classes of the weighted score, best first. Not the A to D of profitability. */
export const SCORE_SEGMENTS = [
  defineClass({
    id: 'score-a',
    name: { fr: 'Score A', en: 'Score A' },
    member: { fr: 'A', en: 'A' },
    meaning: { fr: 'les mieux notés : à appeler d’abord', en: 'the best scored: to be called first' },
    color: '#0072b2',
  }),
  defineClass({
    id: 'score-b',
    name: { fr: 'Score B', en: 'Score B' },
    member: { fr: 'B', en: 'B' },
    meaning: { fr: 'notés moyennement : à suivre', en: 'fairly scored: to be followed' },
    color: '#009e73',
  }),
  defineClass({
    id: 'score-c',
    name: { fr: 'Score C', en: 'Score C' },
    member: { fr: 'C', en: 'C' },
    meaning: { fr: 'les moins bien notés : à informer', en: 'the lowest scored: to be kept informed' },
    color: '#e69f00',
  }),
] as const;
