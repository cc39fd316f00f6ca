import type { Phrase } from '../model/problem';
import type { PmgClass } from '../scoring/pmg';
import type { ShownSegment } from './presets';

/** A PMG class as a segment, for files where RFM cannot be had. */
export interface PmgSegment extends Omit<ShownSegment, 'id' | 'of'> {
  readonly id: PmgClass;
  readonly of: readonly [];
}

const phrase = (fr: string, en: string): Phrase => ({ fr, en });

/** Gros, Moyens, Petits, best first. Cells say the singular, tabs the plural. */
export const PMG_SEGMENTS: readonly PmgSegment[] = [
  {
    id: 'big',
    name: phrase('Gros', 'Big accounts'),
    member: phrase('Gros', 'Big'),
    meaning: phrase('les 20 % de clients qui rapportent le plus', 'the 20% of clients that bring the most'),
    color: '#0072b2',
    of: [],
  },
  {
    id: 'medium',
    name: phrase('Moyens', 'Medium accounts'),
    member: phrase('Moyen', 'Medium'),
    meaning: phrase('les 30 % suivants', 'the next 30%'),
    color: '#009e73',
    of: [],
  },
  {
    id: 'small',
    name: phrase('Petits', 'Small accounts'),
    member: phrase('Petit', 'Small'),
    meaning: phrase('les autres clients', 'the other clients'),
    color: '#e69f00',
    of: [],
  },
];
