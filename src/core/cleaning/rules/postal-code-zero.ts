import { defineRule, onText, toRoles } from '../rule';

/** In Belgium and Switzerland four digits are right: only where column and row are French. */
export const postalCodeZero = defineRule({
  id: 'postal-code-zero',
  label: { fr: 'Zéro rendu au code postal', en: 'Zero put back in the postal code' },
  title: {
    one: { fr: 'code postal avec son zéro (1000 → 01000)', en: 'postal code with its zero (1000 → 01000)' },
    many: {
      fr: 'codes postaux avec leur zéro (1000 → 01000)',
      en: 'postal codes with their zero (1000 → 01000)',
    },
  },
  appliesTo: toRoles('postal-code'),
  fix: onText((text, { french }) => (french && /^[1-9]\d{3}$/.test(text) ? `0${text}` : undefined)),
  examples: {
    role: 'postal-code',
    changed: [
      ['1000', '01000'],
      [6200, '06200'],
    ],
    kept: ['01000', '750', '0100'],
  },
});
