import { type ColumnSample, shareOf } from '../columns/column-sample';
import { roleOf } from '../columns/detect';
import { headerFit } from '../columns/header-fit';
import { headerWords } from '../columns/header-words';
import type { RoleId } from '../columns/roles';
import type { Column } from '../model/table';
import type { ColumnShape, ValueType } from './define-type';
import type { TypeId } from './types';
import { TYPES } from './types';

/** A sample as shown. */
export type ShownSample = Pick<ColumnSample, 'looked' | 'shown'>;

export interface DetectedType {
  readonly type: TypeId;
  /** 0–1. */
  readonly confidence: number;
  /** What the values should be: the type, or the one that the header names and most values are. */
  readonly meant: TypeId;
}

/** A header says what its values should be when this share of them is so. */
const MEANT_SHARE = 0.5;

/** A column keeps a type at this share of good values; the others are listed as suspicious. */
const GOOD_SHARE = 0.9;

/** What a role that says the same, or a whole header, adds to good values; half a header still outweighs values alone. */
const NAMED = 2;

/**
 * The type of a column, by its values and its name together: at least 90 % of the cells looked at must be good values
 * of the type; where the name agrees (the role, or the header) it outweighs what values alone could prove.
 * An empty column, and one of errors alone, is of type `text` with confidence 0.
 */
export function detectType({ header }: Column, role: RoleId, sample: ShownSample): DetectedType {
  const shape = shapeOf(sample);
  const words = headerWords(header);
  // A role that a type knows has read the header already: only an exact other name outweighs it.
  const leastFit = TYPES.some((type) => saysSame(type, role)) ? 1 : HALF;
  let best: Omit<DetectedType, 'meant'> = { type: 'text', confidence: 0 };
  let bestScore = 0;
  for (const type of TYPES as readonly ValueType<TypeId>[]) {
    const fit = saysSame(type, role) ? 1 : headerFit(type.headers, words);
    const named = fit >= leastFit ? NAMED * fit : 0;
    // The best that the type could do: no need to look at the values when another one has done better.
    if (named + type.proof <= bestScore) continue;
    const good = named ? keptShare(type, sample) : unnamedShare(type, sample, shape);
    const score = (named + type.proof) * good;
    if (score <= bestScore) continue;
    best = { type: type.id, confidence: good * (named ? 0.75 + type.proof / 4 : type.proof) };
    bestScore = score;
  }
  const isLoose = LOOSE.includes(best.type);
  const meant = isLoose && TYPES.find((type) => isMeant(type, role, words, sample));
  return { ...best, meant: meant ? meant.id : best.type };
}

/** Types that values fall back to when too many are bad for a better one. */
const LOOSE: readonly TypeId[] = ['text', 'free-text', 'category', 'identifier', 'number'];

/** Named by a header of the type, or of a role that says the same, and so for at least half of the values. */
function isMeant(type: ValueType, role: RoleId, words: readonly string[], sample: ShownSample): boolean {
  if (LOOSE.includes(type.id as TypeId)) return false;
  const named =
    saysSame(type, role) ||
    headerFit(type.headers, words) >= HALF ||
    (type.roles ?? []).some((id) => headerFit(roleOf(id)!.headers, words) >= HALF);
  return named && goodShare(type, sample) >= MEANT_SHARE;
}

const HALF = 0.5;

const saysSame = ({ roles }: ValueType, role: RoleId): boolean => roles?.includes(role) ?? false;

/** The share of good values, 0 where they are too few for the type. */
function keptShare(type: ValueType, sample: ShownSample): number {
  const good = goodShare(type, sample);
  return good < GOOD_SHARE ? 0 : good;
}

function unnamedShare(type: ValueType, sample: ShownSample, shape: ColumnShape): number {
  const { proof, telling, fits } = type;
  if (proof === 0 || (fits && !fits(shape))) return 0;
  const tells = !telling || shareOf(sample, sample.shown, telling.test) >= telling.share;
  return tells ? keptShare(type, sample) : 0;
}

/** Written as shown or as a quantity: « 01000 » and 1000 are the same cell. */
const goodShare = (type: ValueType, sample: ShownSample): number =>
  shareOf(sample, sample.shown, type.recognises);

function shapeOf({ looked, shown }: ShownSample): ColumnShape {
  let words = 0;
  for (const [text, count] of shown) words += count * text.split(/\s+/).length;
  return { looked, distinct: shown.size, words: looked === 0 ? 0 : words / looked };
}
