import { centsOf, labelsOf, numbersOf } from '../clients/attributes';
import type { ClientTable } from '../clients/client-table';
import { type AbcdResult, abcdPlaces, classifyAbcd } from '../scoring/abcd/abcd';
import { abcdNotices } from '../scoring/abcd/abcd-notices';
import { abcdReason } from '../scoring/abcd/abcd-reason';
import { type FalseGood, falseGoodClients } from '../scoring/abcd/false-good';
import { type PotentialLimits, potentialOfWord } from '../scoring/abcd/potential';
import { median } from '../scoring/quantile';
import type { WeightedScore } from '../scoring/weighted/weighted-score';
import { ABCD_SEGMENTS } from '../segments/abcd-segments';
import { type AnalysisOptions, tuningOf } from './analysis';
import type { Classification } from './classification';

export interface AbcdFigures {
  readonly result: AbcdResult;
  /** Clients that look good and leave little. */
  readonly falseGood: readonly FalseGood[];
  /** Of each client on 0–100, NaN where unknown; `undefined` where it is of everybody. */
  readonly potential: Float64Array | undefined;
  /** The potential came from the weighted score. */
  readonly potentialFromScore: boolean;
}

/** Only clients that can be scored take part: the levels are terciles among them. */
export function abcdOfClients(
  clients: ClientTable,
  ready: Int32Array,
  score: WeightedScore | undefined,
  options: AnalysisOptions,
): AbcdFigures {
  const { attributes } = clients;
  const revenue = new Float64Array(clients.count).fill(Number.NaN);
  for (const client of ready) revenue[client] = clients.revenue[client]!;
  const potential = potentialOf(clients);
  const { heavyService, falseGoodShare } = tuningOf(options);
  const columns = {
    margin: centsOf(attributes, 'margin'),
    marginRate: rates(numbersOf(attributes, 'margin-rate')),
    serviceCost: centsOf(attributes, 'service-cost'),
    potential: potential ?? score?.score,
  };
  const given = Object.entries(columns).filter(([, values]) => values !== undefined);
  const result = classifyAbcd(
    { revenue, heavyService, potentialLimits: potentialLimits(options), ...Object.fromEntries(given) },
    options.limits?.abcd,
  );
  return {
    result,
    falseGood: falseGoodClients(revenue, result, falseGoodShare),
    potential: columns.potential,
    potentialFromScore: potential === undefined && score !== undefined,
  };
}

export function potentialLimits(options: AnalysisOptions): PotentialLimits {
  const { potentialHigh, potentialMiddling } = tuningOf(options);
  return { high: potentialHigh, middling: potentialMiddling };
}

/** « 35 » is 35 % in a column whose rates are mostly above one. */
function rates(values: Float64Array | undefined): Float64Array | undefined {
  const known = values?.filter((rate) => !Number.isNaN(rate)).map(Math.abs);
  const inPercent = known && (median(known) ?? 0) > 1;
  return inPercent ? values!.map((rate) => rate / 100) : values;
}

/** Numbers as they stand, words as the middle of their third. */
export function potentialOf({ attributes }: ClientTable): Float64Array | undefined {
  const numbers = numbersOf(attributes, 'potential');
  const words = labelsOf(attributes, 'potential');
  return numbers?.map((value, client) =>
    Number.isNaN(value) ? potentialOfWord(words?.[client] ?? '') : value,
  );
}

/** What is said of the classes is said of the clients that can be scored: a prospect lacks nothing. */
const ofReady = (result: AbcdResult, ready: Int32Array): AbcdResult => ({
  ...result,
  rules: Int8Array.from(ready, (client) => result.rules[client]!),
  serviceCost: Float64Array.from(ready, (client) => result.serviceCost[client]!),
  potential: Uint8Array.from(ready, (client) => result.potential[client]!),
});

export const classifyByAbcd = ({ result }: AbcdFigures, ready: Int32Array): Classification => ({
  id: 'abcd',
  header: { fr: 'Classe A-D', en: 'Class A-D' },
  segments: ABCD_SEGMENTS,
  of: abcdPlaces(result),
  reasonOf: (client) => abcdReason(result, client),
  notices: abcdNotices(ofReady(result, ready)),
});
