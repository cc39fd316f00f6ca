import type { Analysis } from '../analysis/analysis';
import type { AxisId } from '../analysis/crossing-axes';
import type { MethodId } from '../analysis/method-list';
import type { Phrase } from '../model/problem';
import type { CycleLimits, CycleStage } from '../scoring/life-cycle/life-cycle';
import type { ShownSegment } from '../segments/presets';
import { formatAmount, formatNumber, formatShare } from '../text/numbers';
import type { TabBuilder } from './tab-builder';

/** Where each class of the method that makes the tabs begins; RFM and sizes have blocks of their own. */
export function classLimitsBlock(builder: TabBuilder, analysis: Analysis): void {
  const lines = linesOf(analysis);
  if (lines.length === 0) return;
  builder
    .line({ fr: 'Où commence chaque classe', en: 'Where each class begins' }, 'section')
    .table([
      [{ fr: 'Classe', en: 'Class' }, 'text', lines.map(([label]) => label)],
      [{ fr: 'Règle', en: 'Rule' }, 'text', lines.map(([, rule]) => rule)],
    ])
    .gap();
}

export type Line = readonly [label: Phrase, rule: Phrase];

function linesOf(analysis: Analysis): readonly Line[] {
  const { segmentsBy, classifications } = analysis;
  const main = classifications.find(({ id }) => id === segmentsBy);
  return (main?.axes ?? [segmentsBy]).flatMap((id): readonly Line[] => LINES[id]?.(analysis) ?? []);
}

const LINES: Readonly<Partial<Record<AxisId | MethodId, (analysis: Analysis) => readonly Line[]>>> = {
  cycle: ({ cycle, classifications }) =>
    cycle ? cycleLines(classifications.find(({ id }) => id === 'cycle')!, cycle.limits) : [],
  score: scoreLines,
  abcd: abcdLines,
};

const days = (count: number): Phrase => ({
  fr: `${formatNumber(count, 'fr')} jours`,
  en: `${formatNumber(count, 'en')} days`,
});

/** Where each stage begins, in days, for the stages named. */
export function cycleLines(
  { segments }: { readonly segments: readonly Pick<ShownSegment, 'id' | 'name'>[] },
  limits: CycleLimits,
): readonly Line[] {
  const lastOrder = (from: number | undefined, to: number): Phrase => ({
    fr: `dernier achat il y a ${from === undefined ? '' : `plus de ${days(from).fr}, et `}${days(to).fr} au plus`,
    en: `last order ${from === undefined ? '' : `more than ${days(from).en} ago, and `}${days(to).en} ago at most`,
  });
  const orders = formatNumber(Math.floor(limits.loyalOrders ?? 0) + 1, 'fr');
  const rules: Readonly<Partial<Record<CycleStage, Phrase>>> = {
    new: {
      fr: `premier achat il y a ${days(limits.newUntil).fr} au plus`,
      en: `first order ${days(limits.newUntil).en} ago at most`,
    },
    'long-loyal': {
      fr: `actif, premier achat il y a ${days(limits.loyalFrom).fr} au moins, ${orders} commandes ou plus`,
      en: `active, first order ${days(limits.loyalFrom).en} ago at least, ${orders} orders or more`,
    },
    active: lastOrder(undefined, limits.activeUntil),
    dormant: lastOrder(limits.activeUntil, limits.dormantUntil),
    inactive: lastOrder(limits.dormantUntil, limits.inactiveUntil),
    archive: {
      fr: `dernier achat il y a plus de ${days(limits.inactiveUntil).fr}`,
      en: `last order more than ${days(limits.inactiveUntil).en} ago`,
    },
  };
  return segments.flatMap(({ id, name }): readonly Line[] => {
    const rule = rules[id.replace('cycle-', '') as CycleStage];
    return rule ? [[name, rule]] : [];
  });
}

/** The limits, then what each criterion weighs. */
function scoreLines({ score }: Analysis): readonly Line[] {
  if (!score) return [];
  const { limits, criteria } = score;
  const from = (value: number): Phrase => ({
    fr: `${value} sur 100 ou plus`,
    en: `${value} out of 100 or more`,
  });
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const share = (weight: number, language: 'fr' | 'en'): string => formatShare(weight / total, language, 0);
  return [
    [{ fr: 'Score A', en: 'Score A' }, from(limits.a)],
    [{ fr: 'Score B', en: 'Score B' }, from(limits.b)],
    [
      { fr: 'Score C', en: 'Score C' },
      { fr: 'en dessous', en: 'below' },
    ],
    ...criteria.map(
      ({ candidate, weight, lowIsGood }): Line => [
        candidate.label,
        {
          fr: `${share(weight, 'fr')} du score${lowIsGood ? ', moins vaut mieux' : ''}`,
          en: `${share(weight, 'en')} of the score${lowIsGood ? ', less is better' : ''}`,
        },
      ],
    ),
  ];
}

/** Where the levels of revenue and of margin rate begin. */
export function abcdLines({ abcd, basis }: Analysis): readonly Line[] {
  if (!abcd) return [];
  const [low, high] = abcd.result.limits.revenue;
  const [lowRate, highRate] = abcd.result.limits.marginRate;
  if (low === undefined || high === undefined || lowRate === undefined || highRate === undefined) return [];
  const money = (cents: number, language: 'fr' | 'en'): string =>
    formatAmount(cents, basis.currency, language, 0);
  return [
    [
      { fr: 'Chiffre d’affaires', en: 'Revenue' },
      {
        fr: `moyen au-delà de ${money(low, 'fr')}, élevé au-delà de ${money(high, 'fr')}`,
        en: `middling above ${money(low, 'en')}, high above ${money(high, 'en')}`,
      },
    ],
    [
      { fr: 'Taux de marge', en: 'Margin rate' },
      {
        fr: `moyen au-delà de ${formatShare(lowRate, 'fr')}, élevé au-delà de ${formatShare(highRate, 'fr')}`,
        en: `middling above ${formatShare(lowRate, 'en')}, high above ${formatShare(highRate, 'en')}`,
      },
    ],
  ];
}
