import type { ClientTable } from '../clients/client-table';
import { shownTexts } from '../clients/texts';
import type { IsoDate } from '../model/iso-date';
import { type Problem, problem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import type { Column } from '../model/table';
import { potentialOfWord } from '../scoring/abcd/potential';
import { headcountOf } from '../scoring/profile/company-size';
import { pointsByRank } from '../scoring/weighted/points';
import { readCriterion } from '../scoring/weighted/read-criterion';
import { DEFAULT_SCORE_LIMITS, type ScoreLimits } from '../scoring/weighted/score-class';
import {
  type Criterion,
  scoreClassOf,
  scoreReason,
  type WeightedScore,
  weightedScore,
} from '../scoring/weighted/weighted-score';
import { SCORE_SEGMENTS } from '../segments/score-segments';
import { type AnalysisOptions, tuningOf } from './analysis';
import type { Classification } from './classification';
import { type CriterionCandidate, type OrderFigure, orderFigure } from './criteria';
import type { SettledCriterion } from './criterion-choice';

/** The weighted score of everybody, prospects too, with what it was made of. */
export interface ScoreFigures {
  readonly candidates: readonly CriterionCandidate[];
  readonly criteria: readonly SettledCriterion[];
  readonly limits: ScoreLimits;
  /** Share of the weights that must be known for a class. */
  readonly leastCoverage: number;
  readonly score: WeightedScore;
}

export function scoreClients(
  clients: ClientTable,
  candidates: readonly CriterionCandidate[],
  criteria: readonly SettledCriterion[],
  { scoreLimits: limits = DEFAULT_SCORE_LIMITS, asOf, tuning }: AnalysisOptions,
): Result<ScoreFigures> {
  const { leastCoverage } = tuningOf({ tuning });
  if (criteria.length === 0) return failure(noCriterion());
  const unusable = criteria.find(({ candidate: { kind, sensitive } }) => !sensitive && kind === undefined);
  if (unusable) return failure(notACriterion(unusable.candidate));
  const score = weightedScore(criteria.map((criterion) => read(clients, criterion, asOf)));
  return score.ok ? success({ candidates, criteria, limits, leastCoverage, score: score.value }) : score;
}

function read(clients: ClientTable, criterion: SettledCriterion, asOf: IsoDate): Criterion {
  const { candidate, weight, lowIsGood } = criterion;
  const { source, label, sensitive } = candidate;
  const head = { label, weight, sensitive };
  if (sensitive) return { ...head, points: new Float64Array(clients.count).fill(Number.NaN) };
  if (typeof source !== 'number') return { ...head, points: figurePoints(clients, source, lowIsGood, asOf) };
  const { table, rowOf } = clients.attributes;
  const points = columnPoints(table.columns.find(({ position }) => position === source)!, criterion, clients);
  return { ...head, points: Float64Array.from(rowOf, (row) => (row < 0 ? Number.NaN : points[row]!)) };
}

const figurePoints = (
  clients: ClientTable,
  figure: OrderFigure,
  lowIsGood: boolean,
  asOf: IsoDate,
): Float64Array => pointsByRank(orderFigure(clients, figure, asOf), lowIsGood);

/** A headcount may be a band and a potential a word, where another column would be a list. */
function columnPoints(
  column: Column,
  { candidate: { kind }, lowIsGood, points }: SettledCriterion,
  { attributes }: ClientTable,
): Float64Array {
  const role = attributes.mapping.columns.find(({ position }) => position === column.position)!.role;
  const read = { headcount: headcountOf, potential: potentialOfWord }[role as 'headcount' | 'potential'];
  if (kind === 'list' && !points && read) {
    return pointsByRank(Float64Array.from(shownTexts(column), read), lowIsGood);
  }
  return readCriterion(column, { kind: kind!, lowIsGood, ...(points ? { points } : {}) });
}

export const classifyByScore = ({ score, limits, leastCoverage }: ScoreFigures): Classification => ({
  id: 'score',
  header: { fr: 'Classe du score', en: 'Score class' },
  segments: SCORE_SEGMENTS,
  of: Int8Array.from(score.score, (_, client) =>
    ['A', 'B', 'C'].indexOf(scoreClassOf(score, client, limits, leastCoverage) ?? ''),
  ),
  reasonOf: (client) => scoreReason(score, client),
  notices: [],
});

const noCriterion = (): Problem =>
  problem('no-criterion', {
    fr: 'Choisissez au moins un critère pour le score pondéré : une colonne de nombres, de dates, ou de oui et de non.',
    en: 'Choose one criterion at least for the weighted score: a column of numbers, dates, or yes and no.',
  });

const notACriterion = ({ label }: CriterionCandidate): Problem =>
  problem(
    'not-a-criterion',
    {
      fr: `« ${label.fr} » ne peut pas servir de critère : cette colonne ne contient ni nombres, ni dates, ni oui ou non. Retirez-la.`,
      en: `“${label.en}” cannot be a criterion: this column holds neither numbers, dates, nor yes and no. Remove it.`,
    },
    { header: label.fr },
  );
