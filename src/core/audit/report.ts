import type { Language } from '../text/language';
import { say } from '../text/typography';
import { addressOf } from './address';
import type { Audit } from './audit';
import { sentenceOf } from './check-texts';
import type { ColumnProfile } from './profile';
import type { CheckResult } from './run-checks';
import type { Score } from './score';
import { SCORE_RULE } from './texts';

export type AuditReport = ReturnType<typeof auditReport>;

/** The audit as plain JSON, for the headless report: ids are permanent, texts in the language asked for. */
export function auditReport(audit: Audit, language: Language = 'fr') {
  const { scores } = audit;
  return {
    table: audit.table.name,
    rows: audit.table.rowCount,
    asOf: audit.asOf as string,
    columns: audit.columns.map((profile) => columnReport(profile, audit, language)),
    checks: audit.checks.map((result) => checkReport(result, language)),
    scores: {
      overall: rounded(scores.overall),
      dimensions: Object.fromEntries(
        Object.entries(scores.dimensions).map(([dimension, score]) => [dimension, rounded(score)]),
      ),
      rule: say(SCORE_RULE.phrase, language),
    },
    verdict: audit.verdict,
    advised: audit.advised.map(({ header, position, useful }) => ({
      header,
      position,
      why: say(useful.reason, language),
    })),
  };
}

/** `null` where it cannot be told. */
const rounded = (score: Score): number | null => (score === undefined ? null : Math.round(score * 10) / 10);

function columnReport(profile: ColumnProfile, { checks }: Audit, language: Language) {
  const { position, role, type, filled, distinct, suspicious, useful } = profile;
  const concerned = checks.filter(({ positions }) => positions.includes(position));
  return {
    ...{ header: profile.header, position, role, type, filled, distinct },
    roleConfidence: profile.roleConfidence,
    confidence: profile.typeConfidence,
    fillRate: profile.fillRate,
    sensitive: profile.sensitive,
    // The values of a sensitive column go nowhere.
    top: profile.sensitive ? [] : profile.top,
    formats: profile.formats,
    range: profile.range ?? null,
    suspicious: { count: suspicious.count, places: suspicious.places.map(addressOf) },
    nearLabels: profile.sensitive ? [] : profile.nearLabels,
    useful: { level: useful.level, reason: say(useful.reason, language) },
    findings: concerned.map(({ check }) => check.id),
  };
}

function checkReport(result: CheckResult, language: Language) {
  const { check, verdict, count, examined, share, places } = result;
  return {
    ...{ id: check.id, verdict, severity: check.severity, dimension: check.dimension ?? null },
    ...{ count, examined, share, places: places.map(addressOf), fix: check.fix ?? null },
    text: say(sentenceOf(result), language),
  };
}
