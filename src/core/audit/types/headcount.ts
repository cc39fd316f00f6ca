import { isHeadcount } from '../../parse/headcount';
import { defineType } from '../define-type';

export const headcount = defineType({
  id: 'headcount',
  label: { fr: 'Effectif', en: 'Headcount' },
  roles: ['headcount'],
  recognises: isHeadcount,
  proof: 0.6,
  telling: { share: 0.6, test: (text) => /\d\s*(?:à|to|-|–)\s*\d|salari|employ/i.test(text) },
  fits: ({ distinct }) => distinct <= 25,
  examples: {
    accepted: [
      '12',
      '10 à 19',
      '50-99',
      '250+',
      'plus de 500',
      'moins de 10',
      '< 10',
      '20 à 49 salariés',
      '1 000',
      '10 – 19',
      '5 employés',
    ],
    refused: [
      'PME',
      '-3',
      '2,5',
      'une dizaine',
      '10 à',
      '12/03/2024',
      'TPE',
      '5 M€',
      'salariés',
      '10 %',
      'A12',
    ],
  },
});
