import { isSiret } from '../../parse/siret';
import { defineType } from '../define-type';

export const siret = defineType({
  id: 'siret',
  label: { fr: 'SIRET', en: 'SIRET' },
  roles: ['siret'],
  recognises: isSiret,
  proof: 0.95,
  examples: {
    // Published by the companies themselves; 356000000 is La Poste, whose establishments follow their own rule.
    accepted: [
      '732 829 320 00074',
      '73282932000074',
      '35600000000048',
      '356 000 000 49837',
      '552 081 317 66522',
      '55208131766522',
      '542 051 180 00066',
      '54205118000066',
      '732.829.320.00074',
      '552 032 534 00646',
      '732-829-320-00074',
    ],
    refused: [
      '73282932000075',
      '732829320',
      '7,32829E+13',
      '00000000000000',
      '7328293200007',
      '732829320000741',
      'FR44732829320',
      'en cours',
      '35600000000049',
      '73282932OOOO74',
      '12345678901234',
    ],
  },
});
