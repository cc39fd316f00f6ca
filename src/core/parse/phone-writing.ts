import { parsePhone } from './phone';

/** Country calling codes of one and two digits (ITU E.164); all others have three. */
const CALLING_CODE = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;

/** How the digits after the calling code are grouped where pairs would look foreign, by code and number of digits. */
const GROUPS: Readonly<Record<string, readonly number[]>> = {
  '1-10': [3, 3, 4],
  '32-8': [1, 3, 2, 2],
  '34-9': [3, 3, 3],
  '39-10': [3, 3, 4],
  '41-9': [2, 3, 2, 2],
  '44-10': [4, 6],
  '351-9': [3, 3, 3],
};

/**
 * A phone number as it is written in France: `06 12 34 56 78`; abroad `+32 2 123 45 67`, in the groups of whoever
 * wrote it or, where it is in one block, in those of its country. A zero lost in front is put back if `french`.
 * `undefined` for what cannot be read, for anything with words in it, and for numbers of another country without its code.
 */
export function writePhone(text: string, french: boolean): string | undefined {
  const phone = parsePhone(text);
  if (!phone || phone.form === 'local' || (phone.form === 'lost-zero' && !french)) return undefined;
  if (phone.form !== 'international') return inPairs(phone.number);
  const withoutZero = text.trim().replace(/^(\+|00)(.*?)\(0\)/, '$1$2');
  const foreign = parsePhone(withoutZero);
  const number = (foreign ?? phone).number;
  const written = writeForeign(number, foreign ? withoutZero : text.trim());
  // `+0033 3 23 45 7` is French with digits missing: whatever is not read back is left alone.
  return parsePhone(written)?.number === number ? written : undefined;
}

const inPairs = (digits: string): string => digits.replace(/(\d\d)(?=\d)/g, '$1 ');

function writeForeign(number: string, written: string): string {
  const digits = number.slice(1);
  const code = CALLING_CODE.exec(digits)?.[0] ?? '';
  const groups = groupsWritten(written, code) ?? groupsOf(digits.slice(code.length), code);
  return [`+${code}`, ...groups].join(' ');
}

/** The groups after the calling code, if it was written in several. */
function groupsWritten(written: string, code: string): readonly string[] | undefined {
  const [first = '', ...others] = written
    .replace(/^\+?(?:00)?/, '')
    .split(/\D+/)
    .filter(Boolean);
  if (!first.startsWith(code)) return undefined;
  const groups = [first.slice(code.length), ...others].filter(Boolean);
  return groups.length > 1 ? groups : undefined;
}

function groupsOf(digits: string, code: string): readonly string[] {
  const sizes = GROUPS[`${code}-${digits.length}`];
  if (!sizes) return digits.length % 2 ? [digits.slice(0, 3), inPairs(digits.slice(3))] : [inPairs(digits)];
  const starts = sizes.map((_, index) => sizes.slice(0, index).reduce((sum, size) => sum + size, 0));
  return sizes.map((size, index) => digits.slice(starts[index]!, starts[index]! + size));
}
