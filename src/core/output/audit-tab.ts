import { addressOf } from '../audit/address';
import type { Audit } from '../audit/audit';
import { CHECK_VERDICTS, SEVERITIES, sentenceOf } from '../audit/check-texts';
import type { CheckResult } from '../audit/run-checks';
import { DIMENSIONS, type Score, VERDICT_LABELS } from '../audit/score';
import { SCORE_RULE } from '../audit/texts';
import type { Phrase } from '../model/problem';
import type { Language } from '../text/language';
import { formatDate, formatNumber } from '../text/numbers';
import { columnBlock } from './audit-columns';
import { TabBuilder } from './tab-builder';
import type { TabPlan } from './tab-plan';

/** Cells shown of each finding, each a link. */
const PLACES = 3;

/** « Audit »: the verdict and the scores, the variables to keep, what to correct and where, and each column. */
export function auditTab(audit: Audit, language: Language): TabPlan {
  const look = {
    id: 'audit',
    name: 'Audit',
    widths: [150, 110, 220, 380, 70, 70, 70, 380, 380],
    gridlines: false,
  } as const;
  const { name } = audit.table;
  const [fr, en] = [VERDICT_LABELS[audit.verdict].fr, VERDICT_LABELS[audit.verdict].en];
  const builder = new TabBuilder(look, language)
    .line({ fr: `Audit de l’onglet « ${name} »`, en: `Audit of the tab “${name}”` }, 'title')
    .line({ fr: `Verdict : ${fr}`, en: `Verdict: ${en}` }, 'strong')
    .line(
      {
        fr: `Date d’analyse : ${formatDate(audit.asOf, 'fr')}. ${formatNumber(audit.table.rowCount, 'fr')} lignes, ${audit.columns.length} colonnes.`,
        en: `Analysis date: ${formatDate(audit.asOf, 'en')}. ${formatNumber(audit.table.rowCount, 'en')} rows, ${audit.columns.length} columns.`,
      },
      'muted',
    )
    .gap();
  scoreBlock(builder, audit, language);
  advisedBlock(builder, audit);
  findingsBlock(builder, audit);
  columnBlock(builder, audit, language);
  return builder.build();
}

function scoreBlock(builder: TabBuilder, { scores }: Audit, language: Language): void {
  const rows = [
    ...DIMENSIONS.map(({ id, label }) => [label, scores.dimensions[id]] as const),
    [{ fr: 'Note globale', en: 'Overall' }, scores.overall] as const,
  ];
  builder
    .line({ fr: 'Qualité des données, sur 100', en: 'Data quality, out of 100' }, 'section')
    .table([
      [{ fr: 'Dimension', en: 'Dimension' }, 'text', rows.map(([label]) => label)],
      [{ fr: 'Note', en: 'Score' }, 'text', rows.map(([, score]) => written(score, language))],
    ])
    .gap();
  for (const sentence of sentencesOf(SCORE_RULE.phrase)) builder.line(sentence, 'muted');
  builder.gap();
}

/** One a line: a long text would run out of the tab. */
function sentencesOf({ fr, en }: Phrase): readonly Phrase[] {
  const english = en.split(/(?<=\.) /);
  return fr.split(/(?<=\.) /).map((sentence, index) => ({ fr: sentence, en: english[index] ?? '' }));
}

const UNKNOWN: Phrase = { fr: 'Inconnue', en: 'Unknown' };

const written = (score: Score, language: Language): string =>
  score === undefined ? UNKNOWN[language] : formatNumber(score, language, 0);

function advisedBlock(builder: TabBuilder, { advised }: Audit): void {
  if (advised.length === 0) return;
  builder
    .line({ fr: 'Variables à garder pour segmenter', en: 'Variables to keep for segmentation' }, 'section')
    .table([
      [{ fr: 'Colonne', en: 'Column' }, 'text', advised.map(({ header }) => header)],
      [{ fr: 'Rang', en: 'Rank' }, 'integer', advised.map((_, rank) => rank + 1)],
      [{ fr: 'Pourquoi', en: 'Why' }, 'text', advised.map(({ useful }) => useful.reason)],
    ])
    .gap();
}

/** What is to be corrected first, then what is to be looked at, then what could not be checked. */
const SHOWN = ['fail', 'review', 'error'] as const;
const IMPORTANCE = ['high', 'medium', 'low'] as const;

function findingsBlock(builder: TabBuilder, { checks }: Audit): void {
  const found = SHOWN.flatMap((verdict) =>
    IMPORTANCE.flatMap((severity) =>
      checks.filter((result) => result.verdict === verdict && result.check.severity === severity),
    ),
  );
  const conform = checks.filter(({ verdict }) => verdict === 'pass').length;
  builder.line({ fr: 'Ce que les contrôles ont trouvé', en: 'What the checks found' }, 'section');
  if (found.length > 0) findingsTable(builder, found);
  builder
    .line(
      {
        fr: `Contrôles conformes : ${conform}. Sans objet : ${checks.length - conform - found.length}.`,
        en: `Checks that conform: ${conform}. Not applicable: ${checks.length - conform - found.length}.`,
      },
      'muted',
    )
    .gap();
}

function findingsTable(builder: TabBuilder, found: readonly CheckResult[]): void {
  const header = builder.rowCount + 1;
  const addressAt = (rank: number) =>
    found.map(({ places }) => (places[rank] ? addressOf(places[rank]) : null));
  builder.table([
    [{ fr: 'Verdict', en: 'Verdict' }, 'text', found.map(({ verdict }) => CHECK_VERDICTS[verdict])],
    [{ fr: 'Importance', en: 'Importance' }, 'text', found.map(({ check }) => SEVERITIES[check.severity])],
    [{ fr: 'Contrôle', en: 'Check' }, 'text', found.map(({ check }) => check.title)],
    [{ fr: 'Constat', en: 'Finding' }, 'text', found.map(sentenceOf)],
    [{ fr: 'Où', en: 'Where' }, 'text', addressAt(0)],
    [{ fr: 'et', en: 'and' }, 'text', addressAt(1)],
    [{ fr: 'et', en: 'and' }, 'text', addressAt(2)],
    [{ fr: 'Pourquoi c’est important', en: 'Why it matters' }, 'text', found.map(({ check }) => check.why)],
    [{ fr: 'Que faire', en: 'What to do' }, 'text', found.map(({ check }) => check.advice)],
  ]);
  found.forEach(({ places }, index) => {
    places.slice(0, PLACES).forEach((target, rank) => {
      builder.link({ row: header + 1 + index, column: FIRST_PLACE + rank, target });
    });
  });
}

/** The column « Où ». */
const FIRST_PLACE = 5;
