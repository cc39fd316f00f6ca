import { sensitiveIn } from '../../sensitive/sensitive-in';
import { commentColumns, kindsInWords, sensitiveKinds } from '../comment-columns';
import { defineCheck } from '../define-check';
import { findValues } from '../found';

export const sensitiveComments = defineCheck({
  id: 'sensitive-comments',
  severity: 'high',
  whenFound: 'fail',
  title: { fr: 'Commentaires sensibles', en: 'Sensitive comments' },
  why: {
    fr: 'Un client a le droit de lire ce que vous écrivez de lui, et la loi interdit d’y noter sa santé ou ses opinions.',
    en: 'Clients have the right to read what you write of them, and the law forbids noting their health or opinions.',
  },
  advice: { fr: 'Effacez ces mots des commentaires.', en: 'Erase these words from the comments.' },
  one: { fr: 'commentaire à relire', en: 'comment to read again' },
  many: { fr: 'commentaires à relire', en: 'comments to read again' },
  examples: {
    conform: ['Nom | Commentaire\nDupont | Appeler après 14 h\nMartin | Contact parti'],
    toFix: [
      'Nom | Commentaire\nDupont | allergique aux arachides\nMartin | mauvais payeur\nDurand | Appeler après 14 h',
    ],
  },
  run: (context) => {
    const found = findValues(context, commentColumns(context), (text) => sensitiveIn(text).length > 0);
    return found && found.count > 0 ? { ...found, detail: kindsInWords(sensitiveKinds(context)) } : found;
  },
});
