import type { Phrase } from '../model/problem';
import type { ClassCount } from '../scoring/quantile';
import { fold } from '../text/fold';
import { PRESETS, type PresetId, type ShownSegment } from './presets';
import { withoutSpaces, writeCodes } from './rfm-codes';
import { codesOf, presetTable, type SegmentTable } from './segment-table';

/** A line of the table of segments, as a person may have written it. Plain data: it is kept as text between two calls. */
export interface SegmentLine {
  readonly name: string;
  readonly member: string;
  /** « R4-5 F4-5 M4-5 ; R3 F5 ». */
  readonly codes: string;
  readonly meaning: string;
  /** The named segment whose guide, colour and tab it takes; blank for none. */
  readonly guide: string;
}

/** Segments of a person's own, for scores from 1 to `classes`. */
export interface OwnSegments {
  readonly classes: ClassCount;
  readonly lines: readonly SegmentLine[];
}

/** What a segment of one's own may take its guide and its colour from; each name once. */
export const GUIDED_SEGMENTS: readonly ShownSegment[] = [...PRESETS.complet, ...PRESETS.essentiel].filter(
  ({ name }, index, all) => all.findIndex((other) => other.name.fr === name.fr) === index,
);

export const guidedSegment = (guide: string): ShownSegment | undefined =>
  GUIDED_SEGMENTS.find(({ name }) => isSaid(name, guide));

const isSaid = ({ fr, en }: Phrase, text: string): boolean =>
  fold(text) !== '' && [fr, en].some((word) => fold(word) === fold(text));

/** Colours of segments that take none: told apart from each other and from the others by their lightness. */
const COLORS = ['#332288', '#882255', '#44aa99', '#999933', '#aa4499', '#117733'];

/**
 * The table that lines make, once `faultIn` (see `check-segments.ts`) has found nothing wrong in them. Names that are still
 * those of the named segment stay in both languages.
 */
export function ownTable(
  { classes, lines }: OwnSegments,
  codes: readonly ReadonlySet<number>[],
): SegmentTable {
  const placeOf = new Int8Array(classes ** 3);
  codes.forEach((set, place) => {
    for (const code of set) placeOf[code] = place;
  });
  return { classes, segments: lines.map(ownSegment), placeOf };
}

function ownSegment({ name, member, meaning, guide }: SegmentLine, index: number): ShownSegment {
  const like = guidedSegment(guide);
  const said = (known: Phrase | undefined, text: string): Phrase =>
    known && isSaid(known, text) ? known : { fr: text, en: text };
  return {
    id: like?.id ?? `own-${fold(name).replace(/[^a-z0-9]+/g, '-')}`,
    name: said(like?.name, name),
    member: said(like?.member, member || name),
    meaning: said(like?.meaning, meaning || name),
    color: like?.color ?? COLORS[index % COLORS.length]!,
    of: like?.of ?? [],
  };
}

/** The lines of a preset, to start from. */
export function presetLines(
  preset: PresetId,
  classes: ClassCount,
  say: (phrase: Phrase) => string,
): readonly SegmentLine[] {
  const table = presetTable(preset, classes);
  return table.segments.map(({ name, member, meaning }, place) => ({
    ...{ name: say(name), member: say(member), meaning: say(meaning) },
    codes: writeCodes(codesOf(table, place), classes),
    guide: say(name),
  }));
}

/** True when somebody changed something in the lines of a preset, whatever the language they were written in. */
export function areChanged(lines: readonly SegmentLine[], preset: PresetId, classes: ClassCount): boolean {
  const key = ({ codes, name, member, meaning, guide }: SegmentLine): string =>
    [withoutSpaces(codes), ...[name, member, meaning, guide].map(fold)].join('|');
  const written = lines.map(key).join('\n');
  return (['fr', 'en'] as const).every(
    (language) =>
      presetLines(preset, classes, (phrase) => phrase[language])
        .map(key)
        .join('\n') !== written,
  );
}
