import type { Analysis } from '../analysis/analysis';
import type { Classification } from '../analysis/classification';
import type { MethodId } from '../analysis/method-list';
import type { Phrase } from '../model/problem';
import { abcdLines, cycleLines, type Line } from '../output/summary-class-limits';
import { pmgRange } from '../output/summary-limits';
import { contributionsTo } from '../scoring/weighted/weighted-score';
import { formatAmount, formatNumber, formatShare } from '../text/numbers';
import { type ExplainedLine, type ExplainedSection, inBoth, line } from './explanation';

/** Every method beside RFM: its class, its reason, and the limits that it was compared with. */
export const methodSections = (analysis: Analysis, client: number): readonly ExplainedSection[] =>
  analysis.classifications
    .filter(({ id }) => id !== 'rfm')
    .map((classification) => ({
      title: classification.header,
      lines: [
        line('Classe', 'Class', classOf(classification, client)),
        line('Pourquoi', 'Why', classification.reasonOf(client)),
        ...FIGURES[classification.id](analysis, client),
      ],
    }));

const classOf = ({ segments, of }: Classification, client: number): Phrase =>
  segments[of[client]!]?.member ?? { fr: 'aucune', en: 'none' };

const toLine = ([label, text]: Line): ExplainedLine => ({ label, text });

type Figures = (analysis: Analysis, client: number) => readonly ExplainedLine[];

const FIGURES: Readonly<Record<MethodId, Figures>> = {
  rfm: () => [],
  pmg: ({ pmg, basis }, client) => {
    if (!pmg.classes[client]) return [];
    const [big, medium] = (['big', 'medium'] as const).map((size) => pmgRange(size, pmg, basis.currency));
    return [
      line('Limites', 'Limits', {
        fr: `Gros : ${big!.fr} ; Moyens : ${medium!.fr}`,
        en: `big: ${big!.en}; medium: ${medium!.en}`,
      }),
    ];
  },
  abcd: (analysis, client) => [...contributionLines(analysis, client), ...abcdLines(analysis).map(toLine)],
  score: scoreLines,
  cycle: ({ cycle, classifications }, client) => {
    const { segments, of } = classifications.find(({ id }) => id === 'cycle')!;
    const stage = segments[of[client]!];
    return stage && cycle ? cycleLines({ segments: [stage] }, cycle.limits).map(toLine) : [];
  },
  profile: () => [],
  crossing: () => [],
};

function contributionLines({ abcd, basis }: Analysis, client: number): readonly ExplainedLine[] {
  if (!abcd) return [];
  const { margin, serviceCost, contribution } = abcd.result;
  if (Number.isNaN(contribution[client]!)) return [];
  const money = (cents: number, language: 'fr' | 'en'): string =>
    formatAmount(cents, basis.currency, language);
  const cost = serviceCost[client]!;
  return [
    line('Contribution', 'Contribution', {
      fr: `marge ${money(margin[client]!, 'fr')} − coût de service ${Number.isNaN(cost) ? 'inconnu' : money(cost, 'fr')} = ${money(contribution[client]!, 'fr')}`,
      en: `margin ${money(margin[client]!, 'en')} − cost to serve ${Number.isNaN(cost) ? 'unknown' : money(cost, 'en')} = ${money(contribution[client]!, 'en')}`,
    }),
  ];
}

/** What each criterion brings: its points, its weight among the criteria known, their product. */
function scoreLines({ score }: Analysis, client: number): readonly ExplainedLine[] {
  if (!score) return [];
  const brought = contributionsTo(score.score, client);
  const { a, b } = score.limits;
  return [
    ...score.score.criteria.map(({ label, points, weight }, index) => {
      const own = points[client]!;
      const share = own === 0 ? undefined : brought[index]! / own;
      return {
        label,
        text: Number.isNaN(own)
          ? { fr: 'le fichier ne le dit pas : non compté', en: 'the file does not tell: not counted' }
          : inBoth((language) =>
              share === undefined
                ? `0 × ${formatNumber(weight, language)} = 0`
                : `${formatNumber(own, language, 0)} × ${formatShare(share, language)} = ${formatNumber(brought[index]!, language, 1)}`,
            ),
      };
    }),
    line('Limites', 'Limits', {
      fr: `A à partir de ${formatNumber(a, 'fr')}, B à partir de ${formatNumber(b, 'fr')}`,
      en: `A from ${formatNumber(a, 'en')}, B from ${formatNumber(b, 'en')}`,
    }),
  ];
}
