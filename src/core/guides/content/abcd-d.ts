import type { GuideContent } from '../guide';
import { ACCOUNTANT, MODEL, OWNER, PAST_YEAR, PHONE, phrase, SALES } from './vocabulary';

export const abcdDGuide: GuideContent = {
  id: 'abcd-d',
  aim: phrase('Redresser, sinon se désengager peu à peu.', 'Turn them around, or withdraw step by step.'),
  actions: [
    {
      what: phrase('Vérifier le coût réel de chaque client', 'Check the real cost of each client'),
      who: ACCOUNTANT,
      when: phrase('semaine 2', 'week 2'),
      channel: phrase('comptes', 'accounts'),
      message: phrase('« Marge moins service : combien ? »', '“Margin minus service: how much?”'),
    },
    {
      what: phrase(
        'Expliquer les nouvelles conditions : minimum, port, libre-service',
        'Explain the new terms: minimum, delivery, self-service',
      ),
      who: SALES,
      when: phrase('semaine 4', 'week 4'),
      channel: phrase('appel, puis e-mail', 'call, then e-mail'),
      message: MODEL,
    },
    {
      what: phrase('Décider au cas par cas de poursuivre ou non', 'Decide case by case whether to go on'),
      who: OWNER,
      when: phrase('à six mois', 'after six months'),
      channel: phrase('revue des comptes', 'account review'),
      message: phrase('« Redressé, ou préavis écrit »', '“Turned around, or written notice”'),
    },
  ],
  message: {
    subject: phrase('Évolution de nos conditions au {date}', 'Change of our terms on {date}'),
    body: phrase(
      'Bonjour {Prénom}, afin de tenir nos délais, nos conditions évoluent au {date} : commande minimale de {montant} € HT, frais facturés en dessous. Vous pouvez regrouper vos achats ou commander en ligne, sans minimum : {lien}. Je reste disponible pour choisir avec vous la formule adaptée. Cordialement, {Commercial}',
      'Hello {First name}, in order to keep our delivery times, our terms change on {date}: a minimum order of €{amount} excl. tax, charges below it. You can group your purchases or order online, without a minimum: {link}. I remain available to choose a suitable formula with you. Regards, {Sales person}',
    ),
  },
  should: phrase(
    'Annoncer le changement par écrit, avec un préavis.',
    'Announce the change in writing, with notice.',
  ),
  shouldNot: phrase('Couper net, ou écrire « D » au client.', 'Cut off at once, or write “D” to the client.'),
  indicators: [
    {
      name: phrase('Contribution (marge moins service)', 'Contribution (margin minus service)'),
      base: PAST_YEAR,
      target: phrase('au-dessus de zéro à six mois', 'above zero after six months'),
    },
    {
      name: phrase('Heures de service', 'Hours of service'),
      base: PAST_YEAR,
      target: phrase('−20 %', '−20%'),
    },
    {
      name: phrase('Clients redressés', 'Clients turned around'),
      base: phrase('zéro au départ', 'zero at the start'),
      target: phrase(
        'un sur trois à six mois, puis votre réel',
        'one in three after six months, then your own',
      ),
    },
  ],
  variants: {
    services: {
      actions: {
        2: {
          what: phrase(
            'Expliquer le nouveau périmètre : heures comprises, options facturées',
            'Explain the new scope: hours included, options charged',
          ),
          who: SALES,
          when: phrase('semaine 4', 'week 4'),
          channel: PHONE,
          message: MODEL,
        },
      },
      message: {
        subject: phrase('Évolution de votre contrat au {date}', 'Change of your contract on {date}'),
        body: phrase(
          'Bonjour {Prénom}, afin de garder la même qualité, nos contrats évoluent au {date} : {n} heures comprises par mois, les demandes supplémentaires étant facturées {montant} € HT. Vous pouvez aussi choisir la formule en ligne, moins chère : {lien}. Je reste disponible pour décider avec vous de ce qui convient. Cordialement, {Consultant}',
          'Hello {First name}, in order to keep the same quality, our contracts change on {date}: {n} hours a month included, further requests charged €{amount} excl. tax. You can also choose the online formula, which costs less: {link}. I remain available to decide with you what suits. Regards, {Consultant}',
        ),
      },
    },
    industry: {
      actions: {
        1: {
          what: phrase(
            'Recalculer le coût des petites séries : réglages, rebuts, urgences',
            'Work out the cost of small series: set-ups, scrap, emergencies',
          ),
          who: ACCOUNTANT,
          when: phrase('semaine 2', 'week 2'),
          channel: phrase('comptes et atelier', 'accounts and workshop'),
          message: phrase('« Combien coûte un réglage ? »', '“What does a set-up cost?”'),
        },
      },
    },
  },
};
