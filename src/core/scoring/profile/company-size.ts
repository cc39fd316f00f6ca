/** Size by headcount alone; the law adds revenue and balance sheet, which a client file does not hold. */
export type CompanySize = 'TPE' | 'PME' | 'ETI' | 'GE';

/** TPE 0–9, PME 10–249, ETI 250–4,999, GE from 5,000. */
function sizeOfHeadcount(headcount: number): CompanySize | undefined {
  if (!(headcount >= 0)) return undefined;
  if (headcount < 10) return 'TPE';
  if (headcount < 250) return 'PME';
  return headcount < 5000 ? 'ETI' : 'GE';
}

/** Thousands may be set apart by a space or a point; a longer run of digits is no headcount. */
const NUMBER = /\d{1,3}(?:[ .\u00a0\u202f]\d{3})+|\d+/g;
const BELOW = /^(?:<|moins|under|less)/i;

/**
 * Headcount of a number or a band: the number; the middle of « 10 à 19 »; just below the bound of « moins de 10 »; the bound
 * itself of « 250+ » and « plus de 500 », the least that it can be. NaN for any other text.
 */
export function headcountOf(text: string): number {
  const numbers = (text.match(NUMBER) ?? []).map((digits) => Number(digits.replace(/\D/g, '')));
  const [first, second] = numbers;
  if (first === undefined || numbers.length > 2 || /^-/.test(text.trim())) return Number.NaN;
  if (second !== undefined) return second > first ? (first + second) / 2 : Number.NaN;
  return BELOW.test(text.trim()) ? Math.max(0, first - 1) : first;
}

/** Size of a headcount as written, in number or in band; `undefined` when it cannot be told. */
export const companySize = (text: string): CompanySize | undefined => sizeOfHeadcount(headcountOf(text));
