import type { AnalysisRequest } from '../contract/requests';
import type { Analysis } from '../core/analysis/analysis';
import type { Phrase, Problem } from '../core/model/problem';
import { problem } from '../core/model/problem';
import type { TabId } from '../core/output/tab-plan';

const SHOWN = 4;

/** Segments for which no page of advice was written, where guides were asked for: a stage of life, a profile, one’s own. */
export function missingGuides(
  { segments }: Analysis,
  { guides }: AnalysisRequest,
  planned: readonly TabId[],
): readonly Problem[] {
  if (!guides) return [];
  const without = segments.filter(
    ({ id, members }) => members.length > 0 && !planned.includes(`guide:${id}`),
  );
  return without.length === 0 ? [] : [noGuide(without.map(({ name }) => name))];
}

function noGuide(names: readonly Phrase[]): Problem {
  const more = names.length > SHOWN ? '…' : '';
  const first = names.slice(0, SHOWN);
  return problem(
    'no-guide',
    {
      fr: `Pas de fiche d’une page pour ${first.map(({ fr }) => `« ${fr} »`).join(', ')}${more} : elles sont écrites pour les segments RFM, Petits-Moyens-Gros, A à D, les classes du score et les prospects.`,
      en: `No one-page guide for ${first.map(({ en }) => `“${en}”`).join(', ')}${more}: they are written for RFM segments, account sizes, A to D, score classes and prospects.`,
    },
    { segments: names.length },
  );
}
