import type { Analysis, ClientScores, PmgFigures, SegmentFigures } from '../analysis/analysis';
import type { Guide } from '../guides/build-guide';
import type { PmgClass } from '../scoring/pmg';
import { RFM_SEGMENTS, type SegmentRule } from '../segments/rfm-segments';
import type { Language } from '../text/language';
import { sayWith } from '../text/say-with';
import { say } from '../text/typography';
import { AXES, scoresRange } from './class-ranges';
import { GUIDE_WORDS } from './guide-words';
import { abcdLines } from './summary-class-limits';
import { pmgValue } from './summary-limits';

type Axis = (typeof AXES)[number];

/** Where a segment of the analysis begins and ends, in days, orders and money; `undefined` for other groups. */
export function limitsOf(
  analysis: Analysis,
  { segment, content }: Guide,
  language: Language,
): string | undefined {
  const { segments, segmentsBy, rfm, pmg, basis, options } = analysis;
  if (!segments.includes(segment)) return undefined;
  if (segmentsBy === 'pmg') return pmgLimits(pmg, segment.id, basis.currency, language);
  if (segmentsBy === 'abcd' || segmentsBy === 'score') return classLimits(analysis, segment.id, language);
  if (segmentsBy !== 'rfm') return undefined;
  // Segments shown together, and those of one’s own, have no rule of the named ones.
  const alone = options.ownSegments ? undefined : RFM_SEGMENTS.find(({ id }) => id === content.id);
  const rule: SegmentRule = alone?.rules[options.classes] ?? {};
  return rfmLimits(rfm!, segment, rule.any, basis.currency, language);
}

/** « récence R4-R5 : 32 jours ou moins ; … »: the scores that one of is enough, else those that the clients have. */
function rfmLimits(
  rfm: ClientScores,
  { members }: SegmentFigures,
  any: SegmentRule['any'],
  currency: string,
  language: Language,
): string {
  const { texts } = GUIDE_WORDS;
  const ranges = { r: '', f: '', m: '' };
  for (const axis of AXES) {
    const [worst, best] = scoresOf(axis, rfm, members, any);
    const letter = axis.toUpperCase();
    ranges[axis] = sayWith(texts.axis, language, {
      codes: worst === best ? letter + best : `${letter}${worst}-${letter}${best}`,
      range: say(scoresRange(axis, rfm.limits, best, worst, currency), language),
    });
  }
  return sayWith(any ? texts.anyScore : texts.scores, language, ranges);
}

function scoresOf(
  axis: Axis,
  rfm: ClientScores,
  members: Int32Array,
  any: SegmentRule['any'],
): readonly [worst: number, best: number] {
  const enough = axis === 'r' ? undefined : any?.[axis];
  if (enough) return [enough, rfm.limits.classes];
  const scores = Array.from(members, (client) => rfm[axis][client]!);
  return [scores.reduce((a, b) => Math.min(a, b)), scores.reduce((a, b) => Math.max(a, b))];
}

/** The levels that A to D go by, which are the same for all of them; the scores of one class. */
function classLimits(analysis: Analysis, id: string, language: Language): string | undefined {
  if (analysis.segmentsBy === 'abcd') {
    const levels = abcdLines(analysis).map(
      ([label, rule]) => `${say(label, language)} ${say(rule, language)}`,
    );
    return levels.length > 0 ? levels.join(language === 'fr' ? '\u202f; ' : '; ') : undefined;
  }
  const { a, b } = analysis.score!.limits;
  const { texts } = GUIDE_WORDS;
  const phrase = { 'score-a': texts.scoreA, 'score-b': texts.scoreB, 'score-c': texts.scoreC }[id];
  return phrase && sayWith(phrase, language, { a: String(a), b: String(b) });
}

/** « de 900 € à moins de 7 300 € de chiffre d’affaires », « potentiel de 67 ou plus ». */
function pmgLimits(pmg: PmgFigures, id: string, currency: string, language: Language): string {
  const { big, medium } = pmg.from;
  const value = (from: number | null): string => pmgValue(from ?? 0, pmg, currency, language);
  const size = id as PmgClass;
  const phrase = GUIDE_WORDS.texts[pmg.on === 'potential' ? (`${size}Potential` as const) : size];
  return sayWith(phrase, language, { big: value(big), medium: value(medium ?? big) });
}
