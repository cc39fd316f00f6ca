/**
 * Between the arguments of a formula: `,` in English files, `;` everywhere else: Sheets mends `;` in any file, never `,`.
 * South Africa writes decimals with a comma.
 */
export const separatorIn = (locale: string): string => (/^en(?!_ZA)/.test(locale) ? ',' : ';');
