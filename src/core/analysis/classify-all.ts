import type { ClientTable } from '../clients/client-table';
import type { Basis } from '../columns/basis';
import { dayNumber } from '../model/iso-date';
import { once } from '../model/once';
import { type Problem, problem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import type { SegmentTable } from '../segments/segment-table';
import { type Analysis, type AnalysisOptions, type PmgFigures, tuningOf } from './analysis';
import type { Classification } from './classification';
import { abcdOfClients, classifyByAbcd, potentialOf } from './classify-abcd';
import { classifyByCrossing } from './classify-crossing';
import { classifyByCycle, cycleOfClients } from './classify-cycle';
import { classifyByPmg } from './classify-pmg';
import { classifyByProfile } from './classify-profile';
import { classifyByRfm } from './classify-rfm';
import { classifyByScore, type ScoreFigures, scoreClients } from './classify-score';
import { criterionCandidates, isMeant } from './criteria';
import { proposedCriteria, settleCriteria } from './criterion-choice';
import { CRITERION_ROLES } from './criterion-roles';
import type { MethodId } from './method-list';
import { chosenTrait, traitsOf } from './profile-traits';
import { promisingOf } from './promising';
import { pmgOfClients, rfmOfClients } from './score-clients';

/** The figures of every method that the file allows, and everybody's class by each. */
export type Classified = Pick<
  Analysis,
  'rfm' | 'pmg' | 'promising' | 'abcd' | 'score' | 'cycle' | 'trait' | 'traits' | 'classifications'
>;

export function classifyAll(
  clients: ClientTable,
  basis: Basis,
  ready: Int32Array,
  allows: (id: MethodId) => boolean,
  table: SegmentTable,
  options: AnalysisOptions,
): Result<Classified> {
  const asOfDay = dayNumber(options.asOf);
  const rfm = allows('rfm') ? rfmOfClients(clients, ready, options) : undefined;
  const scored = scoreOf(clients, options);
  if (!scored.ok) return scored;
  const score = scored.value;
  const usersScore = options.criteria ? score?.score : undefined;
  const potential = potentialOf(clients) ?? usersScore?.score;
  const pmg = pmgOfClients(clients, potential, options);
  const abcd = allows('abcd') ? abcdOfClients(clients, ready, usersScore, options) : undefined;
  const topOrders = rfm?.limits.frequency[rfm.limits.frequency.length - 1];
  const cycle = allows('cycle') ? cycleOfClients(clients, asOfDay, topOrders, options) : undefined;
  const { rareShare } = tuningOf(options);
  const traits = once(() => (allows('profile') ? traitsOf(clients, ready, rareShare) : []));
  const trait = allows('profile')
    ? chosenTrait(clients, ready, rareShare, options.choices?.trait)
    : undefined;
  const promising = once(() => promisingOf(clients, smallsOf(clients, pmg, options), potential, options));
  const found: readonly (Classification | undefined)[] = [
    rfm && classifyByRfm(clients, rfm, ready, table, options, basis.currency),
    allows('pmg') ? classifyByPmg(pmg, basis.currency) : undefined,
    abcd && classifyByAbcd(abcd, ready),
    score && classifyByScore(score),
    cycle && classifyByCycle(clients, asOfDay, cycle),
    trait && classifyByProfile(trait, options.choices?.trait),
  ];
  const side = found.filter((one): one is Classification => one !== undefined);
  const crossing =
    options.method === 'crossing' ? classifyByCrossing(clients, ready, side, options) : undefined;
  return success({
    ...{ rfm, pmg, abcd, score, cycle, trait },
    get traits() {
      return traits();
    },
    get promising() {
      return promising();
    },
    classifications: crossing ? [...side, crossing] : side,
  });
}

/** « Petits à potentiel » have a small revenue, whatever the sizes go by. */
const smallsOf = (clients: ClientTable, pmg: PmgFigures, options: AnalysisOptions): PmgFigures =>
  pmg.on === 'revenue' ? pmg : pmgOfClients(clients, undefined, options);

const criterionGone = (): Problem =>
  problem('criterion-gone', {
    fr: 'Un critère choisi pour le score n’est plus dans l’onglet des clients, ou ne peut pas servir de critère. Choisissez les critères de nouveau.',
    en: 'A criterion chosen for the score is no longer in the tab of the clients, or cannot be a criterion. Choose the criteria again.',
  });

/**
 * The weighted score with the criteria of the user, else with those proposed. Not asked for, it is worked out only where
 * the file holds a criterion that RFM does not use already. A criterion named by its header, as « Réglages » does, is left
 * out where the file has no such column any more.
 */
function scoreOf(clients: ClientTable, options: AnalysisOptions): Result<ScoreFigures | undefined> {
  const { criteria, method, aim, asOf } = options;
  const candidates = criterionCandidates(clients, asOf);
  const asked = criteria !== undefined || method === 'score';
  const wanted = criteria?.filter(({ source }) => candidates.some((one) => isMeant(one, source)));
  if (wanted && criteria!.some((choice) => typeof choice.source === 'number' && !wanted.includes(choice)))
    return failure(criterionGone());
  const choices = wanted && wanted.length > 0 ? wanted : proposedCriteria(candidates, aim);
  const settled = settleCriteria(candidates, choices);
  const tellsMore = settled.some(
    ({ candidate: { known } }) => known >= 0 && !CRITERION_ROLES[known]!.ofOrders,
  );
  if (!asked && !tellsMore) return success(undefined);
  return scoreClients(clients, candidates, settled, options);
}
