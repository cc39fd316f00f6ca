import type { AuditReportAnswer, CleaningReportAnswer } from '../contract/report';
import { type AnalysisRequest, CHANGES_PER_PAGE, type ReportRequest } from '../contract/requests';
import { auditTable } from '../core/audit/audit';
import { auditReport } from '../core/audit/report';
import { cleaningReport } from '../core/cleaning/report';
import { type Result, success } from '../core/model/result';
import { canBeCleaned } from './audit';
import { auditDate } from './audit-date';
import { cleanCopy } from './copy-jobs';
import { openClients } from './open-source';
import type { Ports } from './ports';

/** The audit as data; read only. */
export function auditReportOf(ports: Ports, request: AnalysisRequest): Result<AuditReportAnswer> {
  const opened = openClients(ports, request);
  if (!opened.ok) return opened;
  const asOf = auditDate(ports, opened.value, request.asOf);
  return success(auditReport(auditTable(opened.value.table, opened.value.mapping, { asOf }), ports.language));
}

/** What the clean copy would correct, one page of the journal at a time; read only. */
export function cleaningReportOf(ports: Ports, request: ReportRequest): Result<CleaningReportAnswer> {
  const opened = openClients(ports, request);
  if (!opened.ok) return opened;
  if (!canBeCleaned(opened.value)) return success(null);
  const { cleaning, clean } = cleanCopy(ports, opened.value, request);
  const report = cleaningReport(cleaning, clean, ports.language);
  const first = request.page * CHANGES_PER_PAGE;
  return success({
    ...report,
    changes: report.changes.slice(first, first + CHANGES_PER_PAGE),
    page: request.page,
    pages: Math.max(1, Math.ceil(report.changes.length / CHANGES_PER_PAGE)),
  });
}
