import { isWording } from '../../parse/wording';
import { defineType } from '../define-type';

const STREET =
  /\b(?:rue|r\.|avenue|av\.?|ave|boulevard|bd|blvd|place|pl\.|all[ée]es?|chemin|ch\.|che|impasse|imp|quai|route|rte|cours|square|passage|lieu[- ]dit|lotissement|lot|r[ée]sidence|zone|z\.?[ia]\.?c?|parc|hameau|voie|faubourg|sentier|street|st|road|rd|drive|lane|b\.?p\.?)(?:\s|\d|$)/i;

export const address = defineType({
  id: 'address',
  label: { fr: 'Adresse postale', en: 'Postal address' },
  roles: ['address'],
  recognises: (text) => isWording(text) && /\s/.test(text.trim()) && text.length <= 200,
  proof: 0.75,
  telling: { share: 0.55, test: (text) => STREET.test(text) },
  examples: {
    accepted: [
      '12 rue de la Paix',
      '3 bis avenue Foch',
      'ZI Nord',
      'Lieu-dit Le Bourg',
      '5, place du Général-de-Gaulle',
      '120 r. de Pouy',
      'BP 12 Centre',
      '1 chemin des Vignes 49000 Angers',
      '10 Downing Street',
      'Le Clos Fleuri',
      '14 bd Victor Hugo',
    ],
    refused: [
      '75013',
      '',
      '12',
      'Paris',
      'a@b.fr',
      'https://exemple.fr',
      '12/03/2024',
      'Angers',
      '06 12 34 56 78',
      '1234,50',
      'www.exemple.fr',
    ],
  },
});
