import { mendMojibake } from '../../parse/mojibake';
import { tidySpaces } from '../../parse/tidy-spaces';
import { defineRule, onText, toEverything } from '../rule';

/** What is mended may have been a no-break space. */
export const mendAccents = defineRule({
  id: 'mend-accents',
  label: { fr: 'Accents réparés', en: 'Accents mended' },
  title: {
    one: { fr: 'texte aux accents réparés (Ã© → é)', en: 'text with its accents mended (Ã© → é)' },
    many: { fr: 'textes aux accents réparés (Ã© → é)', en: 'texts with their accents mended (Ã© → é)' },
  },
  appliesTo: toEverything,
  fix: onText((text) => {
    const mended = mendMojibake(text);
    return mended === undefined ? undefined : tidySpaces(mended);
  }),
  examples: {
    role: 'last-name',
    changed: [
      ['HÃ©lÃ¨ne', 'Hélène'],
      ['SociÃ©tÃ© GÃ©nÃ©rale', 'Société Générale'],
      ['BÃƒÂ©atrice', 'Béatrice'],
      ['Lâ€™Atelier', 'L’Atelier'],
    ],
    kept: ['Hélène', 'São Paulo', 'Âge', 'Ã© et é'],
  },
});
