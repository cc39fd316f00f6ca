import type { Analysis } from '../analysis/analysis';
import { tuningOf } from '../analysis/analysis';
import { limitsIn, type PmgLimits } from '../analysis/own-limits';
import { segmentTableOf } from '../analysis/segment-table-of';
import type { RfmLimits } from '../scoring/rfm';
import { allCodes, codeIndex } from '../segments/rfm-codes';
import { placeOfClient, type SegmentTable } from '../segments/segment-table';
import { scoredClients } from './client-figures';

/** How an analysis makes segments of figures, as plain data: what a page has to know to do the same with other limits. */
export type Segmenting = RfmSegmenting | PmgSegmenting;

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

/** `undefined` where the segments come of another method: its limits are moved in « Réglages ». */
export function segmentingOf(analysis: Analysis): Segmenting | undefined {
  const { segmentsBy, rfm, options, segments } = analysis;
  const common = { segments: segments.length, kept: keptPlaces(analysis) };
  if (segmentsBy === 'pmg') return { by: 'pmg', limits: limitsIn(analysis).pmg!, ...common };
  if (segmentsBy !== 'rfm' || !rfm) return undefined;
  const table = segmentTableOf(options);
  if (!table.ok) return undefined;
  const { newDays } = tuningOf(options);
  const places = { older: placesOf(table.value, Infinity), other: placesOf(table.value, 0) };
  return { by: 'rfm', limits: rfm.limits, places, newDays, ...common };
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
