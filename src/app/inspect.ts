import type {
  InspectAnswer,
  PreviewAnswer,
  SegmentAnswer,
  TableAnswer,
  TabsAnswer,
} from '../contract/answers';
import type { AnalysisRequest, InspectRequest } from '../contract/requests';
import { missingNotices } from '../core/analysis/analyse';
import type { Analysis } from '../core/analysis/analysis';
import { clientsSince } from '../core/analysis/clients-since';
import { sourceOf } from '../core/analysis/source';
import type { Recognised } from '../core/clients/join';
import { ROLES } from '../core/columns/roles';
import { problem } from '../core/model/problem';
import { type Result, success } from '../core/model/result';
import { classRanges } from '../core/output/class-ranges';
import { analyseNow, analysisDate } from './analyse-source';
import { movableAnswer } from './figures';
import { formerNotices } from './former-tabs';
import { methodAnswer, proposalAnswer } from './method-answers';
import { missingGuides } from './missing-guides';
import { canBeSource, openTables } from './open-source';
import type { Ports } from './ports';
import { unfinishedRun } from './run-told';
import { outlineOf } from './segments-job';

export function listTabs(ports: Ports): TabsAnswer {
  return {
    locale: ports.workbook.locale(),
    ...unfinishedRun(ports),
    tabs: ports.workbook.tabs().map(({ ours, ...tab }) => ({
      ...tab,
      // Asking for a size takes two round trips: only of the tabs that are offered.
      ...(canBeSource({ ours }) ? ports.workbook.sizeOf(tab.sheetId) : { rows: 0, columns: 0 }),
      ours: !canBeSource({ ours }),
    })),
  };
}

/** What the columns are, and what is missing: nothing is written. */
export function inspectSource(ports: Ports, request: InspectRequest): Result<InspectAnswer> {
  const opened = openTables(ports, request);
  if (!opened.ok) return opened;
  const { main, join } = opened.value;
  // Columns that do not make an analysis yet are shown all the same: that is where they are corrected.
  const source = sourceOf(main, join);
  const methods = source.ok ? source.value.methods : [];
  const { asOf, reason } = source.ok
    ? analysisDate(ports, source.value, undefined)
    : { asOf: ports.workbook.today(), reason: undefined };
  return success({
    main: tableAnswer(main),
    ...(join ? { join: tableAnswer(join) } : {}),
    roles: ROLES.map(({ id, label }) => ({ id, label })),
    methods,
    ...proposalAnswer(ports, opened.value),
    asOf,
    ...(reason ? { asOfReason: reason } : {}),
    notices: [
      ...(source.ok ? [] : [source.problem]),
      ...missingNotices(methods),
      ...[main, ...(join ? [join] : [])].flatMap(({ sensitive }) =>
        sensitive.map(({ reason }) => problem('sensitive-column', reason)),
      ),
    ],
  });
}

const tableAnswer = ({ table, mapping }: Recognised): TableAnswer => ({
  name: table.name,
  shape: mapping.shape,
  headerRow: table.headerRow + 1,
  rows: table.rowCount,
  columns: mapping.columns.map((column) => ({
    ...column,
    label: ROLES.find((role) => role.id === column.role)!.label,
  })),
});

/** The segments that a run would make, and the tabs it would write: nothing is written. */
export function previewRun(ports: Ports, request: AnalysisRequest): Result<PreviewAnswer> {
  const analysed = analyseNow(ports, request);
  if (!analysed.ok) return analysed;
  const { analysis, mark, listed } = analysed.value;
  const { options, methods, scored, rfm, guardRails, notices, basis } = analysis;
  const outline = outlineOf(ports, analysis, request);
  const planned = outline.map(({ id }) => id);
  const existing = new Set(ports.workbook.tabs().map((tab) => tab.ours));
  return success({
    asOf: options.asOf,
    currency: basis.currency,
    ...{ methods, scored, guardRails },
    notices: [
      ...clientsSince(listed, analysis.clients.keys),
      ...notices,
      ...formerNotices(ports, planned),
      ...missingGuides(analysis, request, planned),
    ],
    ...methodAnswer(analysis),
    ...movableAnswer(analysis, mark),
    segments: analysis.segments.map(segmentAnswer),
    limits:
      rfm && analysis.segmentsBy === 'rfm'
        ? classRanges(rfm, basis.currency).map(({ label, ranges }) => ({
            label,
            classes: ranges.map(({ text }) => text),
          }))
        : [],
    tabs: outline.map(({ id, name, dataRows }) => ({
      ...{ name, rows: dataRows, exists: existing.has(id) },
    })),
  });
}

export const segmentAnswer = (segment: Analysis['segments'][number]): SegmentAnswer => ({
  id: segment.id,
  name: segment.name,
  color: segment.color,
  clients: segment.members.length,
  share: segment.share,
  revenue: segment.revenue,
  revenueShare: segment.revenueShare,
});
