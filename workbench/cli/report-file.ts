import type { PlanAnswer } from '../../src/contract/plan';
import type { AuditReportAnswer } from '../../src/contract/report';
import type { DuplicatesReport } from '../../src/core/duplicates/report';
import { appendInUnits } from './append';
import type { Analysis } from './conversation';
import type { Usage } from './document';
import { historyInUnits, type WholeHistory } from './history';
import type { Timings } from './stages';
import type { WholeCleaning, WholeReport } from './whole-answers';

/** The JSON of `--json`: the report, and what the run cost. Described field by field in docs/report-schema.md. */
export interface ReportFile extends WholeReport, Usage {
  readonly audit: AuditReportAnswer;
  readonly cleaning: WholeCleaning;
  readonly duplicates: DuplicatesReport | null;
  readonly history: WholeHistory | null;
  /** What a new export changed; `null` without one. */
  readonly append: ReturnType<typeof appendInUnits> | null;
  readonly plan: PlanAnswer['plan'];
  readonly timings: Timings;
}

/** The server counts in whole cents; whoever opens the file reads euros. */
export const reportFile = (
  { report, audit, cleaning = null, duplicates, history, appended, plan }: Analysis,
  usage: Usage,
  timings: Timings,
): ReportFile => ({
  ...report,
  clients: report.clients.map(clientInUnits),
  notScored: report.notScored.map(inUnits),
  leftOut: report.leftOut.map(inUnits),
  reconciliation: {
    source: inUnits(report.reconciliation.source),
    lines: report.reconciliation.lines.map(inUnits),
    difference: inUnits(report.reconciliation.difference),
    creditNotes: inUnits(report.reconciliation.creditNotes),
  },
  limits: {
    ...report.limits,
    monetary: report.limits.monetary.map(units),
    pmg: report.limits.pmg.on === 'revenue' ? pmgInUnits(report.limits.pmg) : report.limits.pmg,
    abcd: report.limits.abcd && { ...report.limits.abcd, revenue: report.limits.abcd.revenue.map(units) },
  },
  crossings: report.crossings.map((crossing) => ({
    ...crossing,
    revenue: crossing.revenue.map((row) => row.map(units)),
  })),
  prediction: report.prediction && {
    ...report.prediction,
    revenue: unitsOrNull(report.prediction.revenue),
    atRisk: unitsOrNull(report.prediction.atRisk),
  },
  segments: report.segments.map((segment) => ({ ...segment, revenue: units(segment.revenue) })),
  audit,
  cleaning,
  duplicates: duplicates ?? null,
  history: history ? historyInUnits(history) : null,
  append: appended ? appendInUnits(appended) : null,
  plan: plan ?? null,
  serviceCalls: usage.serviceCalls,
  roundTrips: usage.roundTrips,
  timings,
});

const pmgInUnits = ({ on, big, medium }: WholeReport['limits']['pmg']): WholeReport['limits']['pmg'] => ({
  ...{ on, big: unitsOrNull(big), medium: unitsOrNull(medium) },
});

const clientInUnits = (client: WholeReport['clients'][0]): WholeReport['clients'][0] => ({
  ...client,
  revenue: unitsOrNull(client.revenue),
  contribution: unitsOrNull(client.contribution),
  valueAtStake: unitsOrNull(client.valueAtStake),
  prediction: client.prediction && {
    ...client.prediction,
    revenue: unitsOrNull(client.prediction.revenue),
    atRisk: unitsOrNull(client.prediction.atRisk),
  },
});

const units = (cents: number): number => cents / 100;
const unitsOrNull = (cents: number | null): number | null => (cents === null ? null : units(cents));

const inUnits = <Line extends { readonly amount: number }>(line: Line): Line => ({
  ...line,
  amount: units(line.amount),
});
