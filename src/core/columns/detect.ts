import type { Column } from '../model/table';
import type { ColumnSample } from './column-sample';
import { sampleColumn, shareOf } from './column-sample';
import { headerFit } from './header-fit';
import { headerWords } from './header-words';
import type { Role, Shape } from './role';
import type { RoleId } from './roles';
import { ROLES } from './roles';

/** One role that a column could have, and how sure we are. */
export interface Candidate {
  readonly column: Column;
  readonly role: RoleId;
  /** 0–1. */
  readonly confidence: number;
}

/** A column with what was learnt of it, whatever the shape of the table. */
export interface Evidence {
  readonly column: Column;
  readonly sample: ColumnSample;
  readonly candidates: readonly Candidate[];
}

/** A role is kept when this share of the values is good. */
const GOOD_SHARE = 0.9;

/** Every role that the header allows, or that the values prove, best first; on equal evidence, the order of ROLES. */
export function gatherEvidence(column: Column): Evidence {
  const sample = sampleColumn(column);
  const words = headerWords(column.header);
  const candidates = ROLES.flatMap((role) => candidate(role, column, sample, words) ?? []);
  return { column, sample, candidates: candidates.sort((a, b) => b.confidence - a.confidence) };
}

function candidate(
  role: Role<RoleId>,
  column: Column,
  sample: ColumnSample,
  words: readonly string[],
): Candidate | undefined {
  const fit = headerFit(role, words);
  if (fit === 0 && !role.recognises) return undefined;
  const texts = role.kind === 'text' || role.kind === 'flag' ? sample.shown : sample.quantities;
  const good = shareOf(sample, texts, role.accepts);
  if (good < GOOD_SHARE) return undefined;
  const proved = role.recognises ? shareOf(sample, texts, role.recognises) : 0;
  if (fit === 0 && proved < GOOD_SHARE) return undefined;
  return { column, role: role.id, confidence: confidenceOf(fit, good, proved) - preferNet(column.header) };
}

/**
 * The one place where header and values are weighed. A header alone is worth 0.70 (half of its words) to 0.85 (all),
 * values that prove themselves add 0.15; proved values under a foreign header are worth 0.65. Bad values take off.
 */
function confidenceOf(fit: number, good: number, proved: number): number {
  return (fit > 0 ? 0.55 + 0.3 * fit + 0.15 * proved : 0.65 * proved) * good;
}

/** Of two amounts that are otherwise equal, the one without tax is taken. */
const preferNet = (header: string): number => (/\bttc\b/i.test(header) ? 0.01 : 0);

/** The candidates that make sense in a table of this shape. */
export const inShape = (evidence: Evidence, shape: Shape): readonly Candidate[] =>
  evidence.candidates.filter(({ role }) => shapeOf(role) === undefined || shapeOf(role) === shape);

export const roleOf = (id: string): Role<RoleId> | undefined => ROLES.find((role) => role.id === id);

export const shapeOf = (id: string): Shape | undefined => roleOf(id)?.shape;
