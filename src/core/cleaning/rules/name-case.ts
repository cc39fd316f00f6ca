import { hasLegalForm, writeCompanyName } from '../../parse/company-name';
import { writePersonName } from '../../parse/person-name';
import { defineRule, onText, toRoles } from '../rule';

/** A column of whole names may hold companies: the legal form tells. */
export const nameCase = defineRule({
  id: 'name-case',
  label: { fr: 'Majuscules du nom', en: 'Capitals of the name' },
  title: {
    one: {
      fr: 'nom remis en majuscules et minuscules (DUPONT → Dupont)',
      en: 'name with its capitals (DUPONT → Dupont)',
    },
    many: {
      fr: 'noms remis en majuscules et minuscules (DUPONT → Dupont)',
      en: 'names with their capitals (DUPONT → Dupont)',
    },
  },
  appliesTo: toRoles('first-name', 'last-name', 'full-name'),
  fix: onText((text, { role }) =>
    role === 'full-name' && hasLegalForm(text)
      ? writeCompanyName(text)
      : writePersonName(text, role === 'first-name'),
  ),
  examples: {
    role: 'full-name',
    changed: [
      ['DUPONT', 'Dupont'],
      ['jean-pierre dupont', 'Jean-Pierre Dupont'],
      ['ÉLODIE LE GOFF', 'Élodie Le Goff'],
      ["JEANNE D'ARC", "Jeanne d'Arc"],
      ['CHARLES DE GAULLE', 'Charles de Gaulle'],
      ['CORNUT DE LA FONTAINE', 'Cornut de La Fontaine'],
      ["SINEAD O'BRIEN", "Sinead O'Brien"],
      ['RONALD MCDONALD', 'Ronald McDonald'],
      ['EMMANUEL MACRON', 'Emmanuel Macron'],
      ['M. ET MME MARTIN', 'M. et Mme Martin'],
      ['j.-p. martin', 'J.-P. Martin'],
      ['SARL DUPONT', 'SARL Dupont'],
    ],
    kept: ['Dupont', 'de Gaulle', 'McDonald', 'DuPont', 'C0012', 'xxx', '=DUPONT', 'שלום'],
  },
});
