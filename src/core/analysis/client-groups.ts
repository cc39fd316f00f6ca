import type { ClientState } from '../clients/client-table';
import type { Phrase } from '../model/problem';

/** Where a client that no segment holds is counted. */
export type NotScoredGroup = 'prospects' | 'to-complete' | 'credit-notes';

/** Every state but « ready »: its group, and the reason in words. */
export const NOT_SCORED: Readonly<
  Record<Exclude<ClientState, 'ready'>, { readonly group: NotScoredGroup; readonly reason: Phrase }>
> = {
  'no-order': { group: 'prospects', reason: { fr: 'aucune commande', en: 'no order' } },
  'credit-notes-only': {
    group: 'credit-notes',
    reason: { fr: 'des avoirs, mais aucune commande', en: 'credit notes but no order' },
  },
  'missing-date': {
    group: 'to-complete',
    reason: { fr: 'date du dernier achat manquante', en: 'last order date missing' },
  },
  'unreadable-date': {
    group: 'to-complete',
    reason: { fr: 'date du dernier achat illisible', en: 'last order date unreadable' },
  },
  'future-date': {
    group: 'to-complete',
    reason: { fr: 'date du dernier achat après la date d’analyse', en: 'last order after the analysis date' },
  },
  'missing-orders': {
    group: 'to-complete',
    reason: { fr: 'nombre de commandes manquant', en: 'number of orders missing' },
  },
  'unreadable-orders': {
    group: 'to-complete',
    reason: { fr: 'nombre de commandes illisible', en: 'number of orders unreadable' },
  },
  'missing-amount': {
    group: 'to-complete',
    reason: { fr: 'chiffre d’affaires manquant', en: 'revenue missing' },
  },
  'unreadable-amount': {
    group: 'to-complete',
    reason: { fr: 'chiffre d’affaires illisible', en: 'revenue unreadable' },
  },
};
