import { defineClass } from './class-segment';

/** A to D, best first. */
export const ABCD_SEGMENTS = [
  defineClass({
    id: 'abcd-a',
    name: { fr: 'A – À protéger', en: 'A – Protect' },
    member: { fr: 'A', en: 'A' },
    meaning: {
      fr: 'gros chiffre d’affaires, bonne marge, service peu coûteux',
      en: 'high revenue, good margin, light to serve',
    },
    color: '#0072b2',
  }),
  defineClass({
    id: 'abcd-b',
    name: { fr: 'B – À faire grandir', en: 'B – Grow' },
    member: { fr: 'B', en: 'B' },
    meaning: {
      fr: 'potentiel fort, ou bonne valeur à mieux exploiter',
      en: 'high potential, or good value to be developed',
    },
    color: '#009e73',
  }),
  defineClass({
    id: 'abcd-c',
    name: { fr: 'C – À simplifier', en: 'C – Simplify' },
    member: { fr: 'C', en: 'C' },
    meaning: {
      fr: 'valeur ou marge modestes : un suivi simple, au coût tenu',
      en: 'modest value or margin: simple service, cost under control',
    },
    color: '#e69f00',
  }),
  defineClass({
    id: 'abcd-d',
    name: { fr: 'D – À redresser', en: 'D – Put right' },
    member: { fr: 'D', en: 'D' },
    meaning: {
      fr: 'coûtent autant ou plus qu’ils ne rapportent, ou presque rien à gagner',
      en: 'cost as much as they bring or more, or next to nothing to gain',
    },
    color: '#5f6368',
  }),
] as const;
