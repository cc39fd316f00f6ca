import { NotEmulated } from '../errors';

/** How numbers are separated on screen. */
export interface Separators {
  readonly decimal: string;
  readonly group: string;
}

interface NumberPattern {
  readonly prefix: string;
  readonly suffix: string;
  readonly grouped: boolean;
  readonly wholeDigits: number;
  readonly maxDecimals: number;
  readonly percent: boolean;
  /** Zeros at the end that are not shown. */
  readonly optionalZeros: RegExp;
}

const BODY =
  /^((?:[^0#"\\[]|"[^"]*"|\\.|\[\$[^\]]*\])*)([0#,]*)(?:\.([0#]+))?((?:[^0#"\\[]|"[^"]*"|\\.|\[\$[^\]]*\])*)$/;

/** `"text"`, `\x` and `[$€-1]` as the reader sees them. */
const literal = (text: string): string =>
  text.replace(/"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]/g, (_match, quoted, escaped, currency) =>
    String(quoted ?? escaped ?? currency),
  );

function readPattern(format: string): NumberPattern {
  const parts = BODY.exec(format);
  if (!parts || !/[0#]/.test(format) || /[;*_?@E]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''))) {
    throw new NotEmulated(`The number format « ${format} »`);
  }
  const [, prefix = '', whole = '', decimals = '', suffix = ''] = parts;
  return {
    prefix: literal(prefix),
    suffix: literal(suffix),
    grouped: whole.includes(','),
    wholeDigits: whole.replace(/[^0]/g, '').length,
    maxDecimals: decimals.length,
    percent: /%/.test(prefix + suffix),
    optionalZeros: new RegExp(`0{0,${decimals.replace(/0/g, '').length}}$`),
  };
}

const patterns = new Map<string, NumberPattern>();

function patternOf(format: string): NumberPattern {
  const known = patterns.get(format);
  if (known) return known;
  const pattern = readPattern(format);
  patterns.set(format, pattern);
  return pattern;
}

/** Rounds half away from zero on the decimal digits, as spreadsheets do (1.005 shows 1.01). */
function roundedText(value: number, decimals: number): string {
  const nudged = Number(`${Math.round(Number(`${value}e${decimals}`))}e-${decimals}`);
  return Number.isFinite(nudged) ? nudged.toFixed(decimals) : value.toFixed(decimals);
}

/** Shows a number under `0`, `#,##0.00`, `0.0%`, `#,##0 "€"`, `[$€] 0.00`…; several sections, colours and exponents are not emulated. */
export function showNumber(value: number, format: string, separators: Separators): string {
  const pattern = patternOf(format);
  const text = roundedText(Math.abs(pattern.percent ? value * 100 : value), pattern.maxDecimals);
  const [rawWhole = '', rawDecimals = ''] = text.split('.');
  const padded = rawWhole.replace(/^0$/, '').padStart(pattern.wholeDigits, '0');
  const whole = pattern.grouped ? padded.replace(/\B(?=(\d{3})+$)/g, () => separators.group) : padded;
  const decimals = rawDecimals.replace(pattern.optionalZeros, '');
  const sign = value < 0 && Number(text) !== 0 ? '-' : '';
  return sign + pattern.prefix + whole + (decimals && separators.decimal + decimals) + pattern.suffix;
}

/** Shows a number under the General format: up to ten decimals, no grouping. */
export function showGeneral(value: number, separators: Separators): string {
  const magnitude = Math.abs(value);
  const short =
    magnitude >= 1e15 || (magnitude > 0 && magnitude < 1e-9)
      ? value.toExponential().replace('e', 'E')
      : String(Number(value.toFixed(10)));
  return short.replace('.', separators.decimal);
}
