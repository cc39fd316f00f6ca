import type { Phrase } from '../model/problem';
import type { AuditedColumn } from './context';
import { CONSTANT, EMPTY, IDENTITY, NO_DECISION, RARE, SENSITIVE, TO_JUDGE } from './texts';
import type { TypeId } from './types';
import { USEFUL_ROLES } from './useful-roles';

export interface Usefulness {
  readonly level: 'yes' | 'little' | 'no';
  readonly reason: Phrase;
  /** Rank among the variables, 0–100, fill rate counted. */
  readonly weight: number;
}

/** Below this share of filled rows, too few clients would be placed. */
const LEAST_FILLED = 0.3;

/** From this weight on, a variable leads to another commercial decision. */
const USEFUL = 50;

/** A variable is useful when it leads to another commercial decision for enough clients, and does separate them. */
export function usefulnessOf(
  { guess, type, values }: AuditedColumn,
  rows: number,
  sensitive: boolean,
): Usefulness {
  if (sensitive) return none(SENSITIVE);
  if (values.filled === 0) return none(EMPTY);
  if (values.distinct === 1) return none(CONSTANT);
  const filled = values.filled / Math.max(1, rows);
  const known = USEFUL_ROLES.find(({ id }) => id === guess.role);
  if (known) {
    const weight = known.weight * filled;
    if (known.weight < USEFUL) return { level: 'little', reason: known.why, weight };
    return filled < LEAST_FILLED
      ? { level: 'little', reason: RARE.phrase, weight }
      : { level: 'yes', reason: known.why, weight };
  }
  if (GROUPING.includes(type)) return { level: 'little', reason: TO_JUDGE.phrase, weight: 45 * filled };
  return none(IDENTIFYING.includes(type) ? IDENTITY : NO_DECISION);
}

const GROUPING: readonly TypeId[] = [
  'category',
  'department',
  'region',
  'country',
  'boolean',
  'percentage',
  'amount',
];

const IDENTIFYING: readonly TypeId[] = [
  ...([
    'identifier',
    'email',
    'phone',
    'siret',
    'siren',
    'vat-number',
    'iban',
    'person-name',
    'company',
    'address',
    'url',
  ] as const),
];

const none = ({ phrase }: { readonly phrase: Phrase }): Usefulness => ({
  level: 'no',
  reason: phrase,
  weight: 0,
});

/** Advice: four to six variables are enough, and more are not read. */
const ADVISED = 6;

/** The variables to keep, best first: those that are useful, then, under four, those that may be. */
export function advisedVariables<Profile extends { readonly useful: Usefulness }>(
  profiles: readonly Profile[],
): readonly Profile[] {
  const ranked = [...profiles].sort((a, b) => b.useful.weight - a.useful.weight);
  const useful = ranked.filter(({ useful: { level } }) => level === 'yes');
  const perhaps = ranked.filter(({ useful: { level } }) => level === 'little');
  return [...useful, ...perhaps.slice(0, Math.max(0, 4 - useful.length))].slice(0, ADVISED);
}
