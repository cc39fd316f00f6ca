import { fold } from '../../text/fold';
import { defineCheck } from '../define-check';
import { findColumns } from '../found';

export const duplicateHeader = defineCheck({
  id: 'duplicate-header',
  dimension: 'uniqueness',
  severity: 'medium',
  whenFound: 'fail',
  title: { fr: 'Titres en double', en: 'Duplicate titles' },
  why: {
    fr: 'Deux colonnes du même nom : personne ne sait laquelle est la bonne.',
    en: 'Two columns with one name: nobody knows which one is right.',
  },
  advice: { fr: 'Renommez ou supprimez l’une des deux.', en: 'Rename or delete one of them.' },
  one: { fr: 'titre déjà porté par une autre colonne', en: 'title already borne by another column' },
  many: { fr: 'titres déjà portés par une autre colonne', en: 'titles already borne by another column' },
  examples: {
    conform: ['Nom | E-mail | E-mail 2\nDupont | a@exemple.fr | b@exemple.fr'],
    toFix: ['Nom | CA HT | ca ht\nDupont | 12,00 | 13,00'],
  },
  run: (context) => {
    const seen = new Set<string>();
    return findColumns(context, ({ guess }) => {
      const title = fold(guess.header);
      const again = title !== '' && seen.has(title);
      seen.add(title);
      return again;
    });
  },
});
