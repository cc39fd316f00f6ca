import type { CriterionAnswer } from '../../src/contract/answers';
import type { Settings } from './state';

type Criteria = NonNullable<Settings['criteria']>;
type Source = CriterionAnswer['source'];

/** The criteria as they count now. */
export const chosenCriteria = (known: readonly CriterionAnswer[]): Criteria =>
  known
    .filter(({ chosen }) => chosen)
    .map(({ source, weight, lowIsGood, effects, points }) => ({
      ...{ source, weight, lowIsGood, effects },
      ...(points ? { points: pointsByText(points) } : {}),
    }));

/** A text left blank has no points: it says nothing of its clients. */
export const pointsByText = (points: NonNullable<CriterionAnswer['points']>): Record<string, number> =>
  Object.fromEntries(
    points.flatMap(({ text, points: given }): readonly [string, number][] =>
      given === null ? [] : [[text, given]],
    ),
  );

/** A criterion taken in or out. One taken in weighs what its effects call for, and so do all others. */
export function withCriterion(known: readonly CriterionAnswer[], source: Source, chosen: boolean): Criteria {
  if (!chosen) return chosenCriteria(known).filter((criterion) => criterion.source !== source);
  const added = known.map((criterion) =>
    criterion.source === source ? { ...criterion, chosen: true } : criterion,
  );
  return chosenCriteria(added).map(({ weight: _weight, ...criterion }) => criterion);
}

/** One of the chosen criteria changed. */
export const changedCriterion = (
  known: readonly CriterionAnswer[],
  source: Source,
  change: Partial<Criteria[number]>,
): Criteria =>
  chosenCriteria(known).map((criterion) =>
    criterion.source === source ? { ...criterion, ...change } : criterion,
  );

/** An effect changed: all weights are worked out again from the effects. */
export const withEffect = (
  known: readonly CriterionAnswer[],
  source: Source,
  effect: Partial<CriterionAnswer['effects']>,
): Criteria =>
  chosenCriteria(known).map(({ weight: _weight, ...criterion }) =>
    criterion.source === source ? { ...criterion, effects: { ...criterion.effects!, ...effect } } : criterion,
  );
