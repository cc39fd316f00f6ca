import { declared } from '../text/declared';

/** What exports say. */
export const EXPORT_TEXTS = declared('texts', {
  id: 'exports',
  texts: {
    headers: {
      key: { fr: 'Référence client', en: 'Client reference' },
      email: { fr: 'E-mail', en: 'E-mail' },
      civility: { fr: 'Civilité', en: 'Title' },
      'first-name': { fr: 'Prénom', en: 'First name' },
      'last-name': { fr: 'Nom', en: 'Last name' },
      company: { fr: 'Société', en: 'Company' },
      phone: { fr: 'Téléphone', en: 'Phone' },
      mobile: { fr: 'Mobile', en: 'Mobile' },
      address: { fr: 'Adresse', en: 'Address' },
      'postal-code': { fr: 'Code postal', en: 'Postal code' },
      city: { fr: 'Ville', en: 'City' },
      'account-manager': { fr: 'Commercial', en: 'Sales person' },
      lastOrder: { fr: 'Dernière commande', en: 'Last order' },
      lastMonth: { fr: 'Mois année', en: 'Month year' },
      orders: { fr: 'Commandes', en: 'Orders' },
      revenue: { fr: 'Chiffre d’affaires', en: 'Revenue' },
      code: { fr: 'Code segment', en: 'Segment code' },
      tag: { fr: 'Étiquette CRM', en: 'CRM tag' },
    },
    months: {
      fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
      en: 'January February March April May June July August September October November December',
    },
    exported: { fr: '{count} dans le fichier.', en: '{count} in the file.' },
    client: { fr: 'client', en: 'client' },
    clients: { fr: 'clients', en: 'clients' },
    leftOut: { fr: 'Laissés de côté : {reasons}.', en: 'Left out: {reasons}.' },
    reasons: {
      gone: { fr: 'plus dans votre fichier', en: 'no longer in your file' },
      'do-not-contact': { fr: '« Ne plus contacter »', en: '“Do not contact again”' },
      'opted-out': { fr: 'opposition ou désinscription', en: 'objection or opt-out' },
      'no-consent': { fr: 'particulier sans consentement noté', en: 'private person, no consent noted' },
      'no-contact': { fr: 'coordonnée absente', en: 'no address for this channel' },
      duplicate: { fr: 'même coordonnée qu’un autre', en: 'same address as another' },
      control: { fr: 'groupe témoin', en: 'control group' },
    },
    sensitive: {
      fr: 'Colonnes sensibles jamais exportées : {count}.',
      en: 'Sensitive columns never exported: {count}.',
    },
  },
});
