import type { RoleId } from '../../columns/roles';
import { defineCheck } from '../define-check';

/** One of each line: who, when, how much. */
const ESSENTIAL: Readonly<Record<'clients' | 'orders', readonly (readonly RoleId[])[]>> = {
  clients: [
    ['client-id', 'email', 'company', 'full-name', 'last-name', 'siret', 'phone'],
    ['last-order-date'],
    ['revenue'],
  ],
  orders: [
    ['client-id', 'email', 'company', 'full-name', 'last-name', 'siret'],
    ['order-date'],
    ['order-amount'],
  ],
};

export const missingColumns = defineCheck({
  id: 'missing-columns',
  dimension: 'completeness',
  severity: 'high',
  whenFound: 'fail',
  title: { fr: 'Colonnes indispensables', en: 'Essential columns' },
  why: {
    fr: 'Sans client, date ni montant, aucun segment ne peut être calculé.',
    en: 'Without a client, a date and an amount, no segment can be computed.',
  },
  advice: {
    fr: 'Ajoutez la colonne qui manque depuis votre logiciel, ou indiquez laquelle c’est.',
    en: 'Add the missing column from your software, or tell which one it is.',
  },
  one: { fr: 'colonne indispensable absente', en: 'essential column missing' },
  many: { fr: 'colonnes indispensables absentes', en: 'essential columns missing' },
  examples: {
    conform: ['Code client | Dernier achat | CA HT\nC001 | 03/02/2025 | 120,00\nC002 | 04/02/2025 | 80,00'],
    toFix: ['Code client | Ville\nC001 | Angers\nC002 | Nantes'],
  },
  run: ({ byRole, shape }) => {
    const missing = ESSENTIAL[shape].filter((roles) => roles.every((role) => !byRole(role)));
    return { count: missing.length, examined: ESSENTIAL[shape].length, places: [] };
  },
});
