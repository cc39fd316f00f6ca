import { isWording } from '../../parse/wording';
import { defineType } from '../define-type';

export const freeText = defineType({
  id: 'free-text',
  label: { fr: 'Texte libre', en: 'Free text' },
  roles: ['note'],
  recognises: (text) => /\S/.test(text) && (isWording(text) || /\s/.test(text.trim())),
  proof: 0.45,
  fits: ({ words }) => words >= 4,
  examples: {
    accepted: [
      'à rappeler',
      'Livraison le mardi matin avant 10 h',
      'NPAI',
      'Fermé le lundi',
      'client depuis 2009',
      'Vu au salon de Nantes',
      'OK',
      'Règlement à 45 jours fin de mois',
      'Bon contact !',
      'Prix bloqués jusqu’à fin décembre',
      'RIB FR76 3000 4000 0312 3456 7890 143',
    ],
    refused: [
      '',
      ' ',
      '12',
      '2024-03-12',
      'a@b.fr',
      'https://exemple.fr',
      '—',
      '12/03/2024',
      '12,5',
      'www.exemple.fr',
      '...',
    ],
  },
});
