import type { Evidence } from '../duplicates';
import type { Scorer } from './score';

/** What speaks for one client, strongest first, then what speaks against it, strongest first too. */
export function evidenceOf(a: number, b: number, scorer: Scorer): readonly Evidence[] {
  if (a < 0 || b < 0) return [];
  scorer.score(a, b);
  const fields = scorer.fields.flatMap(({ comparison, positions }, index): readonly Evidence[] => {
    const level = scorer.levels[index]!;
    if (level < 0) return [];
    const bits = scorer.bitsOf(index, a, b);
    return [{ of: comparison.id, positions, level, bits, conflict: level >= comparison.conflictFrom }];
  });
  const rules = scorer
    .rules()
    .map(({ id, bits }): Evidence => ({ of: id, positions: [], level: 0, bits, conflict: true }));
  return [...fields, ...rules].sort(
    (one, other) =>
      Number(one.conflict) - Number(other.conflict) || Math.abs(other.bits) - Math.abs(one.bits),
  );
}
