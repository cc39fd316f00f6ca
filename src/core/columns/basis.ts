import type { Column, Table } from '../model/table';
import { currencyIn, currencyOfLocale } from '../parse/currency';
import { sampleColumn } from './column-sample';
import { columnWithRole, type Mapping } from './mapping';

/** What the amounts are: with or without tax, in which currency, from which column. */
export interface Basis {
  readonly tax: 'HT' | 'TTC' | 'unknown';
  /** As a symbol: `€`, `£`, `$`, `CHF`. */
  readonly currency: string;
  /** The header of the column the revenue comes from; `undefined` when the table has none. */
  readonly amountHeader: string | undefined;
}

/** The basis of the revenue column (of the order amounts in an order list), from its header, its values, the locale. */
export function basisOf(table: Table, mapping: Mapping): Basis {
  const column = columnWithRole(table, mapping, mapping.shape === 'orders' ? 'order-amount' : 'revenue');
  return {
    tax: taxIn(column?.header ?? ''),
    currency: (column && currencyOf(column)) ?? currencyOfLocale(table.locale),
    amountHeader: column?.header,
  };
}

function taxIn(header: string): Basis['tax'] {
  if (/\bht\b|\bhors taxes?\b|\bnet of tax\b|\bexcl/i.test(header)) return 'HT';
  return /\bttc\b|\btoutes taxes\b|\bincl/i.test(header) ? 'TTC' : 'unknown';
}

/** The header decides; else the currency most values name. */
function currencyOf(column: Column): string | undefined {
  const counts = new Map<string, number>();
  for (const [text, count] of sampleColumn(column).shown) {
    const currency = currencyIn(text);
    if (currency) counts.set(currency, (counts.get(currency) ?? 0) + count);
  }
  return currencyIn(column.header) ?? [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
