import type { SegmentAnswer } from '../../src/contract/answers';
import { TRAITS } from '../../src/core/analysis/profile-traits';
import type { ReconciliationLine } from '../../src/core/analysis/reconcile';
import { VERDICT_LABELS } from '../../src/core/audit/score';
import type { Confidence } from '../../src/core/duplicates/search/limits';
import { readIsoDate } from '../../src/core/model/iso-date';
import type { Phrase } from '../../src/core/model/problem';
import { formatAmount, formatDate, formatNumber, formatShare, plural } from '../../src/core/text/numbers';
import { say } from '../../src/core/text/typography';
import type { TableFile } from '../files/read-table-file';
import { appendLine } from './append';
import type { Analysis } from './conversation';
import { STAGES, type StageName, type Timings } from './stages';
import type { WholeReport } from './whole-answers';

export interface Outcome {
  readonly files: readonly TableFile[];
  readonly analysis: Analysis;
  /** The user chose the date with `--as-of`. */
  readonly dateChosen: boolean;
  readonly written: readonly string[];
  readonly timings: Timings;
}

/** What the command prints when it is done: French, then one line of English. */
export function summary(outcome: Outcome): string {
  const { report, appended } = outcome.analysis;
  const blocks = [
    [
      ...outcome.files.map(fileLine),
      ...(appended ? [french(appendLine(appended))] : []),
      ...[analysisDate(outcome), auditLine(outcome), ...duplicatesLine(outcome)],
    ],
    ...(report.refusal
      ? [[french(report.refusal.text.fr)]]
      : [
          [clientCounts(report)],
          segmentTable(report),
          methodLines(report),
          [reconciliation(report), ...leftOut(report)],
        ]),
    remarks(outcome),
    [...writtenLines(outcome), timingLine(outcome.timings)],
    [inEnglish(report)],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const french = (text: string): string => say({ fr: text, en: text }, 'fr');

const day = (iso: string): string => {
  const date = readIsoDate(iso);
  return date ? formatDate(date, 'fr') : iso;
};

function fileLine(file: TableFile): string {
  const separator = file.csv?.delimiter === '\t' ? 'tabulation' : `« ${file.csv?.delimiter} »`;
  const reading = file.csv ? `, ${file.csv.encoding}, séparateur ${separator}` : '';
  return french(`Lu : ${file.name} (${rowCount(file.rows.length)}${reading})`);
}

function analysisDate({ analysis, dateChosen }: Outcome): string {
  const reason = analysis.inspected.asOfReason;
  const date = french(`Analyse au ${day(analysis.report.asOf)}`);
  if (dateChosen) return `${date} (date demandée)`;
  return reason ? `${date}. ${say(reason, 'fr')}` : `${date} (date du jour)`;
}

/** « Audit : 74,2 sur 100, segmentable avec réserves ; 12 points à corriger ou à vérifier ». */
function auditLine({ analysis: { audit } }: Outcome): string {
  const { overall } = audit.scores;
  const score = overall === null ? 'note inconnue' : `${formatNumber(overall, 'fr')} sur 100`;
  const points = audit.checks.filter(({ verdict }) => verdict === 'fail' || verdict === 'review').length;
  const verdict = VERDICT_LABELS[audit.verdict].fr.toLowerCase();
  return french(
    `Audit : ${score}, ${verdict} ; ${plural(points, 'point', 'points', 'fr')} à corriger ou à vérifier`,
  );
}

/** « Doublons : 36 groupes (certains 30, probables 4, à vérifier 2) »; nothing where nobody asked for them. */
function duplicatesLine({ analysis: { duplicates } }: Outcome): string[] {
  if (!duplicates) return [];
  const count = (confidence: Confidence): string =>
    formatNumber(duplicates.groups.filter((group) => group.confidence === confidence).length, 'fr');
  const levels = `certains ${count('certain')}, probables ${count('probable')}, à vérifier ${count('to-check')}`;
  return [french(`Doublons : ${plural(duplicates.groups.length, 'groupe', 'groupes', 'fr')} (${levels})`)];
}

function clientCounts(report: WholeReport): string {
  const counted = (id: ReconciliationLine['id']): number =>
    report.reconciliation.lines.find((line) => line.id === id)?.clients ?? 0;
  const total = report.reconciliation.lines.reduce((sum, line) => sum + line.clients, 0);
  const groups = [
    `${formatNumber(counted('segments'), 'fr')} dans les segments`,
    plural(counted('prospects'), 'prospect', 'prospects', 'fr'),
    `${formatNumber(counted('to-complete'), 'fr')} à compléter`,
    ...(counted('credit-notes') > 0
      ? [`${formatNumber(counted('credit-notes'), 'fr')} en avoirs seulement`]
      : []),
  ];
  return french(`${plural(total, 'client', 'clients', 'fr')} : ${groups.join(', ')}`);
}

function segmentTable(report: WholeReport): string[] {
  if (report.segments.length === 0) return [];
  const row = (segment: SegmentAnswer): string[] => [
    say(segment.name, 'fr'),
    formatNumber(segment.clients, 'fr'),
    formatShare(segment.share, 'fr'),
    formatAmount(segment.revenue, report.basis.currency, 'fr', 0),
    formatShare(segment.revenueShare, 'fr'),
  ];
  return aligned([['Segment', 'Clients', 'Part', 'CA', 'Part du CA'], ...report.segments.map(row)]);
}

const SHOWN = 3;

/** What makes the groups of the profile, and « Petits à potentiel » with the first of them. */
function methodLines({ trait, promising, clients }: WholeReport): string[] {
  const label = TRAITS.find(({ id }) => id === trait)?.label.fr;
  const nameOf = (key: string): string => clients.find((client) => client.key === key)?.name ?? key;
  const first = promising.clients.slice(0, SHOWN).map(({ key, reason }) => `${nameOf(key)} (${reason.fr})`);
  const count = plural(promising.clients.length, 'client', 'clients', 'fr');
  return [
    ...(label ? [french(`Profil d’après : ${label}`)] : []),
    ...(first.length > 0 ? [french(`Petits à potentiel : ${count}, d’abord ${first.join(', ')}`)] : []),
  ];
}

/** First column to the left, figures to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('   '),
  );
}

const LINE_NAMES: Readonly<Record<ReconciliationLine['id'], string>> = {
  segments: 'segments',
  prospects: 'prospects',
  'to-complete': 'à compléter',
  'credit-notes': 'avoirs seulement',
  'left-out': 'lignes écartées',
};

function reconciliation({
  reconciliation: { source, lines, difference, creditNotes },
  basis,
}: WholeReport): string {
  const amount = (cents: number): string => formatAmount(cents, basis.currency, 'fr');
  const parts = lines
    .filter((line) => line.rows !== 0 || line.amount !== 0)
    .map((line) => `${LINE_NAMES[line.id]} ${amount(line.amount)}`);
  const credited = creditNotes.rows > 0 ? ` (avoirs de ${amount(creditNotes.amount)} déduits)` : '';
  const balance =
    difference.rows === 0 && difference.amount === 0
      ? 'aucun écart'
      : `ÉCART de ${rowCount(difference.rows)} et ${amount(difference.amount)}`;
  const total = `${rowCount(source.rows)}, ${amount(source.amount)}${credited}`;
  return french(`Rapprochement : votre fichier ${total} = ${parts.join(' + ')} ; ${balance}`);
}

function leftOut({ leftOut: entries, basis }: WholeReport): string[] {
  const parts = entries.map(({ text, rows, amount }) => {
    const money = amount === 0 ? '' : `, ${formatAmount(amount, basis.currency, 'fr')}`;
    return `${text.fr} (${rowCount(rows.length)}${money})`;
  });
  return parts.length > 0 ? [french(`Lignes écartées : ${parts.join(', ')}`)] : [];
}

const rowCount = (rows: number): string => plural(rows, 'ligne', 'lignes', 'fr');

/** What a method lacks, guard rails, notices: each sentence once, whatever the answers that carry it. */
function remarks({ analysis: { inspected, notices, report } }: Outcome): string[] {
  const lacking = report.methods.filter((method) => !method.available).map((method) => method.text);
  const refused = report.refusal?.text.fr;
  const problems = [...report.guardRails, ...inspected.notices, ...notices, ...report.notices];
  const texts = [...lacking, ...problems.map((found) => found.text)].filter(
    (text): text is Phrase => text !== undefined,
  );
  const said = new Set(texts.filter(({ fr }) => fr !== refused).map((text) => say(text, 'fr')));
  return [...said].map((text) => `- ${text}`);
}

function writtenLines({ analysis, written }: Outcome): string[] {
  const tabs = `Onglets : ${analysis.tabs.map((tab) => tab.name).join(', ') || 'aucun'}`;
  return [
    french(tabs),
    ...(written.length > 0 ? [french('Fichiers écrits :'), ...written.map((path) => `  ${path}`)] : []),
  ];
}

function timingLine(timings: Timings): string {
  const parts = Object.entries(timings).map(
    ([stage, spent]) => `${STAGES[stage as StageName].fr} ${formatNumber(spent / 1000, 'fr', 2)} s`,
  );
  return french(`Durées : ${parts.join(', ')}`);
}

function inEnglish(report: WholeReport): string {
  if (report.refusal) return `English: ${report.refusal.text.en}`;
  const { difference } = report.reconciliation;
  const segments = plural(report.segments.length, 'segment', 'segments', 'en');
  const scored = plural(
    report.segments.reduce((sum, { clients }) => sum + clients, 0),
    'client',
    'clients',
    'en',
  );
  const balance =
    difference.rows === 0 && difference.amount === 0
      ? 'the totals match the file'
      : `DIFFERENCE of ${difference.rows} rows and ${formatAmount(difference.amount, report.basis.currency, 'en')}`;
  return `English: ${scored} in ${segments} as of ${report.asOf}; ${balance}.`;
}
