import { declared } from '../text/declared';

/** What the tabs are called that hold a base with its new exports. */
export const BASES = declared('texts', {
  id: 'bases',
  texts: {
    clients: { fr: 'Clients à jour', en: 'Clients to date' },
    orders: { fr: 'Commandes à jour', en: 'Orders to date' },
  },
});
