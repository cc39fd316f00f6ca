import { isSiren } from './siret';

/**
 * True for a European VAT number: in France, the SIREN and (for keys in digits) its key
 * (12 + 3 × (SIREN mod 97)) mod 97; elsewhere the country and 8 to 12 characters.
 */
export function isVatNumber(text: string): boolean {
  const number = text.replace(/[\s.-]/g, '').toUpperCase();
  const french = /^FR([0-9A-HJ-NP-Z]{2})(\d{9})$/.exec(number);
  if (french) return isSiren(french[2]!) && keyAgrees(french[1]!, Number(french[2]));
  return /^(?:AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI|GB)[0-9A-Z+*]{8,12}$/.test(
    number,
  );
}

/** Keys with a letter follow another rule, given to few companies: taken as they are. */
const keyAgrees = (key: string, siren: number): boolean =>
  /\D/.test(key) || Number(key) === (12 + 3 * (siren % 97)) % 97;
