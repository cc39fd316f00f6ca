/** What a cell holds, besides its value. Numbers, so that a column's kinds fit in bytes. */
export const Kind = { empty: 0, text: 1, number: 2, boolean: 3, date: 4, error: 5 } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/**
 * One cell: text, number or boolean as they are; a date as `YYYY-MM-DD` text (kind `date`);
 * an error as its text, `#REF!` (kind `error`); an empty cell as `null`.
 */
export type CellValue = string | number | boolean | null;
