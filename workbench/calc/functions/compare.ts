import { isError, type Scalar } from '../values';

const rank = (value: Scalar): number => {
  if (value === null) return 4;
  if (isError(value)) return 3;
  return ['number', 'string', 'boolean'].indexOf(typeof value);
};

const collator = new Intl.Collator('fr', { sensitivity: 'base' });

/** Order of a sorted column: numbers, texts without regard to case, truth values, errors, then blanks. */
export function compare(one: Scalar, other: Scalar): number {
  const ranks = rank(one) - rank(other);
  if (ranks !== 0) return ranks;
  if (typeof one === 'string' && typeof other === 'string') return collator.compare(one, other);
  return typeof one === 'object' || typeof other === 'object' ? 0 : Number(one) - Number(other);
}
