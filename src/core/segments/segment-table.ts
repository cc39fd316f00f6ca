import type { ClassCount } from '../scoring/quantile';
import { segmentOfCode } from './assign-rfm';
import { PRESETS, type PresetId, presetSegment, type ShownSegment } from './presets';
import { allCodes, codeIndex, type RfmCode } from './rfm-codes';
import { NEW_CLIENT_DAYS } from './rfm-segments';

/** Which segment each code makes: a partition of all codes. */
export interface SegmentTable {
  readonly classes: ClassCount;
  /** In priority order. */
  readonly segments: readonly ShownSegment[];
  /** Place of its segment for each code, by `codeIndex`. */
  readonly placeOf: Int8Array;
}

/** The table of a preset, from the rules of the named segments. */
export function presetTable(preset: PresetId, classes: ClassCount): SegmentTable {
  const segments = PRESETS[preset];
  const placeOf = new Int8Array(classes ** 3);
  for (const code of allCodes(classes)) {
    const id = segmentOfCode(code.r, code.f, code.m, classes);
    placeOf[codeIndex(code, classes)] = segments.indexOf(presetSegment(id, preset));
  }
  return { classes, segments, placeOf };
}

/**
 * The segment of a client: that of the code, but one whose first order is known to be older than `newDays` is no new
 * client: it goes to the occasional ones, where the table has them apart. `firstOrderAge` in days; NaN when unknown.
 */
export function placeOfClient(
  { segments, placeOf, classes }: SegmentTable,
  code: RfmCode,
  firstOrderAge: number,
  newDays: number = NEW_CLIENT_DAYS,
): number {
  const place = placeOf[codeIndex(code, classes)]!;
  if (!(firstOrderAge > newDays) || !segments[place]!.of.includes('new')) return place;
  const occasional = segments.findIndex(({ of }) => of.includes('occasional'));
  return occasional >= 0 ? occasional : place;
}

/** The codes of one segment of a table. */
export const codesOf = ({ placeOf }: SegmentTable, segment: number): ReadonlySet<number> =>
  new Set([...placeOf.keys()].filter((code) => placeOf[code] === segment));
