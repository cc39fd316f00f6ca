/** True for a French activity code (NAF 2008): `62.01Z`, `6201Z`. */
export const isNafCode = (text: string): boolean => /^\d{2}\.?\d{2} ?[A-Z]$/i.test(text.trim());
