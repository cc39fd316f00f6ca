import type { Phrase } from '../model/problem';
import type { AuditedColumn } from './context';
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
      ? { level: 'little', reason: RARE, weight }
      : { level: 'yes', reason: known.why, weight };
  }
  if (GROUPING.includes(type)) return { level: 'little', reason: TO_JUDGE, weight: 45 * filled };
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

const none = (reason: Phrase): Usefulness => ({ level: 'no', reason, weight: 0 });

const EMPTY: Phrase = { fr: 'La colonne est vide.', en: 'The column is empty.' };
const CONSTANT: Phrase = {
  fr: 'La même valeur partout : elle ne sépare personne.',
  en: 'The same value everywhere: it sets nobody apart.',
};
const RARE: Phrase = {
  fr: 'Renseignée pour trop peu de clients. À compléter avant de s’en servir.',
  en: 'Filled for too few clients. Complete it before using it.',
};
const TO_JUDGE: Phrase = {
  fr: 'À garder si chaque valeur appelle une action différente.',
  en: 'Keep it if each value calls for a different action.',
};
const IDENTITY: Phrase = {
  fr: 'Sert à reconnaître ou à joindre le client, pas à le classer.',
  en: 'Serves to recognise or reach the client, not to classify them.',
};
const NO_DECISION: Phrase = {
  fr: 'Ne change pas votre décision commerciale.',
  en: 'Does not change your commercial decision.',
};
const SENSITIVE: Phrase = {
  fr: 'Donnée sensible : jamais utilisée pour segmenter.',
  en: 'Sensitive data: never used to segment.',
};

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
