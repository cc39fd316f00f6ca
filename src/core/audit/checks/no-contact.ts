import { defineCheck } from '../define-check';
import { findRows } from '../found';

export const noContact = defineCheck({
  id: 'no-contact',
  dimension: 'completeness',
  severity: 'medium',
  whenFound: 'fail',
  title: { fr: 'Clients sans coordonnées', en: 'Clients without contact details' },
  why: {
    fr: 'Sans e-mail, téléphone ni adresse, aucune action n’est possible.',
    en: 'Without e-mail, phone or address, nothing can be done.',
  },
  advice: { fr: 'Complétez au moins un moyen de contact.', en: 'Fill in at least one way to reach them.' },
  one: { fr: 'client sans aucun moyen de contact', en: 'client without any way to be reached' },
  many: { fr: 'clients sans aucun moyen de contact', en: 'clients without any way to be reached' },
  examples: {
    conform: ['Nom | E-mail | Téléphone\nDupont | a@exemple.fr |\nMartin | | 01 23 45 67 89'],
    toFix: ['Nom | E-mail | Téléphone\nDupont | a@exemple.fr | 01 23 45 67 88\nMartin | |'],
  },
  run: (context) => {
    const contacts = context.byType('email', 'phone', 'address');
    const [first] = contacts;
    return first && context.shape === 'clients'
      ? findRows(context, first, (row) => contacts.every(({ values }) => values.codes[row] === -1))
      : undefined;
  },
});
