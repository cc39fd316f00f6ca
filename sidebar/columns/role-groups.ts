import type { Phrase } from '../../src/core/model/problem';

/** The role of a column left aside: it stands alone, before the groups. */
export const IGNORED = 'ignored';

export interface RoleGroup {
  readonly label: Phrase;
  readonly roles: readonly string[];
}

/** The roles as the list shows them: every role of the server but `ignored`, once. */
export const ROLE_GROUPS: readonly RoleGroup[] = [
  {
    label: { fr: 'Qui est le client', en: 'Who the client is' },
    roles: [
      'client-id',
      'company',
      'full-name',
      'last-name',
      'first-name',
      'civility',
      'job-title',
      'siren',
      'siret',
      'vat-number',
    ],
  },
  {
    label: { fr: 'Achats du client', en: 'What the client bought' },
    roles: [
      'last-order-date',
      'first-order-date',
      'order-count',
      'revenue',
      'previous-revenue',
      'margin',
      'margin-rate',
      'service-cost',
    ],
  },
  {
    label: { fr: 'Commandes et factures', en: 'Orders and invoices' },
    roles: [
      'order-date',
      'order-amount',
      'order-id',
      'document-type',
      'quantity',
      'unit-price',
      'product',
      'product-family',
    ],
  },
  {
    label: { fr: 'Coordonnées', en: 'Contact details' },
    roles: ['email', 'phone', 'mobile', 'address', 'postal-code', 'city', 'region', 'country'],
  },
  {
    label: { fr: 'Profil', en: 'Profile' },
    roles: [
      'sector',
      'naf-code',
      'headcount',
      'status',
      'created-date',
      'birth-date',
      'potential',
      'preference',
      'note',
    ],
  },
  {
    label: { fr: 'Relation commerciale', en: 'Commercial relation' },
    roles: [
      'account-manager',
      'channel',
      'consent',
      'last-contact-date',
      'opens',
      'clicks',
      'open-quote',
      'overdue-amount',
      'satisfaction',
      'dispute',
    ],
  },
];
