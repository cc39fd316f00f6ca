import type { Phrase } from '../model/problem';
import type { ClassCount } from '../scoring/quantile';
import { fold } from '../text/fold';
import { plural } from '../text/numbers';
import { guidedSegment, type OwnSegments, type SegmentLine } from './own-segments';
import { allCodes, codeIndex, codeText, readCodes } from './rfm-codes';

/** What is wrong in a table of segments: the place of the line in it, or `undefined` where it is the whole. */
export interface TableFault {
  readonly line: number | undefined;
  readonly reason: Phrase;
}

/** The codes of each line, or the first thing that keeps the lines from being a partition of all codes. */
export function checkSegments({
  classes,
  lines,
}: OwnSegments): { readonly codes: readonly ReadonlySet<number>[] } | { readonly fault: TableFault } {
  for (const [line, segment] of lines.entries()) {
    const reason = faultOfLine(segment, lines.slice(0, line), classes);
    if (reason) return { fault: { line, reason } };
  }
  const codes = lines.map((line) => readCodes(line.codes, classes)!);
  const fault = faultOfWhole(lines, codes, classes);
  return fault ? { fault } : { codes };
}

function faultOfLine(
  { name, codes, guide }: SegmentLine,
  before: readonly SegmentLine[],
  classes: ClassCount,
): Phrase | undefined {
  if (name === '') return { fr: 'le nom du segment manque.', en: 'the name of the segment is missing.' };
  if (before.some((other) => fold(other.name) === fold(name)))
    return { fr: `le nom « ${name} » est déjà pris.`, en: `the name “${name}” is taken already.` };
  if (codes === '')
    return {
      fr: 'aucun code : donnez-lui des codes, ou effacez la ligne.',
      en: 'no code: give it codes, or clear the line.',
    };
  if (!readCodes(codes, classes)) return unreadableCodes(codes, classes);
  return faultOfGuide(guide, before);
}

const unreadableCodes = (codes: string, classes: ClassCount): Phrase => ({
  fr: `« ${codes.slice(0, 40)} » ne se lit pas ; écrivez par exemple « R1-2 F${classes} », avec des notes de 1 à ${classes}.`,
  en: `“${codes.slice(0, 40)}” cannot be read; write for example “R1-2 F${classes}”, with scores from 1 to ${classes}.`,
});

function faultOfGuide(guide: string, before: readonly SegmentLine[]): Phrase | undefined {
  if (guide === '') return undefined;
  const wanted = guidedSegment(guide);
  if (!wanted)
    return {
      fr: `il n’y a pas de fiche « ${guide.slice(0, 40)} » ; choisissez dans la liste, ou laissez vide.`,
      en: `there is no guide “${guide.slice(0, 40)}”; choose from the list, or leave it blank.`,
    };
  return before.some((other) => guidedSegment(other.guide)?.id === wanted.id)
    ? {
        fr: `la fiche « ${guide} » sert déjà à un autre segment ; laissez vide.`,
        en: `the guide “${guide}” serves another segment already; leave it blank.`,
      }
    : undefined;
}

function faultOfWhole(
  lines: readonly SegmentLine[],
  sets: readonly ReadonlySet<number>[],
  classes: ClassCount,
): TableFault | undefined {
  const codes = allCodes(classes).map((code) => ({ text: codeText(code), index: codeIndex(code, classes) }));
  const uncovered = codes.filter(({ index }) => !sets.some((set) => set.has(index)));
  if (uncovered.length > 0) return { line: undefined, reason: listed(UNCOVERED, uncovered) };
  for (const [line, set] of sets.entries()) {
    const twice = codes.filter(
      ({ index }) => set.has(index) && sets.slice(0, line).some((one) => one.has(index)),
    );
    if (twice.length === 0) continue;
    const other = lines[sets.findIndex((one) => one.has(twice[0]!.index))]!.name;
    return { line, reason: listed(takenBy(other), twice) };
  }
  return undefined;
}

const UNCOVERED: Phrase = { fr: 'aucun segment ne prend', en: 'no segment takes' };
const takenBy = (name: string): Phrase => ({
  fr: `« ${name} » prend déjà`,
  en: `“${name}” already takes`,
});

const LISTED = 8;

/** « aucun segment ne prend les codes 543, 542 et 12 autres. » */
function listed({ fr, en }: Phrase, codes: readonly { readonly text: string }[]): Phrase {
  const first = codes
    .slice(0, LISTED)
    .map(({ text }) => text)
    .join(', ');
  const more = codes.length - LISTED;
  const one = codes.length === 1;
  return {
    fr: `${fr} ${one ? 'le code' : 'les codes'} ${first}${more > 0 ? ` et ${plural(more, 'autre', 'autres', 'fr')}` : ''}.`,
    en: `${en} ${one ? 'the code' : 'the codes'} ${first}${more > 0 ? ` and ${plural(more, 'other', 'others', 'en')}` : ''}.`,
  };
}
