import { writeAmount, writeDay } from './client-table';
import { numberDocuments, type SalesDocument } from './documents';

export const INVOICE_COLUMNS = [
  'N° facture',
  'Date',
  'Type',
  'Code client',
  'Client',
  'Montant HT',
  'Montant TTC',
  'Statut',
] as const;

const STANDARD_VAT = 1.2;

/** The list as printed; credit notes in `unsigned` lose their minus sign, as some software prints them. */
export function invoiceRows(documents: readonly SalesDocument[], unsigned: ReadonlySet<unknown>): string[][] {
  const numbers = numberDocuments(documents);
  return documents.map((document, index) => {
    const cents = unsigned.has(document) ? -document.cents : document.cents;
    return [
      numbers[index]!,
      writeDay(document.day),
      document.type,
      document.code,
      document.name,
      writeAmount(cents),
      writeAmount(Math.round(cents * STANDARD_VAT)),
      document.status,
    ];
  });
}
