/** A data row by header, with the sheet row it stands on (the header is row 1). */
export interface Row {
  readonly at: number;
  readonly cell: (header: string) => string;
  readonly cells: readonly string[];
}

export function readTable([header = [], ...rows]: readonly (readonly string[])[]): Row[] {
  return rows.map((cells, index) => ({
    at: index + 2,
    cells,
    cell: (name) => cells[header.indexOf(name)] ?? '',
  }));
}

/** « 1 234,50 € », « 1.234,50 », `1,234.50` → cents. */
export function cents(amount: string): number {
  const digits = amount.replace(/[\s€EUR]/g, '');
  const plain = /\.\d\d$/.test(digits)
    ? digits.replace(/,/g, '')
    : digits.replace(/\./g, '').replace(',', '.');
  return Math.round(Number(plain) * 100);
}

/** « 03/02/2025 » → `2025-02-03`; anything else is blank. */
export const day = (date: string): string =>
  /^\d\d\/\d\d\/\d{4}$/.test(date) ? date.split('/').reverse().join('-') : '';
