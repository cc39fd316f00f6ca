import { writePostalCode } from '../../parse/postal-code';
import { defineRule, onText, toRoles } from '../rule';

export const postalCodeFormat = defineRule({
  id: 'postal-code-format',
  label: { fr: 'Code postal mis en forme', en: 'Postal code put in shape' },
  title: {
    one: { fr: 'code postal mis au format 75013', en: 'postal code written 75013' },
    many: { fr: 'codes postaux mis au format 75013', en: 'postal codes written 75013' },
  },
  appliesTo: toRoles('postal-code'),
  fix: onText((text, { french }) => (french ? writePostalCode(text) : undefined)),
  examples: {
    role: 'postal-code',
    changed: [
      ['F-75013', '75013'],
      ['75 013', '75013'],
      ['75013.0', '75013'],
    ],
    kept: ['75013', '1000', '750', '75013 PARIS', 'SW1A 1AA', '034220'],
  },
});
