const LINE_END = '\r\n';
export const BYTE_ORDER_MARK = '\ufeff';

/** Text as it is, traps included, as a French spreadsheet exports it: semicolons, CRLF, quotes where they are needed. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join(';') + LINE_END).join('');

const quoted = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
