import { centsOf, labelsOf } from '../clients/attributes';
import type { ClientTable } from '../clients/client-table';
import type { Phrase } from '../model/problem';
import { headcountOf } from '../scoring/profile/company-size';
import {
  type PotentialSignals,
  potentialReason,
  type SmallsWithPotential,
  smallsWithPotential,
} from '../scoring/small-with-potential';
import { fold } from '../text/fold';
import { type AnalysisOptions, type PmgFigures, tuningOf } from './analysis';
import { potentialLimits } from './classify-abcd';

/** « Petits à potentiel », each with the reason in words. */
export interface Promising extends SmallsWithPotential {
  readonly reasonOf: (client: SmallsWithPotential['clients'][number]) => Phrase;
}

/** Small clients that something says could become big: growth, sector, headcount, potential given or scored. */
export function promisingOf(
  clients: ClientTable,
  pmg: PmgFigures,
  potential: Float64Array | undefined,
  options: AnalysisOptions,
): Promising {
  const { growthFrom, leastGrowth, leastHeadcount } = tuningOf(options);
  const { attributes } = clients;
  const columns = {
    previousRevenue: centsOf(attributes, 'previous-revenue'),
    promisingSector: promisingSectors(clients, options.promisingSectors),
    headcount: headcounts(clients),
    potential,
  };
  const given = Object.entries(columns).filter(([, values]) => values !== undefined);
  const signals: PotentialSignals = {
    revenue: clients.recentRevenue ?? clients.revenue,
    growthFrom: 100 * growthFrom,
    ...{ leastGrowth, leastHeadcount, potentialLimits: potentialLimits(options) },
    ...Object.fromEntries(given),
  };
  return {
    ...smallsWithPotential(pmg.classes, signals),
    reasonOf: (client) => potentialReason(signals, client),
  };
}

function headcounts({ attributes }: ClientTable): Float64Array | undefined {
  const texts = labelsOf(attributes, 'headcount');
  return texts && Float64Array.from(texts, headcountOf);
}

function promisingSectors(
  { attributes }: ClientTable,
  sectors: readonly string[] | undefined,
): Uint8Array | undefined {
  const texts = labelsOf(attributes, 'sector');
  if (!texts || !sectors || sectors.length === 0) return undefined;
  const wanted = new Set(sectors.map(fold));
  return Uint8Array.from(texts, (text) => (wanted.has(fold(text)) ? 1 : 0));
}
