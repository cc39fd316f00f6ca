import { writeCompanyNumber } from '../../parse/siret';
import { defineRule, onText, toRoles } from '../rule';

export const siretFormat = defineRule({
  id: 'siret-format',
  label: { fr: 'SIRET écrit en chiffres seuls', en: 'SIRET written in digits only' },
  title: {
    one: {
      fr: 'numéro SIRET ou SIREN écrit en chiffres seuls',
      en: 'SIRET or SIREN number written in digits only',
    },
    many: {
      fr: 'numéros SIRET ou SIREN écrits en chiffres seuls',
      en: 'SIRET or SIREN numbers written in digits only',
    },
  },
  appliesTo: toRoles('siret', 'siren'),
  fix: onText(
    (text, { role }) => writeCompanyNumber(text, role === 'siren' ? 9 : 14) ?? writeCompanyNumber(text, 9),
  ),
  examples: {
    role: 'siret',
    changed: [
      ['732 829 320 00074', '73282932000074'],
      ['SIRET 73282932000074', '73282932000074'],
      ['732 829 320', '732829320'],
    ],
    kept: ['73282932000074', '7,32829E+13', '7328293200007', 'en cours'],
  },
});
