import type { ClientTable } from '../clients/client-table';
import type { Basis } from '../columns/basis';
import { once } from '../model/once';
import { type Problem, problem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import { concentrationOf } from '../scoring/concentration';
import { guardRails } from '../segments/guard-rails';
import { type Analysis, type AnalysisOptions, tuningOf } from './analysis';
import { type Assignment, assignKept, assignmentOf, segmentFigures } from './assign';
import { chooseMethod } from './choose-method';
import { WITHOUT_CLASS } from './classification';
import { classifyAll } from './classify-all';
import { findKept, keptNotices } from './kept-segments';
import type { MethodId } from './method-list';
import type { MethodAvailability } from './methods';
import { outlookOf } from './outlook';
import { limitsIn } from './own-limits';
import { reconcile } from './reconcile';
import { readyClients } from './score-clients';
import { segmentTableOf } from './segment-table-of';
import { smallSegment } from './tuning';

/** Fewest segments with clients that make a segmentation: four for RFM and crossings, two for classes. */
const fewestSegments = (method: MethodId): number => (method === 'rfm' || method === 'crossing' ? 4 : 2);

/** Scores, classes and segments of a client table, with everything that must be said about them. */
export function analyse(
  clients: ClientTable,
  basis: Basis,
  methods: readonly MethodAvailability[],
  options: AnalysisOptions,
): Result<Analysis> {
  const allows = (id: MethodId): boolean => methods.some((method) => method.id === id && method.available);
  const chosen = chooseMethod(options, methods);
  if (!chosen.ok) return chosen;
  const ready = readyClients(clients);
  if (ready.length === 0) return failure(nobodyToScore());
  const segmentsBy = chosen.value;
  const table = segmentTableOf(options);
  if (!table.ok) return table;
  const classify = (asked: AnalysisOptions) =>
    classifyAll(clients, basis, ready, allows, table.value, { ...asked, method: segmentsBy });
  const classified = classify(options);
  if (!classified.ok) return classified;
  const { classifications } = classified.value;
  const tuning = tuningOf(options);
  const outlook = once(() => outlookOf(clients, options.asOf, tuning.months));
  const proposedLimits = once(() => {
    const proposed = options.limits ? classify({ ...options, limits: undefined }) : classified;
    return limitsIn((proposed.ok ? proposed : classified).value);
  });
  const main = classifications.find(({ id }) => id === segmentsBy);
  if (!main) return failure(nothingTellsApart());
  const computed = assignmentOf(main, ready);
  const kept = findKept(computed.segments, options.kept ?? new Map());
  const assignment = assignKept(computed, kept);
  const segments = segmentFigures(clients, assignment);
  const sizes = sizesOf(assignment, segments);
  return success({
    ...{ options, basis, clients, methods, segments, segmentsBy, kept },
    ...classified.value,
    get traits() {
      return classified.value.traits;
    },
    get promising() {
      return classified.value.promising;
    },
    get proposedLimits() {
      return proposedLimits();
    },
    segmentOf: assignment.segmentOf,
    scored: ready.length,
    get outlook() {
      return outlook();
    },
    concentration: concentrationOf(Float64Array.from(ready, (client) => clients.revenue[client]! || 0)),
    marginConcentration: marginConcentrationOf(classified.value.abcd),
    reconciliation: reconcile(clients),
    guardRails: guardRails(sizes, ready.length, fewestSegments(segmentsBy), smallSegment(tuning)),
    notices: [
      ...missingNotices(methods),
      ...(segmentsBy === 'pmg' ? [] : main.notices),
      ...(classifications.find(({ id }) => id === 'pmg')?.notices ?? []),
      ...keptNotices(kept, (client) => computed.segmentOf[client]! >= 0),
      ...clients.notices,
    ],
  });
}

const marginConcentrationOf = (abcd: Analysis['abcd']): Analysis['marginConcentration'] =>
  abcd && concentrationOf(abcd.result.margin.filter((margin) => !Number.isNaN(margin)));

/** Who could be classed and is not goes apart, on purpose: nothing is proposed for that group. */
const sizesOf = ({ segments }: Assignment, figures: Analysis['segments']) =>
  segments
    .map((segment, index) => ({ segment, clients: figures[index]!.members.length }))
    .filter(({ segment }) => segment !== WITHOUT_CLASS);

/** What keeps a file from the two usual methods; the others are proposed, not missed. */
export const missingNotices = (methods: readonly MethodAvailability[]): readonly Problem[] =>
  methods.flatMap(({ id, text }) =>
    text && (id === 'rfm' || id === 'pmg') ? [problem(`missing-for-${id}`, text)] : [],
  );

const nobodyToScore = (): Problem =>
  problem('nobody-to-score', {
    fr: 'Aucun client ne peut être classé à cette date : aucune ligne n’a à la fois une date et un montant lisibles avant la date d’analyse. Vérifiez la date et les colonnes.',
    en: 'No client can be classed at this date: no row has both a readable date and a readable amount before the analysis date. Check the date and the columns.',
  });

const nothingTellsApart = (): Problem =>
  problem('nothing-tells-apart', {
    fr: 'Le fichier en dit trop peu pour cette méthode : les valeurs de sa colonne sont vides, ou toutes les mêmes. Complétez-la, ou choisissez une autre méthode.',
    en: 'The file says too little for this method: the values of its column are blank, or all the same. Complete it, or choose another method.',
  });
