import { calculate } from '../native/expression-engine';
import { type Matrix, matrix, type Scalar, single } from '../values';
import { elementwise, type OwnFunction, truthOr } from './own-function';

interface Place {
  /** How many numbers are smaller. */
  readonly before: number;
  /** How many are smaller or equal. */
  upTo: number;
}

const known = new WeakMap<Matrix['rows'], { places: Map<number, Place>; count: number }>();

/** The place of each distinct number; kept as long as the range does not change. */
function placesOf({ rows }: Matrix): { places: Map<number, Place>; count: number } {
  const found = known.get(rows);
  if (found) return found;
  const numbers = rows.flat().filter((value): value is number => typeof value === 'number');
  numbers.sort((one, other) => one - other);
  const places = new Map<number, Place>();
  numbers.forEach((number, index) => {
    const place = places.get(number);
    if (place) place.upTo = index + 1;
    else places.set(number, { before: index, upTo: index + 1 });
  });
  const built = { places, count: numbers.length };
  known.set(rows, built);
  return built;
}

/** Place of a number among others, the greatest first; equal numbers share the best place. */
export const RANK: OwnFunction = {
  least: 2,
  most: 3,
  each: [0],
  run: ([values = single(null), data = single(null), ascending]) => {
    const { places, count } = placesOf(data);
    const upwards = truthOr(ascending, false);
    const place = (value: Scalar): Scalar => {
      const found = typeof value === 'number' ? places.get(value) : undefined;
      if (!found) return { error: '#N/A' };
      return upwards ? 1 + found.before : 1 + count - found.upTo;
    };
    return elementwise([values], ([value = null]) => place(value));
  },
};

/** Mean of the numbers whose rows meet every criterion, as SUMIFS divided by the count of those numbers. */
export const AVERAGEIFS: OwnFunction = {
  least: 3,
  most: 255,
  run: ([numbers = single(null), ...criteria], locale) => {
    const counted = matrix(
      numbers.rows.map((row) => row.map((value) => (typeof value === 'number' ? 1 : 0))),
    );
    const conditions = criteria.map((_value, index) =>
      index % 2 === 0 ? `OPERANDS(${index + 2})` : `OPERAND(${index + 2})`,
    );
    const sum = (operand: number): string => `SUMIFS(NUMBERS(${operand});${conditions.join(';')})`;
    return calculate(`${sum(0)}/${sum(1)}`, [numbers, counted, ...criteria], locale);
  },
};
