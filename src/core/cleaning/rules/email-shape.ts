import { repairEmail } from '../../parse/email-repair';
import { defineRule, onText, toRoles } from '../rule';

export const emailShape = defineRule({
  id: 'email-shape',
  label: { fr: 'E-mail mis en forme', en: 'E-mail put in shape' },
  title: {
    one: { fr: 'e-mail mis en forme', en: 'e-mail put in shape' },
    many: { fr: 'e-mails mis en forme', en: 'e-mails put in shape' },
  },
  appliesTo: toRoles('email'),
  fix: onText(repairEmail),
  examples: {
    role: 'email',
    changed: [
      ['Marie@Exemple.COM', 'marie@exemple.com'],
      ['mailto:jean@exemple.fr', 'jean@exemple.fr'],
      ['jean @ exemple.fr', 'jean@exemple.fr'],
      ['jean@exemple,fr', 'jean@exemple.fr'],
      ['<jean@exemple.fr>', 'jean@exemple.fr'],
      ['jean@exemple.fr.', 'jean@exemple.fr'],
    ],
    kept: ['jean@exemple.fr', 'a@b.fr;c@d.fr', 'jean dupont@exemple.fr', 'jean@gmail', 'pas de mail'],
  },
});
