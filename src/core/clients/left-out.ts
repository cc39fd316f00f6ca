import type { Phrase } from '../model/problem';
import type { Table } from '../model/table';
import type { LeftOut } from './client-table';

/** Why a row belongs to no client. Permanent ids; the texts are what the summary tab says. */
const LEFT_OUT_REASONS = {
  title: { fr: 'Lignes de titre au-dessus des en-têtes', en: 'Title rows above the headers' },
  empty: { fr: 'Lignes vides', en: 'Empty rows' },
  'repeated-header': { fr: 'En-têtes répétés', en: 'Repeated headers' },
  total: { fr: 'Lignes de total', en: 'Total rows' },
  quote: { fr: 'Devis', en: 'Quotes' },
  'pro-forma': { fr: 'Factures pro forma', en: 'Pro-forma invoices' },
  cancelled: { fr: 'Documents annulés', en: 'Cancelled documents' },
  other: {
    fr: 'Documents qui ne sont ni facture ni avoir',
    en: 'Documents that are neither invoice nor credit note',
  },
  'missing-date': { fr: 'Commandes sans date', en: 'Orders without a date' },
  'unreadable-date': { fr: 'Commandes dont la date est illisible', en: 'Orders with an unreadable date' },
  'missing-amount': { fr: 'Commandes sans montant', en: 'Orders without an amount' },
  'unreadable-amount': {
    fr: 'Commandes dont le montant est illisible',
    en: 'Orders with an unreadable amount',
  },
  later: { fr: 'Commandes après la date d’analyse', en: 'Orders after the analysis date' },
} as const satisfies Record<string, Phrase>;
export type LeftOutReason = keyof typeof LEFT_OUT_REASONS;

/** Gathers rows and their money by reason, in the order of the list above. */
export class LeftOutRows {
  private readonly found = new Map<LeftOutReason, { rows: number[]; amount: number }>();

  add(reason: LeftOutReason, row: number, amount: number): void {
    const entry = this.found.get(reason) ?? { rows: [], amount: 0 };
    entry.rows.push(row);
    entry.amount += amount;
    this.found.set(reason, entry);
  }

  /** The rows that were set aside before anything was read: titles, blanks, totals. */
  addSetAside(table: Table, amountPosition: number | undefined): void {
    for (const row of table.setAside) {
      const amount = amountPosition === undefined ? 0 : (row.cents?.[amountPosition] ?? 0);
      this.add(row.reason, row.sheetRow, amount);
    }
  }

  list(table: 'main' | 'join'): readonly LeftOut[] {
    return (Object.keys(LEFT_OUT_REASONS) as LeftOutReason[]).flatMap((reason) => {
      const entry = this.found.get(reason);
      return entry ? [{ table, reason, text: LEFT_OUT_REASONS[reason], ...entry }] : [];
    });
  }
}
