import { isEmail } from '../../parse/email';
import { likelyDomain } from '../../parse/email-domain';
import { defineRule, onText, toRoles } from '../rule';

export const emailDomainTypo = defineRule({
  id: 'email-domain-typo',
  label: { fr: 'Domaine d’e-mail corrigé', en: 'E-mail domain corrected' },
  title: {
    one: {
      fr: 'domaine d’e-mail corrigé (gmial.com → gmail.com)',
      en: 'e-mail domain corrected (gmial.com → gmail.com)',
    },
    many: {
      fr: 'domaines d’e-mail corrigés (gmial.com → gmail.com)',
      en: 'e-mail domains corrected (gmial.com → gmail.com)',
    },
  },
  appliesTo: toRoles('email'),
  fix: onText((text) => {
    const at = text.lastIndexOf('@') + 1;
    const domain = isEmail(text) ? likelyDomain(text.slice(at)) : undefined;
    return domain && text.slice(0, at) + domain;
  }),
  examples: {
    role: 'email',
    changed: [
      ['jean@gmial.com', 'jean@gmail.com'],
      ['jean@hotmail.con', 'jean@hotmail.com'],
      ['jean@hotmial.fr', 'jean@hotmail.fr'],
      ['jean@wanado.fr', 'jean@wanadoo.fr'],
      ['jean@gmail.fr', 'jean@gmail.com'],
      ['jean@garage-martin.con', 'jean@garage-martin.com'],
      ['jean@gmial.con', 'jean@gmail.com'],
    ],
    kept: [
      'jean@gmail.com',
      'jean@email.com',
      'jean@grange.fr',
      'jean@life.fr',
      'jean@yahoo.gr',
      'jean@laposte.fr',
    ],
  },
});
