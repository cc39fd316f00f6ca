import type { RoleId } from '../columns/roles';
import type { Effects } from '../scoring/weighted/propose-weights';

/** A column that makes a good criterion, and what it usually weighs: a start, the user decides. */
interface CriterionRole extends Effects {
  readonly role: RoleId;
  /** Less, or « no », is better. */
  readonly lowIsGood?: true;
  /** Known of clients only: a prospect has no order to tell of. */
  readonly ofOrders?: true;
}

export const CRITERION_ROLES: readonly CriterionRole[] = [
  { role: 'potential', winning: 2, lifetime: 3 },
  { role: 'open-quote', winning: 3, lifetime: 1 },
  { role: 'clicks', winning: 3, lifetime: 1 },
  { role: 'opens', winning: 2, lifetime: 1 },
  { role: 'headcount', winning: 1, lifetime: 2 },
  { role: 'satisfaction', winning: 1, lifetime: 2 },
  { role: 'last-contact-date', winning: 1, lifetime: 0 },
  { role: 'last-order-date', winning: 3, lifetime: 1, ofOrders: true },
  { role: 'order-count', winning: 2, lifetime: 2, ofOrders: true },
  { role: 'revenue', winning: 1, lifetime: 3, ofOrders: true },
  { role: 'margin', winning: 0, lifetime: 3, ofOrders: true },
  { role: 'margin-rate', winning: 0, lifetime: 2, ofOrders: true },
  { role: 'previous-revenue', winning: 0, lifetime: 1, ofOrders: true },
  { role: 'service-cost', winning: 0, lifetime: 1, lowIsGood: true, ofOrders: true },
  { role: 'overdue-amount', winning: 0, lifetime: 2, lowIsGood: true, ofOrders: true },
  { role: 'dispute', winning: 1, lifetime: 2, lowIsGood: true, ofOrders: true },
];

/** Columns that say who somebody is, or how to reach them: they rank nobody. */
export const NO_CRITERION: readonly RoleId[] = [
  ...(['client-id', 'civility', 'first-name', 'last-name', 'full-name', 'company', 'email'] as const),
  ...(['phone', 'mobile', 'address', 'postal-code', 'city', 'siren', 'siret', 'vat-number'] as const),
  ...(['birth-date', 'consent', 'note', 'account-manager', 'order-id', 'document-type'] as const),
];
