import { declared } from '../text/declared';

/** What « Suivi des campagnes » says. */
export const CAMPAIGN_WORDS = declared('texts', {
  id: 'campaigns',
  texts: {
    name: { fr: 'Suivi des campagnes', en: 'Campaigns' },
    title: { fr: 'Suivi des campagnes', en: 'Campaigns' },
    how: [
      {
        fr: 'Une ligne par envoi : remplissez les colonnes de gauche, puis mettez cet onglet à jour ; celles de droite se calculent.',
        en: 'One line per mailing: fill in the columns on the left, then update this tab; those on the right are worked out.',
      },
      {
        fr: 'Les clients notés « Témoin » dans les onglets de segments ne sont pas contactés : ils disent ce qui se serait passé sans vous.',
        en: 'Clients marked “Control” in the segment tabs are not contacted: they tell what would have happened anyway.',
      },
    ],
    pilot: {
      fr: 'Commencez par un essai sur un seul segment, par exemple « {segment} » ({clients}) : corrigez le message, puis élargissez.',
      en: 'Begin with a trial on a single segment, for example “{segment}” ({clients}): mend the message, then go wider.',
    },
    gainRule: [
      {
        fr: 'Gain : CA × taux de marge s’il est donné ; avec un groupe témoin, seulement ce que la campagne a ajouté. Retour : (gain − coût) ÷ coût.',
        en: 'Gain: revenue × margin rate where given; with a control group, only what the campaign added. Return: (gain − cost) ÷ cost.',
      },
      {
        fr: 'Intervalle de Newcombe à 95 %, comme TEST_CAMPAGNE ; moins de 30 envois d’un côté : pas assez de recul.',
        en: 'Newcombe’s interval at 95%, as TEST_CAMPAGNE; fewer than 30 on one side: too few.',
      },
    ],
    client: { fr: 'client', en: 'client' },
    clients: { fr: 'clients', en: 'clients' },
    entries: {
      code: { fr: 'Code', en: 'Code' },
      date: { fr: 'Date', en: 'Date' },
      segment: { fr: 'Segment', en: 'Segment' },
      channel: { fr: 'Canal', en: 'Channel' },
      message: { fr: 'Message', en: 'Message' },
      sent: { fr: 'Envoyés', en: 'Sent' },
      opened: { fr: 'Ouverts', en: 'Opened' },
      clicked: { fr: 'Cliqués', en: 'Clicked' },
      answered: { fr: 'Réponses', en: 'Answers' },
      converted: { fr: 'Convertis', en: 'Converted' },
      unsubscribed: { fr: 'Désinscrits', en: 'Unsubscribed' },
      revenue: { fr: 'CA obtenu', en: 'Revenue' },
      cost: { fr: 'Coût', en: 'Cost' },
      marginRate: { fr: 'Taux de marge', en: 'Margin rate' },
      controlSent: { fr: 'Témoin (clients)', en: 'Control (clients)' },
      controlConverted: { fr: 'Témoin (convertis)', en: 'Control (converted)' },
    },
    results: {
      opened: { fr: 'Taux d’ouverture', en: 'Open rate' },
      clicked: { fr: 'Taux de clic', en: 'Click rate' },
      answered: { fr: 'Taux de réponse', en: 'Answer rate' },
      converted: { fr: 'Taux de conversion', en: 'Conversion rate' },
      unsubscribed: { fr: 'Taux de désinscription', en: 'Unsubscription rate' },
      difference: { fr: 'Gain par rapport au groupe témoin', en: 'Gain against the control group' },
      low: { fr: 'Au moins', en: 'At least' },
      high: { fr: 'Au plus', en: 'At most' },
      verdict: { fr: 'Verdict', en: 'Verdict' },
      gain: { fr: 'Gain', en: 'Gain' },
      back: { fr: 'Retour', en: 'Return' },
      pressure: { fr: 'Envois au segment en 90 jours', en: 'Mailings to the segment in 90 days' },
      faults: { fr: 'À vérifier', en: 'To check' },
    },
    channels: [
      { fr: 'E-mail', en: 'E-mail' },
      { fr: 'Téléphone', en: 'Phone' },
      { fr: 'Courrier', en: 'Letter' },
      { fr: 'Visite', en: 'Visit' },
      { fr: 'SMS', en: 'Text message' },
    ],
    faults: {
      'no-date': { fr: 'date absente ou illisible', en: 'date missing or unreadable' },
      'unknown-segment': { fr: 'ce segment n’existe pas', en: 'there is no such segment' },
      'more-than-sent': { fr: 'plus de réactions que d’envois', en: 'more reactions than were sent' },
      'not-whole': { fr: 'un nombre n’est pas entier', en: 'a count is not whole' },
      negative: { fr: 'un nombre est négatif', en: 'a count is negative' },
      'too-often': {
        fr: 'plus de trois envois en 90 jours : laissez ce segment se reposer',
        en: 'more than three mailings in 90 days: give this segment a rest',
      },
      'no-pilot': {
        fr: 'plusieurs segments dès le premier envoi : mieux vaut essayer sur un seul',
        en: 'several segments in the first mailing: better try on a single one',
      },
      unreadable: { fr: 'illisible : {headers}', en: 'unreadable: {headers}' },
    },
  },
});
