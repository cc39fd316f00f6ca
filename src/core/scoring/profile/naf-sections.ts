import type { Phrase } from '../../model/problem';
import { declared } from '../../text/declared';

interface NafSection {
  /** The section's letter. */
  readonly id: string;
  /** First and last of its divisions, the two digits that a code begins with. */
  readonly divisions: readonly [from: number, to: number];
  readonly name: Phrase;
}

const defineSection = (section: NafSection): NafSection => declared('naf', section);

/** The sections of the French activity codes (NAF rév. 2, 2008, INSEE), in short words. */
export const NAF_SECTIONS: readonly NafSection[] = [
  defineSection({
    id: 'A',
    divisions: [1, 3],
    name: { fr: 'Agriculture, forêt et pêche', en: 'Agriculture, forestry and fishing' },
  }),
  defineSection({
    id: 'B',
    divisions: [5, 9],
    name: { fr: 'Industries extractives', en: 'Mining and quarrying' },
  }),
  defineSection({
    id: 'C',
    divisions: [10, 33],
    name: { fr: 'Industrie manufacturière', en: 'Manufacturing' },
  }),
  defineSection({
    id: 'D',
    divisions: [35, 35],
    name: { fr: 'Électricité et gaz', en: 'Electricity and gas' },
  }),
  defineSection({
    id: 'E',
    divisions: [36, 39],
    name: { fr: 'Eau, assainissement et déchets', en: 'Water, sewerage and waste' },
  }),
  defineSection({ id: 'F', divisions: [41, 43], name: { fr: 'Construction', en: 'Construction' } }),
  defineSection({
    id: 'G',
    divisions: [45, 47],
    name: { fr: 'Commerce et réparation automobile', en: 'Trade and vehicle repair' },
  }),
  defineSection({
    id: 'H',
    divisions: [49, 53],
    name: { fr: 'Transports et entreposage', en: 'Transport and storage' },
  }),
  defineSection({
    id: 'I',
    divisions: [55, 56],
    name: { fr: 'Hébergement et restauration', en: 'Accommodation and food' },
  }),
  defineSection({
    id: 'J',
    divisions: [58, 63],
    name: { fr: 'Information et communication', en: 'Information and communication' },
  }),
  defineSection({
    id: 'K',
    divisions: [64, 66],
    name: { fr: 'Finance et assurance', en: 'Finance and insurance' },
  }),
  defineSection({ id: 'L', divisions: [68, 68], name: { fr: 'Immobilier', en: 'Real estate' } }),
  defineSection({
    id: 'M',
    divisions: [69, 75],
    name: { fr: 'Activités spécialisées et techniques', en: 'Professional and technical activities' },
  }),
  defineSection({
    id: 'N',
    divisions: [77, 82],
    name: { fr: 'Services administratifs et de soutien', en: 'Administrative and support services' },
  }),
  defineSection({
    id: 'O',
    divisions: [84, 84],
    name: { fr: 'Administration publique', en: 'Public administration' },
  }),
  defineSection({ id: 'P', divisions: [85, 85], name: { fr: 'Enseignement', en: 'Education' } }),
  defineSection({
    id: 'Q',
    divisions: [86, 88],
    name: { fr: 'Santé et action sociale', en: 'Health and social work' },
  }),
  defineSection({
    id: 'R',
    divisions: [90, 93],
    name: { fr: 'Arts, spectacles et loisirs', en: 'Arts and recreation' },
  }),
  defineSection({ id: 'S', divisions: [94, 96], name: { fr: 'Autres services', en: 'Other services' } }),
  defineSection({
    id: 'T',
    divisions: [97, 98],
    name: { fr: 'Ménages employeurs', en: 'Households as employers' },
  }),
  defineSection({
    id: 'U',
    divisions: [99, 99],
    name: { fr: 'Organismes internationaux', en: 'International bodies' },
  }),
];
