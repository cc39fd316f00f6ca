import { passesLuhn } from './luhn';

/** The digits of a company number, its spaces, points and dashes dropped; `undefined` when anything else is there. */
export const companyDigits = (text: string): string | undefined =>
  /^[\d\s.-]+$/.test(text) ? text.replace(/\D/g, '') : undefined;

/** True for the nine digits of a French company (SIREN) with a right key. */
export function isSiren(text: string): boolean {
  const digits = companyDigits(text);
  return digits !== undefined && digits.length === 9 && !/^0+$/.test(digits) && passesLuhn(digits);
}

/** La Poste has more establishments than Luhn keys allow: the digit sum is then a multiple of five. */
const LA_POSTE = '356000000';

/** True for the fourteen digits of a French establishment (SIRET) with a right key. */
export function isSiret(text: string): boolean {
  const digits = companyDigits(text);
  if (digits === undefined || digits.length !== 14 || /^0+$/.test(digits)) return false;
  return passesLuhn(digits) || (digits.startsWith(LA_POSTE) && digitSum(digits) % 5 === 0);
}

const digitSum = (digits: string): number => [...digits].reduce((sum, digit) => sum + Number(digit), 0);

/**
 * The digits of a company number without spaces, points, dashes and the word « SIRET » or « SIREN » in front, right key
 * or not; `undefined` unless there are exactly `length` of them: no digit is ever made up.
 */
export function writeCompanyNumber(text: string, length: 9 | 14): string | undefined {
  const digits = companyDigits(text.trim().replace(/^(?:n[°o]\s*)?sire[nt]\s*:?\s*/i, ''));
  return digits?.length === length ? digits : undefined;
}
