import { fold } from '../text/fold';

/** What a row of an order list is: only invoices and credit notes are money. */
export type DocumentType = 'invoice' | 'credit-note' | 'quote' | 'pro-forma' | 'cancelled' | 'other';

const WORDS: readonly (readonly [DocumentType, RegExp])[] = [
  ['cancelled', /\b(annul|cancel|void)/],
  ['pro-forma', /\bpro ?forma/],
  ['credit-note', /\b(avoirs?|credit|refund|remboursement|note de credit)\b/],
  ['quote', /\b(devis|quote|quotation|estimate|offre)\b/],
  ['invoice', /\b(factures?|fact|invoice|commande|order|vente|sale|ticket|fa|fac|inv)\b/],
];

/** Reads a document type as typed; a blank is an invoice, words that say nothing known are `other`. */
export function readDocumentType(text: string): DocumentType {
  const folded = fold(text);
  if (folded === '') return 'invoice';
  return WORDS.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'other';
}

/** « AV-2025-014 », « AVOIR 12 »: how French billing tools number credit notes. « AVRIL-3 » is not one. */
export const isCreditNoteNumber = (orderId: string): boolean => /^\s*av(oir)?[\s\-_/.n°]*\d/i.test(orderId);
