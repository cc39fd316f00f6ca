import type { AuditAnswer, FindingAnswer, FixAnswer } from '../contract/audit';
import type { InspectRequest } from '../contract/requests';
import { addressOf } from '../core/audit/address';
import { type Audit, auditTable } from '../core/audit/audit';
import { sentenceOf } from '../core/audit/check-texts';
import type { CheckResult } from '../core/audit/run-checks';
import { DIMENSIONS, lossOf, type Score, VERDICT_LABELS } from '../core/audit/score';
import { SCORE_RULE } from '../core/audit/texts';
import { TYPES } from '../core/audit/types';
import { cellWords } from '../core/cleaning/cell-words';
import { type Cleaning, proposeCleaning } from '../core/cleaning/propose';
import type { IsoDate } from '../core/model/iso-date';
import { type Result, success } from '../core/model/result';
import type { Table } from '../core/model/table';
import { withholdComments } from '../core/sensitive/withhold';
import { auditDate } from './audit-date';
import { type OpenedTable, openClients } from './open-source';
import type { Ports } from './ports';

/** What the columns are worth, and what a clean copy would correct; nothing is written. */
export function auditSource(ports: Ports, request: InspectRequest): Result<AuditAnswer> {
  const opened = openClients(ports, request);
  if (!opened.ok) return opened;
  const asOf = auditDate(ports, opened.value, undefined);
  const audit = auditTable(opened.value.table, opened.value.mapping, { asOf });
  const cleaning = canBeCleaned(opened.value) ? cleaningOf(opened.value, asOf).cleaning : undefined;
  return success(answerOf(ports, opened.value, audit, cleaning));
}

/** Only a list of clients, and not the copy itself. */
export const canBeCleaned = ({ mapping, isCopy }: OpenedTable): boolean =>
  mapping.shape === 'clients' && !isCopy;

/** What may be copied of the table, and the corrections proposed for it. */
export function cleaningOf(
  { table, mapping, sensitive }: OpenedTable,
  asOf: IsoDate,
): { readonly copied: Table; readonly cleaning: Cleaning } {
  const { table: copied, count } = withholdComments(table, mapping);
  const sensitivePositions = sensitive.map(({ position }) => position);
  return {
    copied,
    cleaning: proposeCleaning(copied, mapping, { asOf, sensitivePositions, withheld: count }),
  };
}

function answerOf(
  ports: Ports,
  { sheetId, table, sensitive }: OpenedTable,
  audit: Audit,
  cleaning: Cleaning | undefined,
): AuditAnswer {
  const headerOf = (position: number): string =>
    table.columns.find((column) => column.position === position)!.header;
  return {
    sheetId,
    asOf: audit.asOf,
    rows: table.rowCount,
    verdict: VERDICT_LABELS[audit.verdict],
    overall: whole(audit.scores.overall),
    dimensions: DIMENSIONS.map(({ id, label }) => ({ label, score: whole(audit.scores.dimensions[id]) })),
    rule: SCORE_RULE.phrase,
    findings: findingsOf(audit).map(findingAnswer),
    passed: audit.checks.filter(({ verdict }) => verdict === 'pass').length,
    columns: audit.columns.map(({ position, header, type, fillRate, distinct, useful }) => ({
      ...{ position, header, fillRate, distinct },
      type: TYPES.find(({ id }) => id === type)!.label,
      useful: useful.level,
      reason: useful.reason,
    })),
    advised: audit.advised.map(({ header }) => header),
    sensitive: sensitive.map(({ position, reason }) => ({ header: headerOf(position), reason })),
    cleanable: cleaning !== undefined,
    fixes: cleaning?.groups.map((group) => fixAnswer(group, ports)) ?? [],
    toArchive: cleaning?.archive.rows.length ?? 0,
  };
}

const whole = (score: Score): number | null => (score === undefined ? null : Math.round(score));

/** What has something to tell, by the points that it costs; then by the cells concerned. */
const findingsOf = ({ checks }: Audit): readonly CheckResult[] =>
  checks
    .filter(({ verdict }) => verdict === 'fail' || verdict === 'review' || verdict === 'error')
    .sort((a, b) => lossOf(b) - lossOf(a) || b.count - a.count);

function findingAnswer(result: CheckResult): FindingAnswer {
  const { check, verdict, count, places, positions } = result;
  return {
    ...{ id: check.id, title: check.title, severity: check.severity, why: check.why, advice: check.advice },
    verdict: verdict as FindingAnswer['verdict'],
    text: sentenceOf(result),
    count,
    columns: positions,
    cells: places.map(addressOf),
  };
}

const fixAnswer = (
  { id, title, header, count, samples, ticked }: Cleaning['groups'][number],
  { language }: Ports,
): FixAnswer => ({
  ...{ id, text: title, header, count, ticked },
  samples: samples.map(({ before, after }) => ({
    before: cellWords(before, language),
    after: cellWords(after, language),
  })),
});
