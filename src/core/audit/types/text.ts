import { defineType } from '../define-type';

/** What a filled column is when it is nothing better. */
export const text = defineType({
  id: 'text',
  label: { fr: 'Texte', en: 'Text' },
  roles: ['job-title', 'product'],
  recognises: (value) => /[^\s\u200b-\u200d\u2060]/.test(value),
  proof: 0.05,
  examples: {
    accepted: [
      'Gérant',
      '12',
      'n/a',
      '—',
      'a@b.fr',
      '75013',
      'oui',
      'Angers',
      '1 234,56 €',
      'https://exemple.fr',
      '03/02/2025',
    ],
    refused: ['', ' ', '  ', '\t', '\n', '\u00a0', '\u202f', '\u2009', '\u200b', '\u2060', ' \u200d '],
  },
});
