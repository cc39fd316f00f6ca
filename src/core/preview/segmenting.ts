import type { Analysis } from '../analysis/analysis';
import { tuningOf } from '../analysis/analysis';
import { potentialLimits } from '../analysis/classify-abcd';
import { limitsIn, type PmgLimits } from '../analysis/own-limits';
import { segmentTableOf } from '../analysis/segment-table-of';
import type { AbcdLimits } from '../scoring/abcd/abcd';
import type { PotentialLimits } from '../scoring/abcd/potential';
import type { CycleLimits } from '../scoring/life-cycle/life-cycle';
import type { RfmLimits } from '../scoring/rfm';
import type { ScoreLimits } from '../scoring/weighted/score-class';
import { allCodes, codeIndex } from '../segments/rfm-codes';
import { placeOfClient, type SegmentTable } from '../segments/segment-table';
import { scoredClients } from './client-figures';

/** How an analysis makes segments of figures, as plain data: what a page has to know to do the same with other limits. */
export type Segmenting = RfmSegmenting | PmgSegmenting | AbcdSegmenting | ScoreSegmenting | CycleSegmenting;

interface Common {
  /** How many segments there are. */
  readonly segments: number;
  /** Place of a scored client, and of the segment that a person chose for it. */
  readonly kept: readonly (readonly [number, number])[];
}

export interface RfmSegmenting extends Common {
  readonly by: 'rfm';
  readonly limits: RfmLimits;
  /** Place of the segment of each code, by `codeIndex`; of a client whose first order is older than `newDays`, and of any other. */
  readonly places: { readonly older: readonly number[]; readonly other: readonly number[] };
  readonly newDays: number;
}

export interface PmgSegmenting extends Common {
  readonly by: 'pmg';
  readonly limits: PmgLimits;
}

export interface AbcdSegmenting extends Common {
  readonly by: 'abcd';
  readonly limits: AbcdLimits;
  readonly potentialLimits: PotentialLimits;
  readonly heavyService: number;
}

export interface ScoreSegmenting extends Common {
  readonly by: 'score';
  readonly limits: ScoreLimits;
}

export interface CycleSegmenting extends Common {
  readonly by: 'cycle';
  readonly limits: CycleLimits;
}

/** `undefined` where the segments come of a method without limits of its own: the profile, a crossing. */
export function segmentingOf(analysis: Analysis): Segmenting | undefined {
  const ways = waysTo(analysis);
  return ways && { ...ways, segments: analysis.segments.length, kept: keptPlaces(analysis) };
}

/** A union without what all its members have. */
type Own<Member> = Member extends unknown ? Omit<Member, keyof Common> : never;

function waysTo(analysis: Analysis): Own<Segmenting> | undefined {
  const { segmentsBy, abcd, score, cycle, options } = analysis;
  switch (segmentsBy) {
    case 'rfm':
      return waysToRfm(analysis);
    case 'pmg':
      return { by: 'pmg', limits: limitsIn(analysis).pmg! };
    case 'abcd':
      return abcd && waysToAbcd(abcd, options);
    case 'score':
      return score && { by: 'score', limits: score.limits };
    case 'cycle':
      return cycle && { by: 'cycle', limits: cycle.limits };
    default:
      return undefined;
  }
}

const waysToAbcd = (
  { result: { limits, heavyService } }: NonNullable<Analysis['abcd']>,
  options: Analysis['options'],
): Own<AbcdSegmenting> => ({ by: 'abcd', limits, heavyService, potentialLimits: potentialLimits(options) });

function waysToRfm({ rfm, options }: Analysis): Own<RfmSegmenting> | undefined {
  const table = segmentTableOf(options);
  if (!rfm || !table.ok) return undefined;
  const { newDays } = tuningOf(options);
  const places = { older: placesOf(table.value, Infinity), other: placesOf(table.value, 0) };
  return { by: 'rfm', limits: rfm.limits, places, newDays };
}

function placesOf(table: SegmentTable, firstOrderAge: number): readonly number[] {
  const places: number[] = [];
  for (const code of allCodes(table.classes))
    places[codeIndex(code, table.classes)] = placeOfClient(table, code, firstOrderAge);
  return places;
}

function keptPlaces(analysis: Analysis): Common['kept'] {
  const { placeOf } = analysis.kept;
  if (placeOf.size === 0) return [];
  return [...scoredClients(analysis)].flatMap((client, place): Common['kept'] => {
    const kept = placeOf.get(client);
    return kept === undefined || kept < 0 ? [] : [[place, kept]];
  });
}
