import type { Analysis } from '../analysis/analysis';
import { isLate } from '../analysis/classify-cycle';
import type { Phrase } from '../model/problem';
import { PACE } from '../scoring/life-cycle/rhythm';
import { isCovered } from '../scoring/weighted/weighted-mean';
import type { ClientColumn } from './client-columns';

/** Classes and figures of the methods beside RFM, each method's together; those that the file has not are left out. */
export const methodColumns = (analysis: Analysis): readonly ClientColumn[] => [
  ...classColumns(analysis, 'pmg'),
  ...promisingColumn(analysis),
  ...(analysis.segmentsBy === 'rfm' ? [] : classColumns(analysis, 'rfm')),
  ...classColumns(analysis, 'abcd'),
  ...abcdColumns(analysis),
  ...prospectScoreColumns(analysis),
  ...classColumns(analysis, 'cycle'),
  ...rhythmColumns(analysis),
  ...classColumns(analysis, 'profile'),
];

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** The class of each client by a method, in the words of a cell. */
function classColumns(
  { classifications }: Analysis,
  method: Analysis['segmentsBy'],
): readonly ClientColumn[] {
  return classifications
    .filter(({ id }) => id === method)
    .map(({ header, segments, of }) => ({
      header,
      format: 'text',
      cellOf: (client) => segments[of[client]!]?.member ?? null,
    }));
}

/** Why a small client could become a big one; no column where nothing says so of anybody. */
function promisingColumn({ promising, classifications }: Analysis): readonly ClientColumn[] {
  const { clients, reasonOf } = promising;
  if (clients.length === 0 || !classifications.some(({ id }) => id === 'pmg')) return [];
  const reasons = new Map(clients.map((found) => [found.client, reasonOf(found)]));
  return [
    {
      header: { fr: 'Petit à potentiel', en: 'Small with potential' },
      format: 'text',
      cellOf: (client) => reasons.get(client) ?? null,
    },
  ];
}

/** Score and class: what is known of prospects as well. */
export function prospectScoreColumns(analysis: Analysis): readonly ClientColumn[] {
  const { score } = analysis;
  if (!score) return [];
  const coverage: ClientColumn = {
    header: { fr: 'Critères connus', en: 'Criteria known' },
    format: 'percent',
    cellOf: (client) => score.score.coverage[client]!,
  };
  const isPartial = score.score.score.some((_, client) => score.score.coverage[client]! < 1);
  return [
    {
      header: { fr: 'Score', en: 'Score' },
      format: 'integer',
      cellOf: (client) => known(Math.round(10 * score.score.score[client]!) / 10),
    },
    ...classColumns(analysis, 'score'),
    ...(isPartial ? [coverage] : []),
  ];
}

/** Why the weighted score is what it is. */
export function scoreReasonColumn({ score, classifications }: Analysis): readonly ClientColumn[] {
  const classification = classifications.find(({ id }) => id === 'score');
  if (!score || !classification) return [];
  return [
    {
      header: { fr: 'Pourquoi', en: 'Why' },
      format: 'text',
      cellOf: (client) =>
        isCovered(score.score, client, score.leastCoverage) || score.score.coverage[client]! > 0
          ? classification.reasonOf(client)
          : null,
    },
  ];
}

const LEVELS: readonly (Phrase | null)[] = [
  null,
  { fr: 'faible', en: 'low' },
  { fr: 'moyen', en: 'middling' },
  { fr: 'élevé', en: 'high' },
];

/** Contribution of each client; how its class came about, where A to D makes the segments. */
function abcdColumns({ abcd, segmentsBy }: Analysis): readonly ClientColumn[] {
  if (!abcd) return [];
  const { contribution, value, marginLevel } = abcd.result;
  const level = (header: Phrase, levels: Uint8Array): ClientColumn => ({
    header,
    format: 'text',
    cellOf: (client) => LEVELS[levels[client]!]!,
  });
  return [
    {
      header: { fr: 'Contribution', en: 'Contribution' },
      format: 'amount',
      cellOf: (client) => known(contribution[client]! / 100),
    },
    ...(segmentsBy === 'abcd'
      ? [
          level({ fr: 'Niveau de CA', en: 'Revenue level' }, value),
          level({ fr: 'Niveau de marge', en: 'Margin level' }, marginLevel),
        ]
      : []),
  ];
}

const LATE: Phrase = { fr: 'en retard', en: 'late' };
const LATE_PERHAPS: Phrase = { fr: 'en retard, saisonnier ?', en: 'late, or seasonal?' };

/** Own rhythm, and who is late on it; only where orders are known one by one. */
function rhythmColumns({ cycle }: Analysis): readonly ClientColumn[] {
  const rhythms = cycle?.rhythms;
  if (!rhythms) return [];
  return [
    {
      header: { fr: 'Rythme (jours)', en: 'Rhythm (days)' },
      format: 'integer',
      cellOf: (client) => known(rhythms.rhythm[client]!),
    },
    {
      header: { fr: 'Sur son rythme', en: 'On its rhythm' },
      format: 'text',
      cellOf: (client) => {
        if (!isLate(rhythms, client)) return null;
        return rhythms.pace[client] === PACE.pausedBefore ? LATE_PERHAPS : LATE;
      },
    },
  ];
}
