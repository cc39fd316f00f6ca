import { Kind } from '../model/cell';
import type { Phrase } from '../model/problem';
import { parseCompactDate, parseDate } from '../parse/date';
import { parseNumber } from '../parse/number';
import { parsePhone } from '../parse/phone';
import { isScientific } from '../parse/scientific';
import { parseSerial } from '../parse/serial';
import type { AuditedColumn } from './context';
import type { TypeId } from './types';

/** One way of writing found in a column, shown by its outline (`1 234,56 €`, `dd/mm/yyyy`), and its cells. */
export interface Format {
  readonly id: string;
  readonly count: number;
}

/** Kinds of cells that are not text: said in words. */
export const FORMAT_NAMES: Readonly<Record<string, Phrase>> = {
  number: { fr: 'nombres', en: 'numbers' },
  date: { fr: 'dates', en: 'dates' },
  boolean: { fr: 'cases à cocher', en: 'checkboxes' },
  error: { fr: 'erreurs de formule', en: 'formula errors' },
  text: { fr: 'textes', en: 'texts' },
  'number-like': { fr: 'textes ressemblant à des nombres', en: 'texts that look like numbers' },
  'date-like': { fr: 'textes ressemblant à des dates', en: 'texts that look like dates' },
  impossible: { fr: 'dates impossibles', en: 'impossible dates' },
  scientific: { fr: 'notations scientifiques', en: 'scientific notations' },
  'lost-zero': { fr: 'numéros sans leur zéro', en: 'numbers without their zero' },
  other: { fr: 'autres', en: 'others' },
};

/** How each distinct value of a column is written. */
function stylesOf({ meant, values }: AuditedColumn): readonly string[] {
  const styleOf = STYLES[meant] ?? plainStyle;
  return values.texts.map((text, code) => styleOfKind(values.kinds[code]!) ?? styleOf(text));
}

/** The mix of ways of writing in a column, most frequent first. */
export const formatsOf = (column: AuditedColumn): readonly Format[] => countStyles(column, stylesOf(column));

function countStyles({ values }: AuditedColumn, styles: readonly string[]): readonly Format[] {
  const counts = new Map<string, number>();
  styles.forEach((style, code) => {
    counts.set(style, (counts.get(style) ?? 0) + values.counts[code]!);
  });
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count);
}

/** The most frequent way of writing of a column, and that of each distinct value. */
export function usualFormat(column: AuditedColumn): {
  readonly id: string;
  readonly styles: readonly string[];
} {
  const styles = stylesOf(column);
  return { id: countStyles(column, styles)[0]?.id ?? '', styles };
}

const NAMES_OF_KINDS: readonly (readonly [number, string])[] = [
  [Kind.number, 'number'],
  [Kind.date, 'date'],
  [Kind.boolean, 'boolean'],
  [Kind.error, 'error'],
];

const styleOfKind = (kind: number): string | undefined =>
  NAMES_OF_KINDS.find(([known]) => known === kind)?.[1];

const STYLES: Readonly<Partial<Record<TypeId, (text: string) => string>>> = {
  date: dateStyle,
  amount: numberStyle,
  number: numberStyle,
  percentage: numberStyle,
  phone: phoneStyle,
  siret: digitStyle,
  siren: digitStyle,
  'postal-code': digitStyle,
  ...{ email: wordStyle, url: wordStyle, address: wordStyle, company: wordStyle, 'person-name': wordStyle },
  ...{ city: wordStyle, 'free-text': wordStyle, sector: wordStyle },
};

/** Where figures are part of the words. */
function wordStyle(): string {
  return 'text';
}

function plainStyle(text: string): string {
  if (!/^\W*\d/.test(text)) return 'text';
  if (parseNumber(text)) return 'number-like';
  return parseDate(text) ? 'date-like' : 'text';
}

function dateStyle(text: string): string {
  const parsed = parseDate(text);
  if (parsed) return parsed.style;
  if (parseCompactDate(text)) return 'yyyymmdd';
  if (parseSerial(text) !== undefined) return 'serial';
  return isLikeDate(text) ? 'impossible' : 'other';
}

/** Written as a date, whether or not the calendar has such a day. */
export const isLikeDate = (text: string): boolean =>
  /^(?:\d{1,2}[/. -]\d{1,2}[/. -](?:\d{4}|\d{2})|\d{4}[/.-]\d{1,2}[/.-]\d{1,2})$/.test(text);

/** The outline of a number: `-1 234,56 €` for all that group by spaces, have decimals by the comma, and a euro sign. */
function numberStyle(text: string): string {
  const parsed = parseNumber(text);
  if (!parsed) return 'other';
  const body = /\d(?:[\d.,'’\s]*\d)?/.exec(text)![0].replace(/\s/g, ' ');
  const unit = /[€£$%]|\b(?:eur|euros?|usd|gbp|chf|k€)\b/i.exec(text)?.[0];
  const group = /\d([ .,'’])\d{3}(?=\D|$)/.exec(body)?.[1] ?? '';
  const mark = /([.,])\d{1,2}$/.exec(body)?.[1] ?? '';
  return `${group ? `1${group}234` : '1234'}${mark ? `${mark}56` : ''}${unit ? ` ${unit}` : ''}`;
}

function phoneStyle(text: string): string {
  const form = parsePhone(text)?.form;
  if (form === undefined) return 'other';
  if (form === 'lost-zero') return 'lost-zero';
  return form === 'french' || text.startsWith('+') ? outline(text) : form;
}

/** « 06 12… » → `0X XX XX XX XX`; the international code stays. */
function outline(text: string): string {
  const code = /^(?:\+\d\d|00\d\d)/.exec(text)?.[0] ?? /^0/.exec(text)?.[0] ?? '';
  return code + text.slice(code.length).replace(/\d/g, 'X');
}

/** Codes by how many digits they have: `14 chiffres` is what matters, not how they are spaced. */
function digitStyle(text: string): string {
  if (isScientific(text)) return 'scientific';
  return /^[\d\s.-]+$/.test(text) ? text.replace(/\d/g, '9').replace(/[\s\u202f]/g, ' ') : 'other';
}
