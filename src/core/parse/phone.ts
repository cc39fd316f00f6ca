export interface Phone {
  /** Digits as dialled: `0612345678` for France, `+32470123456` abroad, as written for a local number elsewhere. */
  readonly number: string;
  /** `lost-zero`: nine digits left of a French number that a spreadsheet took for a quantity. */
  readonly form: 'french' | 'lost-zero' | 'international' | 'local';
}

const LOOKS_LIKE_A_DATE = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$|^\d{4}-\d\d-\d\d$/;

/**
 * Reads a phone number: French in every usual writing (`06 12 34 56 78`, `06.12…`, `+33 6…`, `+33 (0)6…`, `0033 6…`,
 * `612345678` with its zero lost), international with `+` or `00`, or a number of 7 to 12 digits local to another
 * country. `undefined` for a French number with a digit too many or too few, and for anything with words in it.
 */
export function parsePhone(text: string): Phone | undefined {
  const trimmed = text.trim();
  if (!/^\+?[\d\s.\-/()–]{6,24}$/.test(trimmed) || LOOKS_LIKE_A_DATE.test(trimmed)) return undefined;
  const digits = trimmed.replace(/\D/g, '');
  const french = /^(?:\+33|0033|33(?=\d{9}$))/.test(trimmed.replace(/[^\d+]/g, ''))
    ? digits.replace(/^(?:00)?330?/, '0')
    : digits;
  if (/^0[1-9]\d{8}$/.test(french)) return { number: french, form: 'french' };
  if (french !== digits) return undefined;
  return foreign(trimmed, digits);
}

function foreign(written: string, digits: string): Phone | undefined {
  if (written.startsWith('+') || digits.startsWith('00')) {
    const number = digits.replace(/^00/, '');
    return /^[1-9]\d{7,14}$/.test(number) ? { number: `+${number}`, form: 'international' } : undefined;
  }
  if (/^[1-9]\d{8}$/.test(digits)) return { number: `0${digits}`, form: 'lost-zero' };
  return /^[1-9]\d{6,11}$/.test(digits) ? { number: digits, form: 'local' } : undefined;
}

/** A number that may be called: {@link parsePhone} reads it. */
export const isPhone = (text: string): boolean => parsePhone(text) !== undefined;

/** A number that can be nothing else: French with its ten digits, or international. */
export function isCertainPhone(text: string): boolean {
  const form = parsePhone(text)?.form;
  return form === 'french' || form === 'international';
}

/** A French mobile number: 06 or 07. */
export function isFrenchMobile(text: string): boolean {
  const phone = parsePhone(text);
  return phone?.form === 'french' && /^0[67]/.test(phone.number);
}
