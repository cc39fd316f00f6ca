import type { Column } from '../model/table';
import type { ColumnSample } from './column-sample';
import { sampleColumn, shareOf } from './column-sample';
import { headerFit } from './header-fit';
import { headerWords } from './header-words';
import { type Role, readsText, type Shape } from './role';
import type { RoleId } from './roles';
import { ROLES } from './roles';

/** One role that a column could have, and how sure we are. */
export interface Candidate {
  readonly column: Column;
  readonly role: RoleId;
  /** The only shape in which it could; `undefined` for both. */
  readonly shape: Shape | undefined;
  /** 0–1. */
  readonly confidence: number;
}

/** A column with what was learnt of it, whatever the shape of the table. */
export interface Evidence {
  readonly column: Column;
  readonly candidates: readonly Candidate[];
}

/** A role is kept when this share of the values is good. */
const GOOD_SHARE = 0.9;

/** Every role that the header allows, or that the values prove, best first; on equal evidence, the order of ROLES. */
export function gatherEvidence(column: Column): Evidence {
  const sample = sampleColumn(column);
  const words = headerWords(column.header);
  const candidates = ROLES.flatMap((role) => candidate(role, column, sample, words) ?? []);
  return { column, candidates: candidates.sort((a, b) => b.confidence - a.confidence) };
}

function candidate(
  role: Role<RoleId>,
  column: Column,
  sample: ColumnSample,
  words: readonly string[],
): Candidate | undefined {
  const anywhere = headerFit(role.headers, words);
  const fit = Math.max(anywhere, headerFit(role.clientTableHeaders, words));
  const confidence = fit > 0 ? namedConfidence(role, fit, sample) : unnamedConfidence(role, sample);
  if (confidence === 0) return undefined;
  const shape = role.shape ?? (fit > anywhere ? 'clients' : undefined);
  return { column, role: role.id, shape, confidence: confidence - preferNet(column.header) };
}

/**
 * A header is worth 0.70 (half of its words) to 0.85 (all of them), values that prove themselves add 0.15, bad values
 * take off; 0 when they are too many.
 */
function namedConfidence(role: Role, fit: number, sample: ColumnSample): number {
  const good = goodShare(role, sample, role.accepts);
  const proved = role.recognises ? goodShare(role, sample, role.recognises) : 0;
  return good < GOOD_SHARE ? 0 : (0.55 + 0.3 * fit + 0.15 * proved) * good;
}

/** What values are worth that prove a role, or make it likely, under a foreign header. */
export const UNNAMED = 0.65;

function unnamedConfidence(role: Role, sample: ColumnSample): number {
  const proves = role.recognises ?? role.presumes;
  const proved = proves ? goodShare(role, sample, proves) : 0;
  return proved < GOOD_SHARE ? 0 : UNNAMED * proved;
}

const goodShare = (role: Role, sample: ColumnSample, passes: (text: string) => boolean): number =>
  shareOf(sample, readsText(role) ? sample.shown : sample.quantities, passes);

/** Of two amounts that are otherwise equal, the one without tax is taken. */
const preferNet = (header: string): number => (/\bttc\b/i.test(header) ? 0.01 : 0);

/** The candidates that make sense in a table of this shape. */
export const inShape = (evidence: Evidence, shape: Shape): readonly Candidate[] =>
  evidence.candidates.filter((candidate) => candidate.shape === undefined || candidate.shape === shape);

export const roleOf = (id: string): Role<RoleId> | undefined => ROLES.find((role) => role.id === id);
