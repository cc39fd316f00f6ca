import type { ClientTable } from '../clients/client-table';
import type { Basis } from '../columns/basis';
import { type Problem, problem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import { concentrationOf } from '../scoring/concentration';
import { BIG_SHARE_WARNING } from '../scoring/pmg';
import { guardRails } from '../segments/guard-rails';
import { frequencyNotices } from '../segments/honest-names';
import { formatShare, plural } from '../text/numbers';
import type { Analysis, AnalysisOptions, PmgFigures } from './analysis';
import { assignPmg, assignRfm, segmentFigures } from './assign';
import type { MethodAvailability } from './methods';
import { reconcile } from './reconcile';
import { pmgOfClients, readyClients, rfmOfClients } from './score-clients';

/** Fewer clients than this, and five classes cut too fine. */
const FEW_CLIENTS = 100;

/** Fewest segments with clients that make a segmentation: four for RFM, two for classes of revenue. */
const FEWEST_SEGMENTS = { rfm: 4, pmg: 2 } as const;

/** Scores, classes and segments of a client table, with everything that must be said about them. */
export function analyse(
  clients: ClientTable,
  basis: Basis,
  methods: readonly MethodAvailability[],
  options: AnalysisOptions,
): Result<Analysis> {
  const available = (id: MethodAvailability['id']): boolean =>
    methods.some((method) => method.id === id && method.available);
  if (!available('pmg')) return failure(nothingToSegment());
  const ready = readyClients(clients);
  if (ready.length === 0) return failure(nobodyToScore());
  const rfm = available('rfm') ? rfmOfClients(clients, ready, options) : undefined;
  const pmg = pmgOfClients(clients);
  const assignment = rfm ? assignRfm(clients, rfm, ready, options) : assignPmg(pmg.classes, ready);
  const segments = segmentFigures(clients, assignment);
  const sizes = assignment.segments.map((segment, index) => ({
    segment,
    clients: segments[index]!.members.length,
  }));
  const segmentsBy = rfm ? 'rfm' : 'pmg';
  return success({
    ...{ options, basis, clients, methods, rfm, pmg, segments, segmentsBy },
    segmentOf: assignment.segmentOf,
    scored: ready.length,
    concentration: concentrationOf(Float64Array.from(ready, (client) => clients.revenue[client]! || 0)),
    reconciliation: reconcile(clients),
    guardRails: guardRails(sizes, ready.length, FEWEST_SEGMENTS[segmentsBy]),
    notices: [
      ...methods.flatMap((method) => (method.text ? [problem(`missing-for-${method.id}`, method.text)] : [])),
      ...(rfm ? frequencyNotices({ ...rfm, f: Uint8Array.from(ready, (client) => rfm.f[client]!) }) : []),
      ...(rfm ? fewClients(ready.length, options) : []),
      ...pmgNotices(pmg),
      ...clients.notices,
    ],
  });
}

const nothingToSegment = (): Problem =>
  problem('nothing-to-segment', {
    fr: 'Aucune colonne de chiffre d’affaires ou de montant n’a été reconnue : indiquez laquelle contient les montants.',
    en: 'No revenue or amount column was recognised: tell which one holds the amounts.',
  });

const nobodyToScore = (): Problem =>
  problem('nobody-to-score', {
    fr: 'Aucun client ne peut être classé à cette date : aucune ligne n’a à la fois une date et un montant lisibles avant la date d’analyse. Vérifiez la date et les colonnes.',
    en: 'No client can be classed at this date: no row has both a readable date and a readable amount before the analysis date. Check the date and the columns.',
  });

function fewClients(scored: number, options: AnalysisOptions): readonly Problem[] {
  if (scored >= FEW_CLIENTS || options.classes < 5) return [];
  return [
    problem(
      'few-clients',
      {
        fr: `Avec ${plural(scored, 'client', 'clients', 'fr')}, 3 ou 4 classes se lisent mieux que 5.`,
        en: `With ${plural(scored, 'client', 'clients', 'en')}, 3 or 4 classes read better than 5.`,
      },
      { scored },
    ),
  ];
}

function pmgNotices(pmg: PmgFigures): readonly Problem[] {
  const notices: Problem[] = [];
  if (pmg.bigByTies && pmg.bigShare > BIG_SHARE_WARNING) {
    notices.push(
      problem('many-big', {
        fr: `Des chiffres d’affaires égaux portent les « Gros » à ${formatShare(pmg.bigShare, 'fr')} des clients.`,
        en: `Equal revenues raise the big accounts to ${formatShare(pmg.bigShare, 'en')} of the clients.`,
      }),
    );
  }
  if (!pmg.lastTwelveMonths) {
    notices.push(
      problem('pmg-since-beginning', {
        fr: 'Petits, Moyens, Gros sont calculés sur le chiffre d’affaires du fichier, sans période connue : s’il remonte à l’origine, il favorise les clients anciens.',
        en: 'Small, medium and big are computed on the revenue of the file, of unknown period: if it goes back to the beginning, it favours old clients.',
      }),
    );
  }
  return notices;
}
