import type { GuideContent } from '../guide';
import { EMAIL, FILE_KEEPER, MARKETING, MODEL, phrase, SALES_ADMIN, TODAY } from './vocabulary';

export const lostGuide: GuideContent = {
  id: 'lost',
  aim: phrase(
    'Prendre contact une dernière fois, puis archiver.',
    'Make contact one last time, then archive.',
  ),
  actions: [
    {
      what: phrase('Envoyer un seul e-mail, sans offre', 'Send a single e-mail, without an offer'),
      who: MARKETING,
      when: phrase('semaine 4', 'week 4'),
      channel: EMAIL,
      message: MODEL,
    },
    {
      what: phrase(
        'Vérifier que l’entreprise existe encore et que l’adresse est valide',
        'Check that the company still exists and the address is valid',
      ),
      who: SALES_ADMIN,
      when: phrase('sous 15 jours', 'within 15 days'),
      channel: phrase('annuaire des entreprises', 'company register'),
      message: phrase('« SIRET actif, adresse valide ? »', '“SIRET active, address valid?”'),
    },
    {
      what: phrase('Archiver les fiches restées sans réponse', 'Archive records without an answer'),
      who: FILE_KEEPER,
      when: phrase('à J+30', 'on day 30'),
      channel: phrase('fichier clients', 'client file'),
      message: phrase('« Hors prospection, factures gardées »', '“No more prospecting, invoices kept”'),
    },
  ],
  message: {
    subject: phrase('Devons-nous conserver vos coordonnées ?', 'Should we keep your details?'),
    body: phrase(
      'Bonjour {Prénom}, votre dernière commande date de {année}. Sans réponse de votre part avant le {date}, nous cesserons de vous écrire et archiverons votre fiche. Si vous souhaitez garder le contact, cliquez ici : {lien}. Si votre interlocuteur ou votre activité a changé, indiquez-le-nous en réponse. Merci, {Entreprise}',
      'Hello {First name}, your last order dates from {year}. Without an answer from you before {date}, we will stop writing and archive your record. If you wish to stay in touch, click here: {link}. If your contact or your activity has changed, tell us in reply. Thank you, {Company}',
    ),
  },
  should: phrase('Garder les factures : la loi le demande.', 'Keep the invoices: the law requires it.'),
  shouldNot: phrase(
    'Accorder une remise ou les appeler en série.',
    'Give a discount or call them one after another.',
  ),
  indicators: [
    {
      name: phrase('Fiches traitées', 'Records handled'),
      base: TODAY,
      target: phrase('100 % en 30 jours', '100% in 30 days'),
      figure: 'clients',
      factor: 1,
    },
    {
      name: phrase('Clients revenus', 'Clients who came back'),
      base: phrase('zéro au départ', 'zero at the start'),
      target: phrase('compter chaque retour', 'count each return'),
    },
    {
      name: phrase('Adresses en erreur', 'Addresses in error'),
      base: phrase('premier envoi', 'first mailing'),
      target: phrase('en baisse à chaque envoi', 'fewer with each mailing'),
    },
  ],
};
