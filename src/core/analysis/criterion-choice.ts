import { type Effects, proposeWeights } from '../scoring/weighted/propose-weights';
import { fold } from '../text/fold';
import { type CriterionCandidate, isMeant } from './criteria';
import { CRITERION_ROLES } from './criterion-roles';
import type { AimId } from './method-list';

/** A criterion as the user wants it. What is left out is proposed: the weight from the effects, these from the role. */
export interface CriterionChoice {
  /** As a candidate has it, or its label. */
  readonly source: number | string;
  /** Any unit: only proportions count. */
  readonly weight?: number | undefined;
  readonly lowIsGood?: boolean | undefined;
  readonly effects?: Effects | undefined;
  /** For a list of texts: points 0–100 of each. */
  readonly points?: Readonly<Record<string, number>> | undefined;
}

/** A choice with nothing left open. */
export interface SettledCriterion {
  readonly candidate: CriterionCandidate;
  readonly weight: number;
  readonly lowIsGood: boolean;
  readonly effects: Effects;
  /** Of each text of a list that does not order itself; absent for other criteria. */
  readonly points: CriterionChoice['points'];
}

/** Each text of a list that nobody has given points to yet. */
const NEUTRAL = 50;

/** Points by text as the column spells it, whatever the case and accents: as given, else all alike. */
function pointsOf(
  candidate: CriterionCandidate,
  given: CriterionChoice['points'],
): CriterionChoice['points'] {
  const texts = candidate.kind === 'list' ? candidate.texts() : [];
  if (texts.length === 0) return given;
  const known = given && new Map(Object.keys(given).map((text) => [fold(text), given[text]!]));
  return Object.fromEntries(
    texts.flatMap((text): readonly (readonly [string, number])[] => {
      const points = known ? known.get(fold(text)) : NEUTRAL;
      return points === undefined ? [] : [[text, points]];
    }),
  );
}

/** « Keep four to six actionable variables ». */
const MOST_PROPOSED = 6;

/** What an unknown column weighs: little, on both. */
const MODEST: Effects = { winning: 1, lifetime: 1 };

/**
 * Criteria to begin with: the columns whose role usually weighs most. To win new clients, only what prospects have too,
 * as soon as two such columns are there.
 */
export function proposedCriteria(
  candidates: readonly CriterionCandidate[],
  aim: AimId | undefined,
): readonly CriterionChoice[] {
  const usable = candidates.filter(({ known, kind }) => known >= 0 && kind !== undefined);
  const ofProspects = usable.filter(({ known }) => !CRITERION_ROLES[known]!.ofOrders);
  const chosen = aim === 'conquer' && ofProspects.length >= 2 ? ofProspects : usable;
  return [...chosen]
    .sort((a, b) => weighing(b) - weighing(a) || a.known - b.known)
    .slice(0, MOST_PROPOSED)
    .map(({ source }) => ({ source }));
}

const weighing = ({ known }: CriterionCandidate): number =>
  CRITERION_ROLES[known]!.winning + CRITERION_ROLES[known]!.lifetime;

/** Choices completed; one that names no candidate is left out. */
export function settleCriteria(
  candidates: readonly CriterionCandidate[],
  choices: readonly CriterionChoice[],
): readonly SettledCriterion[] {
  const settled = choices.flatMap((choice) => {
    const candidate = candidates.find((one) => isMeant(one, choice.source));
    return candidate ? [settle(candidate, choice)] : [];
  });
  if (settled.every(({ weight }) => weight !== undefined)) return settled as readonly SettledCriterion[];
  const weights = proposeWeights(settled.map(({ effects }) => effects));
  return settled.map((criterion, index) => ({ ...criterion, weight: weights[index]! }));
}

function settle(candidate: CriterionCandidate, { weight, lowIsGood, effects, points }: CriterionChoice) {
  const role = CRITERION_ROLES[candidate.known];
  return {
    ...{ candidate, weight, points: pointsOf(candidate, points) },
    lowIsGood: lowIsGood ?? role?.lowIsGood ?? false,
    effects: effects ?? (role ? { winning: role.winning, lifetime: role.lifetime } : MODEST),
  };
}
