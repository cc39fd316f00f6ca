import { writeTownName } from '../../parse/town-name';
import { defineRule, onText, toRoles } from '../rule';

export const cityCase = defineRule({
  id: 'city-case',
  label: { fr: 'Majuscules de la ville', en: 'Capitals of the town' },
  title: {
    one: {
      fr: 'ville remise en majuscules et minuscules (LE MANS → Le Mans)',
      en: 'town with its capitals (LE MANS → Le Mans)',
    },
    many: {
      fr: 'villes remises en majuscules et minuscules (LE MANS → Le Mans)',
      en: 'towns with their capitals (LE MANS → Le Mans)',
    },
  },
  appliesTo: toRoles('city'),
  fix: onText(writeTownName),
  examples: {
    role: 'city',
    changed: [
      ['SAINT-ÉTIENNE-DU-ROUVRAY', 'Saint-Étienne-du-Rouvray'],
      ['l’haÿ-les-roses', 'L’Haÿ-les-Roses'],
      ["VILLENEUVE-D'ASCQ", "Villeneuve-d'Ascq"],
      ['LE MANS', 'Le Mans'],
      ['ROISSY EN FRANCE', 'Roissy en France'],
      ['paris cedex 08', 'Paris CEDEX 08'],
      ['Lyon Cedex 3', 'Lyon CEDEX 3'],
      ['LYON 3EME', 'Lyon 3eme'],
    ],
    kept: ['Lyon', 'Paris CEDEX 08', 'Saint-Étienne', '75013', 'NC'],
  },
});
