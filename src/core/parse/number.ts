/** The character before the decimals: the comma in France, the point in English. */
export type DecimalMark = ',' | '.';

export interface ParsedNumber {
  readonly value: number;
  /** `1,234` or `1.234` alone: thousands for one reader, decimals for the other. The column decides. */
  readonly ambiguous: boolean;
  /** `12 %` is 0.12, as a cell formatted in percent holds it. */
  readonly percent?: true;
  /** The decimal mark that this text proves: `12,5` and `1.234.567` prove the comma. */
  readonly proves?: DecimalMark;
}

const CURRENCY = '(?:€|£|\\$|euros?|eur|usd|gbp|chf)';
const WRITTEN_NUMBER = new RegExp(
  `^(\\()?([-+])? ?${CURRENCY}? ?([-+])? ?([.,]?\\d(?:[\\d.,' ]*\\d)?)(e[-+]?\\d{1,3})? ?(k|m(?= ?${CURRENCY}))? ?${CURRENCY}? ?(?:ht|ttc)? ?(%)?(-)?(\\))?$`,
  'i',
);
const PLAIN = /^-?\d+(?:\.\d{1,2})?$/;

/**
 * Reads a number as people write it: `1 234,56 €` (any space), `1.234,56`, `1,234.56`, `1'234.50`, `(120,00)` and `120-`
 * (negative), `−5`, `12 %` (0.12), `3 k€` (3000), `1,2E+05`.
 * `mark` settles `1,234` and `1.234`; without it the comma is decimal, as in France.
 * `undefined` for anything else: blank text, dates, phone numbers (groups must be of three digits), words.
 */
export function parseNumber(text: string, mark: DecimalMark = ','): ParsedNumber | undefined {
  const trimmed = text.trim();
  if (PLAIN.test(trimmed)) return plainNumber(trimmed);
  const parts = WRITTEN_NUMBER.exec(normalise(trimmed));
  const body = parts && readDigits(parts[4]!, mark);
  if (!parts || !body || !signsAgree(parts)) return undefined;
  const [, , sign, innerSign, , exponent = '', scale, percent, trailing, parenthesis] = parts;
  const size = (Number(body.digits + exponent) * scaleOf(scale)) / (percent ? 100 : 1);
  const negative = sign === '-' || innerSign === '-' || trailing !== undefined || parenthesis !== undefined;
  return {
    value: negative ? 0 - size : size,
    ambiguous: body.ambiguous,
    ...(percent ? { percent: true as const } : {}),
    ...(body.proves ? { proves: body.proves } : {}),
  };
}

function plainNumber(text: string): ParsedNumber {
  const parsed = { value: Number(text) + 0, ambiguous: false };
  return text.includes('.') ? { ...parsed, proves: '.' } : parsed;
}

const normalise = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[’‘`´]/g, "'")
    .replace(/[−–]/g, '-');

/** A parenthesis opened is closed, and the number carries one sign at most. */
function signsAgree(parts: RegExpExecArray): boolean {
  const signs = [parts[2], parts[3], parts[8], parts[9]].filter((sign) => sign !== undefined);
  return (parts[1] === undefined) === (parts[9] === undefined) && signs.length <= 1;
}

function scaleOf(letter: string | undefined): number {
  if (letter === undefined) return 1;
  return letter.toLowerCase() === 'k' ? 1000 : 1_000_000;
}

interface Digits {
  readonly digits: string;
  readonly ambiguous: boolean;
  readonly proves?: DecimalMark;
}

const GROUPED_BY_SPACES = /^\d{1,3}(?:[ ']\d{3})+(?:([.,])\d+)?$/;
const GROUPED_BY_POINTS = /^\d{1,3}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/;
const GROUPED_BY_COMMAS = /^\d{1,3}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})$/;
const ONE_MARK = /^\d*([.,])\d+$/;
const COULD_BE_THOUSANDS = /^[1-9]\d{0,2}[.,]\d{3}$/;

function readDigits(body: string, mark: DecimalMark): Digits | undefined {
  if (/^\d+$/.test(body)) return { digits: body, ambiguous: false };
  if (COULD_BE_THOUSANDS.test(body)) return { digits: withMark(body, mark), ambiguous: true };
  if (GROUPED_BY_POINTS.test(body)) return { digits: withMark(body, ','), ambiguous: false, proves: ',' };
  if (GROUPED_BY_COMMAS.test(body)) return { digits: withMark(body, '.'), ambiguous: false, proves: '.' };
  const written = GROUPED_BY_SPACES.exec(body) ?? ONE_MARK.exec(body);
  if (!written) return undefined;
  const proves = written[1] as DecimalMark | undefined;
  if (!proves) return { digits: body.replace(/[ ']/g, ''), ambiguous: false };
  return { digits: withMark(body, proves), ambiguous: false, proves };
}

/** The digits as JavaScript reads them, once the decimal mark is known: everything else groups thousands. */
const withMark = (body: string, mark: DecimalMark): string =>
  mark === ',' ? body.replace(/[.' ]/g, '').replace(',', '.') : body.replace(/[,' ]/g, '');
