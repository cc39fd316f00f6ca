import type {
  AnalysisReport,
  ReportClient,
  ReportCrossing,
  ReportOutlook,
  ReportPortrait,
  ReportPrediction,
} from '../contract/report';
import type { Analysis } from '../core/analysis/analysis';
import { crossingsOf, type MethodCrossing } from '../core/analysis/crossings';
import { METHODS, type MethodId } from '../core/analysis/method-list';
import { portraitOfBest } from '../core/analysis/portrait';
import { falseGoodReason } from '../core/scoring/abcd/false-good';

/** What the methods tell of one client, side by side. */
export function clientMethods(
  analysis: Analysis,
  client: number,
): Pick<ReportClient, 'classes' | 'score' | 'contribution' | 'valueAtStake' | 'prediction' | 'keptSegment'> {
  const { classifications, score, abcd, outlook, kept } = analysis;
  const classOf = (method: MethodId): string | null => {
    const found = classifications.find(({ id }) => id === method);
    return found?.segments[found.of[client]!]?.id ?? null;
  };
  return {
    classes: Object.fromEntries(METHODS.map(({ id }) => [id, classOf(id)])) as ReportClient['classes'],
    score: known(score?.score.score[client]),
    contribution: known(abcd?.result.contribution[client]),
    valueAtStake: known(outlook.atStake[client]),
    prediction: outlookAnswer(outlook, client),
    keptSegment: kept.written.get(client) ?? null,
  };
}

const known = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

function outlookAnswer({ prediction }: Analysis['outlook'], client: number): ReportOutlook | null {
  if (!prediction || Number.isNaN(prediction.orders[client]!)) return null;
  return {
    active: known(prediction.active[client]),
    orders: known(prediction.orders[client]),
    revenue: known(prediction.revenue[client]),
    atRisk: known(prediction.atRisk[client]),
    fragile: prediction.fragile[client] === 1,
  };
}

/** What the methods tell of the base. */
export function methodAnswers(
  analysis: Analysis,
): Pick<
  AnalysisReport,
  'criteria' | 'falseGood' | 'promising' | 'trait' | 'crossings' | 'portrait' | 'prediction'
> {
  const { score, abcd, clients, trait } = analysis;
  return {
    criteria: (score?.criteria ?? []).map(({ candidate, weight, lowIsGood }) => ({
      ...{ label: candidate.label, weight, lowIsGood },
    })),
    falseGood: (abcd?.falseGood ?? []).map((found) => ({
      key: clients.keys[found.client]!,
      reason: falseGoodReason(found),
    })),
    promising: promisingAnswer(analysis),
    trait: trait?.id ?? null,
    crossings: crossingsOf(analysis).map(crossingAnswer),
    portrait: portraitAnswer(analysis),
    prediction: predictionAnswer(analysis.outlook),
  };
}

const promisingAnswer = ({
  promising: { clients: found, absent, reasonOf },
  clients,
}: Analysis): AnalysisReport['promising'] => ({
  clients: found.map((one) => ({
    ...{ key: clients.keys[one.client]!, signals: one.signals, reason: reasonOf(one) },
  })),
  absent,
});

function crossingAnswer({ row, column, crossing }: MethodCrossing): ReportCrossing {
  const byRow = (values: ArrayLike<number>): readonly (readonly number[])[] =>
    row.segments.map((_, index) =>
      Array.from({ length: crossing.columns }, (_, place) => values[index * crossing.columns + place]!),
    );
  return {
    row: row.id,
    column: column.id,
    rows: row.segments.map(({ name }) => name),
    columns: column.segments.map(({ name }) => name),
    clients: byRow(crossing.clients),
    revenue: byRow(crossing.revenue),
  };
}

function portraitAnswer(analysis: Analysis): ReportPortrait | null {
  const portrait = portraitOfBest(analysis);
  if (!portrait) return null;
  return {
    best: portrait.best,
    count: portrait.count,
    traits: portrait.traits.map(({ label, lines }) => ({
      label,
      groups: lines.map(({ difference: _interval, ...line }) => line),
    })),
  };
}

function predictionAnswer({ prediction }: Analysis['outlook']): ReportPrediction | null {
  if (!prediction) return null;
  const { withheld, revenue, atRisk } = prediction;
  return {
    withheld: {
      orders: withheld.orders ?? null,
      activity: withheld.activity ?? null,
      revenue: withheld.revenue ?? null,
    },
    revenue: withheld.revenue ? null : total(revenue),
    atRisk: withheld.activity || withheld.revenue ? null : total(atRisk),
  };
}

const total = (values: Float64Array): number => values.reduce((sum, value) => sum + (value || 0), 0);
