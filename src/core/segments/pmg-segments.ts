import type { PmgClass } from '../scoring/pmg';
import { type ClassSegment, defineClass } from './class-segment';

/** A PMG class as a segment, for files where RFM cannot be had. */
type PmgSegment = ClassSegment<PmgClass>;

/** Gros, Moyens, Petits, best first. Cells say the singular, tabs the plural. */
export const PMG_SEGMENTS: readonly PmgSegment[] = [
  defineClass({
    id: 'big',
    name: { fr: 'Gros', en: 'Big accounts' },
    member: { fr: 'Gros', en: 'Big' },
    meaning: {
      fr: 'les 20 % de clients qui rapportent le plus',
      en: 'the 20% of clients that bring the most',
    },
    color: '#0072b2',
  }),
  defineClass({
    id: 'medium',
    name: { fr: 'Moyens', en: 'Medium accounts' },
    member: { fr: 'Moyen', en: 'Medium' },
    meaning: { fr: 'les 30 % suivants', en: 'the next 30%' },
    color: '#009e73',
  }),
  defineClass({
    id: 'small',
    name: { fr: 'Petits', en: 'Small accounts' },
    member: { fr: 'Petit', en: 'Small' },
    meaning: { fr: 'les autres clients', en: 'the other clients' },
    color: '#e69f00',
  }),
];
