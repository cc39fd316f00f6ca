import { isEmail, looksLikeEmail } from '../../parse/email';
import { defineRole } from '../role';

export const email = defineRole({
  id: 'email',
  label: { fr: 'E-mail', en: 'Email' },
  headers: [
    'email',
    'e mail',
    'mail',
    'courriel',
    'adresse mail',
    'adresse email',
    'adresse e mail',
    'email address',
    'adresse electronique',
  ],
  accepts: looksLikeEmail,
  recognises: isEmail,
  examples: {
    accepted: ['jean.dupont@exemple.fr', ' Marie@Exemple.COM ', 'jean.@exemple.fr'],
    refused: ['jean.dupont', 'jean@exemple', 'a@b.fr;c@d.fr', 'pas de mail'],
  },
});
