import { cents, day, type Row } from './read-table';

interface Totals {
  orders: number;
  revenue: number;
  first: string;
  last: string;
}

/** The invoice list added up as the domain says: orders are invoices that count; credit notes are money only. */
export function countOrders(invoices: readonly Row[]): ReadonlyMap<string, Totals> {
  const totals = new Map<string, Totals>();
  for (const invoice of invoices.filter(counts)) {
    const code = invoice.cell('Code client');
    const total = totals.get(code) ?? { orders: 0, revenue: 0, first: '', last: '' };
    totals.set(code, total);
    const amount = cents(invoice.cell('Montant HT'));
    total.revenue += invoice.cell('Type') === 'Avoir' ? -Math.abs(amount) : amount;
    if (invoice.cell('Type') !== 'Facture') continue;
    const date = day(invoice.cell('Date'));
    total.orders++;
    if (total.first === '' || date < total.first) total.first = date;
    if (date > total.last) total.last = date;
  }
  return totals;
}

const counts = (invoice: Row): boolean =>
  invoice.cell('Type') !== 'Devis' &&
  invoice.cell('Statut') !== 'Annulée' &&
  cents(invoice.cell('Montant HT')) !== 0;
