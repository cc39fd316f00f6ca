import type { Analysis } from '../analysis/analysis';
import { centsOf } from '../clients/attributes';
import type { Phrase } from '../model/problem';
import { sayOutlook } from '../scoring/prediction/words';
import type { ClientColumn } from './client-columns';

/** « Valeur en jeu »; without the first order it would only repeat the revenue. */
export function stakeColumns({ outlook, clients }: Analysis): readonly ClientColumn[] {
  const hasFirstOrder = clients.firstDay.some((day) => !Number.isNaN(day));
  return [
    {
      header: { fr: 'Valeur en jeu', en: 'Value at stake' },
      format: 'amount',
      cellOf: hasFirstOrder ? (client) => cents(outlook.atStake[client]!) : undefined,
    },
    overdueColumn(clients),
  ];
}

function overdueColumn({ attributes }: Analysis['clients']): ClientColumn {
  const overdue = centsOf(attributes, 'overdue-amount');
  return {
    header: { fr: 'Impayés', en: 'Overdue' },
    format: 'amount',
    cellOf: overdue && ((client) => cents(overdue[client]!)),
  };
}

/** What to expect over the months; a figure that the base does not allow has no column. */
export function predictionColumns({ outlook, clients }: Analysis): readonly ClientColumn[] {
  const { prediction, months } = outlook;
  if (!prediction || prediction.withheld.orders) return [];
  const { active, orders, revenue, atRisk, fragile, withheld } = prediction;
  return [
    {
      header: { fr: 'Probabilité d’être actif', en: 'Chance of being active' },
      format: 'percent',
      cellOf: withheld.activity ? undefined : (client) => rounded(active[client]!, 1000),
    },
    {
      header: over(months, { fr: 'Commandes prévues', en: 'Expected orders' }),
      format: 'integer',
      cellOf: (client) => rounded(orders[client]!, 10),
    },
    {
      header: over(months, { fr: 'CA prévu', en: 'Expected revenue' }),
      format: 'amount',
      cellOf: withheld.revenue ? undefined : (client) => cents(revenue[client]!),
    },
    {
      header: { fr: 'CA à risque', en: 'Revenue at risk' },
      format: 'amount',
      cellOf: withheld.activity || withheld.revenue ? undefined : (client) => cents(atRisk[client]!),
    },
    {
      header: { fr: 'Perspective', en: 'Outlook' },
      format: 'text',
      cellOf: (client) =>
        sayOutlook({
          active: active[client]!,
          orders: orders[client]!,
          months,
          fragile: fragile[client] === 1,
          orderCount: clients.orders[client]!,
        }) ?? null,
    },
  ];
}

const over = (months: number, { fr, en }: Phrase): Phrase => ({
  fr: `${fr} (${months} mois)`,
  en: `${en} (${months === 1 ? '1 month' : `${months} months`})`,
});

const rounded = (value: number, parts: number): number | null =>
  Number.isNaN(value) ? null : Math.round(value * parts) / parts;

const cents = (value: number): number | null => (Number.isNaN(value) ? null : Math.round(value) / 100);
