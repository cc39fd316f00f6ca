import { NotEmulated, refuse } from '../errors';
import { instantOfWall, wallOfInstant } from './zones';

/** Fields of the Java patterns that are emulated, in the order of `Date.UTC`. */
const FIELDS = ['yyyy', 'MM', 'dd', 'HH', 'mm', 'ss'];

type Piece = { readonly field: number } | { readonly literal: string };

function pieces(pattern: string): Piece[] {
  return [...pattern.matchAll(/'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g)].map(
    ([text, quoted, letter]) => {
      if (quoted !== undefined) return { literal: quoted === '' ? "'" : quoted.replace(/''/g, "'") };
      if (letter === undefined) return { literal: text };
      const field = FIELDS.indexOf(text);
      if (field < 0) throw new NotEmulated(`The date pattern « ${text} » in « ${pattern} »`);
      return { field };
    },
  );
}

/** Writes an instant as the zone's clock shows it. */
export function formatPattern(instant: number, zone: string, pattern: string): string {
  const date = new Date(wallOfInstant(instant, zone));
  const fields = [
    String(date.getUTCFullYear()).padStart(4, '0'),
    ...[
      date.getUTCMonth() + 1,
      date.getUTCDate(),
      date.getUTCHours(),
      date.getUTCMinutes(),
      date.getUTCSeconds(),
    ].map((value) => String(value).padStart(2, '0')),
  ];
  return pieces(pattern)
    .map((piece) => ('field' in piece ? fields[piece.field] : piece.literal))
    .join('');
}

const escaped = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The instant of a text written in the pattern, in that zone; a text that does not fit throws. */
export function parsePattern(text: string, zone: string, pattern: string): number {
  const parts = pieces(pattern);
  const expression = parts.map((piece) => ('field' in piece ? '(\\d+)' : escaped(piece.literal))).join('');
  const found = new RegExp(`^${expression}$`).exec(text) ?? refuse(`Cannot parse date: ${text}`);
  const fields = [1970, 1, 1, 0, 0, 0];
  parts
    .flatMap((piece) => ('field' in piece ? piece.field : []))
    .forEach((field, index) => {
      fields[field] = Number(found[index + 1]);
    });
  const [year = 0, month = 1, day = 1, hours, minutes, seconds] = fields;
  return instantOfWall(Date.UTC(year, month - 1, day, hours, minutes, seconds), zone);
}
