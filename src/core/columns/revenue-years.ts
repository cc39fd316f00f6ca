import type { Candidate, Evidence } from './detect';
import { yearIn } from './header-words';

/** Less than any difference of evidence: only orders columns that are otherwise equal. */
const PER_YEAR = 0.001;

/**
 * « CA 2022 », « CA 2023 », « CA 2024 » side by side: the last year is the revenue, the one before it the previous
 * revenue. Columns whose header names no year are left as they are.
 */
export function rankRevenueYears(evidence: readonly Evidence[]): readonly Evidence[] {
  const years = evidence.map(({ column, candidates }) =>
    candidates.some(({ role }) => role === 'revenue') ? yearIn(column.header) : undefined,
  );
  const latest = years.reduce<number>((last, year) => Math.max(last, year ?? 0), 0);
  return evidence.map((column, index) => {
    const year = years[index];
    return year === undefined
      ? column
      : { ...column, candidates: column.candidates.flatMap(older(latest - year)) };
  });
}

const older =
  (age: number) =>
  (candidate: Candidate): readonly Candidate[] => {
    if (candidate.role !== 'revenue') return [candidate];
    const confidence = candidate.confidence - age * PER_YEAR;
    const later: Candidate = { ...candidate, confidence };
    return age === 1 ? [later, { ...later, role: 'previous-revenue' }] : [later];
  };
