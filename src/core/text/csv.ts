const BYTE_ORDER_MARK = '\ufeff';

/** Lines as the CSV that French Excel opens with a double click: UTF-8 with BOM, `;`, CRLF. Fields are text already. */
export const csvOf = (lines: readonly (readonly string[])[], withMark = true): string =>
  (withMark ? BYTE_ORDER_MARK : '') + lines.map((fields) => `${fields.map(quoted).join(';')}\r\n`).join('');

const quoted = (field: string): string =>
  /[;"\r\n]|^\s|\s$/.test(field) ? `"${field.replace(/"/g, '""')}"` : field;

/**
 * Text that a spreadsheet would run as a formula, behind an apostrophe: after `=`, `@`, tab, CR; after `+`, `-` unless
 * only digits and what parts them follow (`-12,50`, `+33 (0)6 12-34-56-78`).
 */
export const harmless = (text: string): string =>
  /^(?:[=@\t\r]|[+-](?!(?:[\d\s.,()/]|-(?=\d))*$))/.test(text) ? `'${text}` : text;

/** `1234.5` → `1234,5`; nothing where unknown. */
export const decimalComma = (value: number): string =>
  Number.isNaN(value) ? '' : String(value).replace('.', ',');
