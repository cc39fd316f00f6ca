import { isSiren, isSiret } from '../../parse/siret';
import { isWithin } from '../words/distance';
import { defineComparison, type FieldValue } from './comparison';

export const NumberLevel = { same: 0, sameCompany: 1, otherSite: 2, otherCompany: 3 } as const;

export interface CompanyNumberValue extends FieldValue {
  readonly digits: string;
  /** A key that does not agree is a typing error somewhere: it proves nothing against anybody. */
  readonly valid: boolean;
}

/** SIRET, SIREN or French VAT number. */
export const companyNumber = defineComparison<CompanyNumberValue>({
  id: 'company-number',
  levels: [
    { m: 0.9, u: 0.00005 },
    { m: 0.05, u: 0.00005 },
    { m: 0.02, u: 0.0005 },
    { m: 0.03, u: 0.999 },
  ],
  phrases: [
    { fr: 'même SIRET', en: 'same SIRET' },
    { fr: 'même SIREN', en: 'same SIREN' },
    { fr: 'même SIREN, autre établissement', en: 'same SIREN, other site' },
    { fr: 'autre SIREN', en: 'other SIREN' },
  ],
  conflictFrom: NumberLevel.otherSite,
  read: (texts, words) => {
    const digits = texts.map(companyDigits).sort((a, b) => b.length - a.length)[0] ?? '';
    if (digits === '') return undefined;
    const valid = digits.length === 9 ? isSiren(digits) : isSiret(digits);
    return { content: digits, terms: [words.idOf(digits)], digits, valid };
  },
  compare: compareNumbers,
  examples: [
    { a: ['466 351 137 00016'], b: ['46635113700016'], level: 0 },
    { a: ['466351137'], b: ['466 351 137 00016'], level: 1 },
    { a: ['FR12 466351137'], b: ['466 351 137 00016'], level: 1 },
    { a: ['54900257400479'], b: ['54900257400008'], level: 2 },
    { a: ['732829320'], b: ['54900257400479'], level: 3 },
    { a: ['5,01544E+13'], b: ['54900257400479'], level: -1 },
  ],
});

/** Nine or fourteen digits; a zero lost in front is put back, « 5,01544E+13 » has lost its own for good. */
function companyDigits(text: string): string {
  if (/e\+/i.test(text)) return '';
  const digits = text.replace(/^\s*fr[\s\w]{2}/i, '').replace(/\D/g, '');
  if (digits.length === 8 || digits.length === 13) return `0${digits}`;
  return (digits.length === 9 || digits.length === 14) && !/^0+$/.test(digits) ? digits : '';
}

function compareNumbers(a: CompanyNumberValue, b: CompanyNumberValue): number {
  const bothSites = a.digits.length === 14 && b.digits.length === 14;
  if (a.digits.slice(0, 9) === b.digits.slice(0, 9)) {
    return bothSites && a.valid && b.valid ? NumberLevel.otherSite : NumberLevel.sameCompany;
  }
  if (a.valid && b.valid) return NumberLevel.otherCompany;
  return isWithin(a.digits, b.digits, 2) ? NumberLevel.sameCompany : -1;
}
