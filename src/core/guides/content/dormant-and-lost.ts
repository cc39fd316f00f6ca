import type { GuideContent } from '../guide';
import { EMAIL, FILE_KEEPER, MARKETING, MODEL, PAST_YEAR, phrase, SALES_ADMIN } from './vocabulary';

/** « En sommeil et perdus » of the five-segment preset. */
export const dormantAndLostGuide: GuideContent = {
  id: 'dormant+lost',
  aim: phrase(
    'Les réveiller à bas coût, puis archiver le reste.',
    'Wake them up at low cost, then archive the rest.',
  ),
  actions: [
    {
      what: phrase(
        'Écrire deux fois par e-mail, à dix jours d’écart',
        'Write twice by e-mail, ten days apart',
      ),
      who: MARKETING,
      when: phrase('semaine 4', 'week 4'),
      channel: EMAIL,
      message: MODEL,
    },
    {
      what: phrase(
        'Vérifier les adresses et les entreprises qui n’ont pas répondu',
        'Check addresses and companies that did not answer',
      ),
      who: SALES_ADMIN,
      when: phrase('sous 15 jours', 'within 15 days'),
      channel: phrase('annuaire des entreprises', 'company register'),
      message: phrase('« SIRET actif, adresse valide ? »', '“SIRET active, address valid?”'),
    },
    {
      what: phrase(
        'Archiver les fiches sans réponse et sans commande depuis trois ans',
        'Archive records without an answer or an order for three years',
      ),
      who: FILE_KEEPER,
      when: phrase('à J+30', 'on day 30'),
      channel: phrase('fichier clients', 'client file'),
      message: phrase('« Hors prospection, factures gardées »', '“No more prospecting, invoices kept”'),
    },
  ],
  message: {
    subject: phrase('Souhaitez-vous garder le contact ?', 'Would you like to stay in touch?'),
    body: phrase(
      'Bonjour {Prénom}, votre dernière commande date de {mois année} et nous ne voulons pas vous écrire pour rien. Un clic suffit pour choisir : les nouveautés de {famille}, une offre par trimestre, ou plus aucun message : {lien}. Sans réponse avant le {date}, nous cesserons de vous écrire. Bien à vous, {Entreprise}',
      'Hello {First name}, your last order dates from {month year} and we do not want to write to you for nothing. A single click is all it takes: news of {family}, one offer a quarter, or no more messages: {link}. Without an answer before {date}, we will stop writing. Kind regards, {Company}',
    ),
  },
  should: phrase(
    'Automatiser les envois et garder les factures.',
    'Automate mailings and keep the invoices.',
  ),
  shouldNot: phrase(
    'Y passer du temps commercial ou accorder une remise.',
    'Spend sales time or give a discount.',
  ),
  indicators: [
    {
      name: phrase('Clics sur les envois', 'Clicks on the mailings'),
      base: PAST_YEAR,
      target: phrase('base × 1,15', 'base × 1.15'),
    },
    {
      name: phrase('Commandes sous 90 jours', 'Orders within 90 days'),
      base: phrase('groupe témoin non contacté', 'control group, not contacted'),
      target: phrase('mieux que le témoin', 'better than the control group'),
    },
    {
      name: phrase('Fiches sans réponse traitées', 'Unanswered records handled'),
      base: phrase('zéro au départ', 'zero at the start'),
      target: phrase('100 % en 30 jours', '100% in 30 days'),
    },
  ],
};
