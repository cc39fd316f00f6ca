import type { Analysis } from '../analysis/analysis';
import type { Language } from '../text/language';
import { formatShare } from '../text/numbers';
import { say } from '../text/typography';
import { basisLine } from './basis-line';
import { limitBlocks } from './summary-limits';
import { reconciliationBlocks } from './summary-reconciliation';
import { TabBuilder } from './tab-builder';
import type { TabPlan } from './tab-plan';

/** « Segments »: sizes, reconciliation, limits, concentration, and what to know. */
export function summaryTab(analysis: Analysis, language: Language): TabPlan {
  const builder = new TabBuilder({
    id: 'summary',
    name: 'Segments',
    widths: [230, 230],
    gridlines: false,
  });
  const text = (fr: string, en: string): string => say({ fr, en }, language);
  builder
    .line(text('Vos clients par segment', 'Your clients by segment'), 'title')
    .line(say(basisLine(analysis), language), 'muted')
    .gap();
  segmentsBlock(builder, analysis, language);
  paretoBlock(builder, analysis, language);
  limitBlocks(builder, analysis, language);
  reconciliationBlocks(builder, analysis, language);
  toKnowBlock(builder, analysis, language);
  return builder.build();
}

function segmentsBlock(builder: TabBuilder, analysis: Analysis, language: Language): void {
  const { segments } = analysis;
  const text = (fr: string, en: string): string => say({ fr, en }, language);
  builder.table([
    { header: text('Segment', 'Segment'), format: 'text', values: segments.map((segment) => say(segment.name, language)) },
    { header: text('Qui sont-ils ?', 'Who are they?'), format: 'text', values: segments.map((segment) => say(segment.meaning, language)) },
    { header: text('Clients', 'Clients'), format: 'integer', values: segments.map((segment) => segment.members.length) },
    { header: text('Part des clients', 'Share of clients'), format: 'percent', values: segments.map((segment) => segment.share) },
    { header: text('Chiffre d’affaires', 'Revenue'), format: 'amount', values: segments.map((segment) => segment.revenue / 100) },
    { header: text('Part du chiffre d’affaires', 'Share of revenue'), format: 'percent', values: segments.map((segment) => segment.revenueShare) },
    { header: text('CA moyen par client', 'Revenue per client'), format: 'amount', values: segments.map((segment) => segment.members.length === 0 ? null : segment.revenue / segment.members.length / 100) },
  ]);
  const revenue = segments.reduce((sum, segment) => sum + segment.revenue, 0);
  builder
    .cells(
      [
        [text('Total des segments', 'Total of segments'), 'text'],
        [null, 'text'],
        [analysis.scored, 'integer'],
        [1, 'percent'],
        [revenue / 100, 'amount'],
        [1, 'percent'],
        [analysis.scored === 0 ? null : revenue / analysis.scored / 100, 'amount'],
      ],
      'strong',
    )
    .gap();
}

function paretoBlock(builder: TabBuilder, { concentration }: Analysis, language: Language): void {
  if (!concentration) return;
  const share = (value: number): string => formatShare(value, language);
  const text = (fr: string, en: string): string => say({ fr, en }, language);
  const { one, five, ten } = concentration.first;
  builder
    .line(
      text(
        `20 % de vos clients font ${share(concentration.topFifth)} du chiffre d’affaires`,
        `20% of your clients make ${share(concentration.topFifth)} of the revenue`,
      ),
      'section',
    )
    .line(
      text(
        `Le premier client : ${share(one)} ; les cinq premiers : ${share(five)} ; les dix premiers : ${share(ten)}.`,
        `The first client: ${share(one)}; the first five: ${share(five)}; the first ten: ${share(ten)}.`,
      ),
    )
    .table([
      {
        header: text('Part des clients, les meilleurs d’abord', 'Share of clients, best first'),
        format: 'percent',
        values: concentration.curve.map((_, tenth) => (tenth + 1) / 10),
      },
      {
        header: text('Part cumulée du chiffre d’affaires', 'Cumulated share of revenue'),
        format: 'percent',
        values: concentration.curve,
      },
    ])
    .gap();
}

function toKnowBlock(builder: TabBuilder, analysis: Analysis, language: Language): void {
  const sentences = [...analysis.guardRails, ...analysis.notices];
  if (sentences.length === 0) return;
  builder.gap().line(say({ fr: 'À savoir', en: 'To know' }, language), 'section');
  for (const sentence of sentences) builder.line(say(sentence.text, language));
}
