import type { Analysis } from '../analysis/analysis';
import { centsOf } from '../clients/attributes';
import type { Phrase, Problem } from '../model/problem';
import { amountByClass } from '../scoring/crossing';
import type { Language } from '../text/language';
import { formatShare } from '../text/numbers';
import { say } from '../text/typography';
import { basisLine } from './basis-line';
import { falseGoodBlock, matrixBlock } from './summary-abcd';
import { classLimitsBlock } from './summary-class-limits';
import { limitBlocks } from './summary-limits';
import { methodBlocks } from './summary-methods';
import { promisingBlock } from './summary-promising';
import { reconciliationBlocks } from './summary-reconciliation';
import { type PlanColumn, TabBuilder } from './tab-builder';
import type { TabPlan } from './tab-plan';

export const SUMMARY_NAME: Phrase = { fr: 'Segments', en: 'Segments' };

/** « Segments »: sizes, concentration, limits, reconciliation, and what to know. */
export function summaryTab(
  analysis: Analysis,
  language: Language,
  notices: readonly Problem[] = [],
): TabPlan {
  const look = {
    id: 'summary',
    name: say(SUMMARY_NAME, language),
    widths: [230, 320],
    gridlines: false,
  } as const;
  const builder = new TabBuilder(look, language)
    .line({ fr: 'Vos clients par segment', en: 'Your clients by segment' }, 'title')
    .line(basisLine(analysis), 'muted')
    .gap();
  if (analysis.segmentsBy === 'abcd') falseGoodBlock(builder, analysis);
  segmentsBlock(builder, analysis);
  paretoBlock(builder, analysis);
  if (analysis.segmentsBy !== 'abcd') falseGoodBlock(builder, analysis);
  matrixBlock(builder, analysis);
  promisingBlock(builder, analysis);
  methodBlocks(builder, analysis);
  classLimitsBlock(builder, analysis);
  limitBlocks(builder, analysis);
  reconciliationBlocks(builder, analysis);
  toKnowBlock(builder, [...analysis.guardRails, ...analysis.notices, ...notices]);
  return builder.build();
}

function segmentsBlock(builder: TabBuilder, analysis: Analysis): void {
  const { segments, scored } = analysis;
  const total = segments.reduce((sum, segment) => sum + segment.revenue, 0);
  const mean = (revenue: number, clients: number): number | null =>
    clients === 0 ? null : Math.round(revenue / clients) / 100;
  const beside = moneyBeside(analysis);
  builder
    .table([
      [{ fr: 'Segment', en: 'Segment' }, 'text', segments.map(({ name }) => name)],
      [{ fr: 'Qui sont-ils ?', en: 'Who are they?' }, 'text', segments.map(({ meaning }) => meaning)],
      [{ fr: 'Clients', en: 'Clients' }, 'count', segments.map(({ members }) => members.length)],
      [{ fr: 'Part des clients', en: 'Share of clients' }, 'percent', segments.map(({ share }) => share)],
      [{ fr: 'CA', en: 'Revenue' }, 'amount', segments.map(({ revenue }) => revenue / 100)],
      [
        { fr: 'Part du CA', en: 'Revenue share' },
        'percent',
        segments.map(({ revenueShare }) => revenueShare),
      ],
      [
        { fr: 'CA par client', en: 'Revenue per client' },
        'amount',
        segments.map(({ revenue, members }) => mean(revenue, members.length)),
      ],
      ...beside.map(({ header, cents }): PlanColumn => [header, 'amount', cents.map((sum) => sum / 100)]),
    ])
    .cells(
      [
        [{ fr: 'Total des segments', en: 'Total of segments' }, 'text'],
        [null, 'text'],
        [scored, 'count'],
        [1, 'percent'],
        [total / 100, 'amount'],
        [1, 'percent'],
        [mean(total, scored), 'amount'],
        ...beside.map(({ cents }) => [cents.reduce((sum, one) => sum + one, 0) / 100, 'amount'] as const),
      ],
      'strong',
    )
    .gap();
}

/** What is at stake in each segment, and what it owes, where known; in whole cents. */
function moneyBeside({ outlook, clients, segments, segmentOf }: Analysis): readonly Money[] {
  const sums = (amounts: Float64Array): readonly number[] =>
    amountByClass(segmentOf, segments.length, amounts).map(({ amount }) => Math.round(amount));
  const overdue = centsOf(clients.attributes, 'overdue-amount');
  const isDated = clients.firstDay.some((day) => !Number.isNaN(day));
  return [
    ...(isDated
      ? [{ header: { fr: 'Valeur en jeu', en: 'Value at stake' }, cents: sums(outlook.atStake) }]
      : []),
    ...(overdue ? [{ header: { fr: 'Impayés', en: 'Overdue' }, cents: sums(overdue) }] : []),
  ];
}

interface Money {
  readonly header: Phrase;
  readonly cents: readonly number[];
}

function paretoBlock(builder: TabBuilder, { concentration, marginConcentration }: Analysis): void {
  if (!concentration) return;
  const { topFifth, first, curve } = concentration;
  const [fr, en] = (['fr', 'en'] as const).map(
    (language) => (share: number) => formatShare(share, language),
  ) as [(share: number) => string, (share: number) => string];
  builder
    .line(
      {
        fr: `20 % de vos clients font ${fr(topFifth)} du chiffre d’affaires`,
        en: `20% of your clients make ${en(topFifth)} of the revenue`,
      },
      'section',
    )
    .line({
      fr: `Le premier client : ${fr(first.one)} ; les cinq premiers : ${fr(first.five)} ; les dix premiers : ${fr(first.ten)}.`,
      en: `The first client: ${en(first.one)}; the first five: ${en(first.five)}; the first ten: ${en(first.ten)}.`,
    });
  if (marginConcentration) {
    const margin = marginConcentration;
    builder.line({
      fr: `De la marge : 20 % de vos clients en font ${fr(margin.topFifth)} ; le premier ${fr(margin.first.one)}, les cinq premiers ${fr(margin.first.five)}, les dix premiers ${fr(margin.first.ten)}.`,
      en: `Of the margin: 20% of your clients make ${en(margin.topFifth)}; the first ${en(margin.first.one)}, the first five ${en(margin.first.five)}, the first ten ${en(margin.first.ten)}.`,
    });
  }
  builder
    .table([
      [{ fr: 'Meilleurs clients', en: 'Best clients' }, 'percent', curve.map((_, tenth) => (tenth + 1) / 10)],
      [{ fr: 'Part cumulée du chiffre d’affaires', en: 'Cumulated share of the revenue' }, 'percent', curve],
    ])
    .gap();
}

function toKnowBlock(builder: TabBuilder, sentences: readonly Problem[]): void {
  if (sentences.length === 0) return;
  builder.gap().line({ fr: 'À savoir', en: 'To know' }, 'section');
  for (const { text } of sentences) builder.line(text);
}
