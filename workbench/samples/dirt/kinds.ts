/** One cell or two of a client row, rewritten. */
const ROW_DIRT = [
  'accents-broken',
  'amount-as-text',
  'amount-dot-decimal',
  'comment-sensitive',
  'date-future',
  'date-impossible',
  'date-other-format',
  'date-placeholder',
  'dates-reversed',
  'email-malformed',
  'email-placeholder',
  'email-shared',
  'email-typo',
  'formula-error',
  'headcount-band',
  'name-lower-case',
  'name-upper-case',
  'order-count-missing',
  'phone-other-format',
  'phone-placeholder',
  'phone-shared',
  'phone-zero-lost',
  'postal-zero-lost',
  'sector-placeholder',
  'sector-spelling',
  'siret-scientific',
  'siret-wrong-key',
  'spaces-double',
  'spaces-outer',
] as const;

/** The same client entered a second time, under another code, with the later half of the invoices. */
const TWIN_DIRT = ['duplicate-legal-form', 'duplicate-swapped-names', 'duplicate-typo'] as const;

/** Rows that a person pasted, left or added. */
const LAYOUT_DIRT = ['duplicate-exact', 'row-blank', 'row-total'] as const;

/** Of the invoice list. */
const INVOICE_DIRT = ['invoice-credit-unsigned', 'invoice-unknown-client', 'invoice-without-code'] as const;

/** Every kind of disorder that a sample can carry. `revenue-negative` shows in both tables, and is listed in the first. */
export const DIRT_KINDS = [
  ...ROW_DIRT,
  ...TWIN_DIRT,
  ...LAYOUT_DIRT,
  ...INVOICE_DIRT,
  'revenue-negative',
] as const;

export type RowDirt = (typeof ROW_DIRT)[number];
export type TwinDirt = (typeof TWIN_DIRT)[number];
export type InvoiceDirt = (typeof INVOICE_DIRT)[number];
export type DirtKind = (typeof DIRT_KINDS)[number];
