import { isWording } from '../../parse/wording';
import { defineType } from '../define-type';

export const sector = defineType({
  id: 'sector',
  label: { fr: 'Secteur d’activité', en: 'Business sector' },
  roles: ['sector'],
  recognises: (text) => isWording(text) && text.length <= 120,
  proof: 0,
  examples: {
    accepted: [
      'Restauration',
      'BTP',
      'Commerce de détail',
      'Services aux entreprises',
      'Industrie agro-alimentaire',
      'Santé',
      'Hôtellerie / restauration',
      'IT',
      'B.T.P.',
      'Secteur 3 : collectivités',
      'Associations',
    ],
    refused: [
      '',
      '12',
      '12/03/2024',
      'a@b.fr',
      'https://exemple.fr',
      '1 234,50 €',
      '—',
      '06 12 34 56 78',
      '732829320',
      'www.btp.fr',
      '0',
    ],
  },
});
