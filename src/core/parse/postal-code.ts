/** True for a French postal code: five digits, from 01 to 98, or 00 (armed forces). */
export const isFrenchPostalCode = (text: string): boolean => /^(?!99)\d{5}$/.test(text.trim());

/**
 * True for a code that may be a postal code in France (its leading zero lost or not) or elsewhere: `01000`, `2240`,
 * `F-84100`, `SW1A 1AA`, `60649`. Four to ten letters and digits, at least two digits.
 */
export function isPostalCode(text: string): boolean {
  const code = text.trim();
  return /^[a-z0-9](?:[a-z0-9 -]{2,8})[a-z0-9]$/i.test(code) && /\d.*\d/.test(code);
}

/**
 * The digits of a French code written otherwise: `F-75013`, `75 013`, `75013.0` → `75013`; four digits stay four.
 * `undefined` for everything else, a code followed by its town included.
 */
export function writePostalCode(text: string): string | undefined {
  const code = text.trim();
  const digits =
    /^(?:FR?[ -]*)?(\d{4,5})(?:[.,]0+)?$/i.exec(code) ?? /^(?:F-?)?(\d{2}[ .]\d{3})$/i.exec(code);
  return digits ? digits[1]!.replace(/\D/, '') : undefined;
}
