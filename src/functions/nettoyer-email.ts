import { cleanValue } from '../core/cleaning/clean-value';
import { defineFunction } from './define-function';

/** What cannot be made an address comes back as it was, without outer spaces: nothing is ever lost. */
export const nettoyerEmail = defineFunction({
  name: 'NETTOYER_EMAIL',
  summary: {
    fr: 'Remet une adresse e-mail en forme : minuscules, espaces, « mailto: », fautes de frappe dans le domaine (gmial.com).',
    en: 'Puts an e-mail address in shape: small letters, spaces, “mailto:”, slips in the domain (gmial.com).',
  },
  usage: '=NETTOYER_EMAIL(A2:A500)',
  params: [
    {
      name: 'valeur',
      type: 'code',
      shape: 'column',
      about: { fr: 'adresses e-mail', en: 'e-mail addresses' },
    },
  ],
  returns: {
    shape: 'column',
    about: {
      fr: 'l’adresse ; le texte inchangé s’il ne peut pas en devenir une',
      en: 'the address; the text unchanged if it cannot be made one',
    },
  },
  examples: [
    {
      args: [
        [['Jean.Dupont@GMAIL.com '], ['marie @ hotmial.fr'], ['mailto:a@free.fr'], [''], ['pas de mail']],
      ],
      result: [['jean.dupont@gmail.com'], ['marie@hotmail.fr'], ['a@free.fr'], [''], ['pas de mail']],
    },
    { args: ['luc@gmail,com'], result: 'luc@gmail.com' },
  ],
  run: ({ valeur }) => valeur.map((address) => cleanValue(address, 'email')),
});
