import {
  type AnalysisReport,
  REPORT_SCHEMA,
  type ReportBasis,
  type ReportClient,
  type ReportColumn,
  type ReportLimits,
  type ReportNotScored,
} from '../contract/report';
import { CLIENTS_PER_PAGE, type ReportRequest } from '../contract/requests';
import { type Analysis, recencyOf } from '../core/analysis/analysis';
import { NOT_SCORED } from '../core/analysis/client-groups';
import type { Recognised } from '../core/clients/join';
import { basisOf } from '../core/columns/basis';
import { dayNumber, isoDateOfDay } from '../core/model/iso-date';
import type { Problem } from '../core/model/problem';
import { type Result, success } from '../core/model/result';
import { rfmCode } from '../core/scoring/rfm';
import { analyseSource } from './analyse-source';
import { auditDate } from './audit-date';
import { segmentAnswer } from './inspect';
import { openSource, openTables } from './open-source';
import type { Ports } from './ports';
import { clientMethods, methodAnswers } from './report-methods';
import { decisionsNow } from './segment-decisions';

/** The analysis as data, one page of clients at a time; read only. Where nothing can be segmented, why. */
export function reportOf(ports: Ports, request: ReportRequest): Result<AnalysisReport> {
  const opened = openSource(ports, request);
  if (!opened.ok) return withoutAnalysis(ports, request, opened.problem);
  const decisions = decisionsNow(ports);
  if (!decisions.ok) return decisions;
  const result = analyseSource(ports, opened.value, request, decisions.value);
  if (!result.ok) return withoutAnalysis(ports, request, result.problem);
  const analysis = result.value;
  const { clients, options, methods, reconciliation, segments, guardRails, notices } = analysis;
  const first = request.page * CLIENTS_PER_PAGE;
  const page = Array.from(
    { length: Math.max(0, Math.min(CLIENTS_PER_PAGE, clients.count - first)) },
    (_, index) => first + index,
  );
  return success({
    schema: REPORT_SCHEMA,
    asOf: options.asOf,
    basis: basisAnswer(analysis),
    shape: clients.shape,
    identity: clients.identity,
    mapping: mappingAnswer(opened.value.source.main, opened.value.source.join),
    methods,
    method: analysis.segmentsBy,
    clients: page.map((client) => clientAnswer(analysis, client)),
    clientCount: clients.count,
    page: request.page,
    pages: Math.max(1, Math.ceil(clients.count / CLIENTS_PER_PAGE)),
    notScored: notScoredAnswer(analysis, page),
    leftOut: clients.leftOut,
    reconciliation,
    limits: limitsAnswer(analysis),
    segments: segments.map(segmentAnswer),
    ...methodAnswers(analysis),
    ...{ guardRails, notices },
    refusal: null,
  });
}

/** What is known of the tables alone; fails where they cannot even be read. */
function withoutAnalysis(ports: Ports, request: ReportRequest, refusal: Problem): Result<AnalysisReport> {
  const opened = openTables(ports, request);
  if (!opened.ok) return opened;
  const { main, join } = opened.value;
  const asOf = auditDate(ports, main, request.asOf);
  const nothing = { rows: 0, amount: 0 };
  return success({
    schema: REPORT_SCHEMA,
    asOf,
    basis: { ...basisOf(main.table, main.mapping), period: { kind: 'unstated', from: null, to: asOf } },
    shape: join ? 'joined' : main.mapping.shape,
    identity: { roles: [], filledShare: 0, rowsWithoutKey: main.table.rowCount },
    mapping: mappingAnswer(main, join),
    methods: [],
    method: request.method ?? 'rfm',
    ...{ criteria: [], falseGood: [], promising: { clients: [], absent: [] }, trait: null },
    ...{ crossings: [], portrait: null, prediction: null },
    ...{ clients: [], clientCount: 0, page: 0, pages: 1, notScored: [], leftOut: [] },
    reconciliation: { source: nothing, lines: [], difference: nothing, creditNotes: nothing },
    limits: {
      classes: request.classes ?? 5,
      ...{ recency: [], frequency: [], monetary: [] },
      pmg: { big: null, medium: null, on: 'revenue' },
      ...{ abcd: null, score: null, cycle: null },
    },
    ...{ segments: [], guardRails: [], notices: [] },
    refusal,
  });
}

function basisAnswer({ basis, clients, options }: Analysis): ReportBasis {
  const from =
    clients.shape === 'clients' || clients.firstOrder === undefined ? null : isoDateOfDay(clients.firstOrder);
  const kind = clients.shape === 'clients' ? 'unstated' : 'since-beginning';
  return { ...basis, period: { kind, from, to: options.asOf } };
}

function mappingAnswer(main: Recognised, join: Recognised | undefined): readonly ReportColumn[] {
  const columnsOf = (table: 'main' | 'join', { mapping }: Recognised): readonly ReportColumn[] =>
    mapping.columns.map(({ header, position, role, confidence, chosenByUser }) => ({
      ...{ table, header, position, role, confidence, chosenByUser },
    }));
  return [...columnsOf('main', main), ...(join ? columnsOf('join', join) : [])];
}

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

function clientAnswer(analysis: Analysis, client: number): ReportClient {
  const { clients, rfm, pmg, segments, segmentOf, options } = analysis;
  const segment = segments[segmentOf[client]!];
  const scored = rfm && rfm.r[client]! > 0 ? rfm : undefined;
  return {
    key: clients.keys[client]!,
    name: clients.names[client]!,
    rows: clients.rows[client]!,
    recencyDays: known(recencyOf(clients.lastDay[client]!, dayNumber(options.asOf))),
    orders: known(clients.orders[client]!),
    revenue: known(clients.revenue[client]!),
    r: scored?.r[client] ?? null,
    f: scored?.f[client] ?? null,
    m: scored?.m[client] ?? null,
    code: scored
      ? rfmCode(scored.r[client]!, scored.f[client]!, scored.m[client]!, options.choices?.codeOrder)
      : null,
    segment: segment ? { id: segment.id, name: segment.name } : null,
    pmg: pmg.classes[client] ?? null,
    ...clientMethods(analysis, client),
  };
}

function notScoredAnswer({ clients }: Analysis, page: readonly number[]): readonly ReportNotScored[] {
  return page.flatMap((client) => {
    const state = clients.states[client]!;
    if (state === 'ready') return [];
    return [
      {
        key: clients.keys[client]!,
        rows: clients.rows[client]!,
        group: NOT_SCORED[state].group,
        reason: state,
        amount: clients.revenue[client]! || 0,
      },
    ];
  });
}

const limitsAnswer = ({ rfm, pmg, abcd, score, cycle, options }: Analysis): ReportLimits => ({
  classes: options.classes,
  recency: rfm?.limits.recency ?? [],
  frequency: rfm?.limits.frequency ?? [],
  monetary: rfm?.limits.monetary ?? [],
  pmg: { ...pmg.from, on: pmg.on },
  abcd: abcd?.result.limits ?? null,
  score: score?.limits ?? null,
  cycle: cycle?.limits ?? null,
});
