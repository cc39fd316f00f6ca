import { declared } from '../text/declared';

/** What « Historique » says. */
export const HISTORY_TEXTS = declared('texts', {
  id: 'history',
  texts: {
    gone: { fr: 'n’est plus dans le fichier', en: 'is no longer in the file' },
    arrived: { fr: 'nouveau dans le fichier', en: 'new in the file' },
    limitsMoved: {
      fr: 'ses chiffres n’ont pas changé : ce sont les limites, ou un choix de votre part',
      en: 'the figures did not change: the limits did, or a choice of yours',
    },
    orderedSince: { fr: '{orders} depuis ({amount})', en: '{orders} since ({amount})' },
    silentFor: { fr: 'aucune commande depuis {days}', en: 'no order for {days}' },
    order: { fr: 'commande', en: 'order' },
    orders: { fr: 'commandes', en: 'orders' },
    day: { fr: 'jour', en: 'day' },
    days: { fr: 'jours', en: 'days' },
    scores: [
      { fr: 'récence', en: 'recency' },
      { fr: 'fréquence', en: 'frequency' },
      { fr: 'montant', en: 'amount' },
    ],
    name: { fr: 'Historique', en: 'History' },
    title: { fr: 'Historique de vos segments', en: 'History of your segments' },
    between: {
      fr: 'Comparaison : du {from} au {to}. Chiffre d’affaires {tax} en {currency}',
      en: 'Comparison: from {from} to {to}. Revenue {tax} in {currency}',
    },
    onlyOne: {
      fr: 'Une seule date est connue, le {date} : revenez après votre prochaine analyse, et ce qui a changé se lira ici.',
      en: 'A single date is known, {date}: come back after your next analysis, and what changed will be told here.',
    },
    damaged: {
      fr: 'Instantanés de l’historique modifiés ou incomplets, laissés de côté : {count}. Les autres restent utilisables.',
      en: 'Snapshots of the history that were changed or are incomplete, left aside: {count}. The others can still be used.',
    },
    otherMethod: {
      fr: 'Les deux dates n’ont pas été segmentées par la même méthode : les passages disent d’une méthode à l’autre, non d’un progrès.',
      en: 'The two dates were not segmented by the same method: the moves tell from one method to the other, not of progress.',
    },
    otherIdentity: {
      fr: 'Les clients n’étaient pas reconnus par la même colonne à ces deux dates : beaucoup peuvent sembler partis ou nouveaux.',
      en: 'Clients were not told apart by the same column on these two dates: many may look gone or new.',
    },
    otherBasis: {
      fr: 'Les montants de ces deux dates n’ont pas la même base (HT ou TTC, devise) : leur évolution n’est pas donnée.',
      en: 'The amounts of these two dates have not the same basis (tax, currency): their change is not given.',
    },
    overTime: { fr: 'Clients par segment, au fil du temps', en: 'Clients by segment, over time' },
    revenueOverTime: {
      fr: 'Chiffre d’affaires par segment, au fil du temps',
      en: 'Revenue by segment, over time',
    },
    sizesOverTime: {
      fr: 'Segments et tailles (Gros / Moyens / Petits), au fil du temps',
      en: 'Segments and sizes (big / medium / small), over time',
    },
    date: { fr: 'Date', en: 'Date' },
    origin: { fr: 'Origine', en: 'Origin' },
    origins: {
      analysis: { fr: 'Analyse', en: 'Analysis' },
      rebuilt: { fr: 'Reconstitué des factures', en: 'Rebuilt from invoices' },
    },
    total: { fr: 'Total', en: 'Total' },
    fates: {
      fr: 'Ce que sont devenus les clients de chaque segment du {from}',
      en: 'What became of the clients of each segment of {from}',
    },
    segment: { fr: 'Segment au {from}', en: 'Segment on {from}' },
    clients: { fr: 'Clients', en: 'Clients' },
    ordered: { fr: 'Ont commandé depuis', en: 'Ordered since' },
    retention: { fr: 'Rétention', en: 'Retention' },
    stayed: { fr: 'Restés dans le segment', en: 'Still in the segment' },
    moved: { fr: 'Passés ailleurs', en: 'Moved elsewhere' },
    left: { fr: 'Plus dans le fichier', en: 'No longer in the file' },
    revenueBefore: { fr: 'CA au {from}', en: 'Revenue on {from}' },
    revenueAfter: { fr: 'CA au {to}', en: 'Revenue on {to}' },
    change: { fr: 'Évolution du CA', en: 'Revenue change' },
    changeShare: { fr: 'Évolution en %', en: 'Change in %' },
    cumulative: {
      fr: 'Le chiffre d’affaires est compté depuis l’origine : son évolution est ce qui a été facturé entre les deux dates, avoirs déduits.',
      en: 'Revenue is counted since the beginning: its change is what was invoiced between the two dates, less credit notes.',
    },
    matrix: { fr: 'Passages d’un segment à l’autre', en: 'Moves between segments' },
    fromTo: { fr: 'Du {from} (lignes) au {to} (colonnes)', en: 'From {from} (rows) to {to} (columns)' },
    withoutSegment: { fr: 'Hors segment', en: 'In no segment' },
    absent: { fr: 'Plus dans le fichier', en: 'Not in the file' },
    newcomers: { fr: 'Arrivés depuis', en: 'Arrived since' },
    movers: { fr: 'Qui a changé, et pourquoi', en: 'Who changed, and why' },
    moversShown: {
      fr: '{shown} sur {total}, les plus gros chiffres d’affaires d’abord',
      en: '{shown} of {total}, highest revenue first',
    },
    client: { fr: 'Client', en: 'Client' },
    before: { fr: 'Avant', en: 'Before' },
    now: { fr: 'Maintenant', en: 'Now' },
    revenue: { fr: 'CA', en: 'Revenue' },
    why: { fr: 'Pourquoi', en: 'Why' },
  },
});
