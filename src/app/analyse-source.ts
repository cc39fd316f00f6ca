import type { AnalysisRequest } from '../contract/requests';
import { analyse } from '../core/analysis/analyse';
import type { Analysis, AnalysisOptions } from '../core/analysis/analysis';
import { CHOICES, type Choices } from '../core/analysis/choices';
import type { MethodAvailability } from '../core/analysis/methods';
import type { Parameters } from '../core/analysis/parameters';
import type { Source } from '../core/analysis/source';
import { type ProposedDate, proposeAsOf } from '../core/clients/as-of';
import { readIsoDate } from '../core/model/iso-date';
import { type Result, success } from '../core/model/result';
import { keptByClient } from '../core/output/kept-columns';
import { type OpenedSource, openSource } from './open-source';
import type { Ports } from './ports';
import { type Decisions, decisionsNow } from './segment-decisions';

/** The date asked for, or the one that the data propose. */
export function analysisDate(ports: Ports, source: Source, asOf: string | undefined): ProposedDate {
  const asked = asOf === undefined ? undefined : readIsoDate(asOf);
  return asked ? { asOf: asked } : proposeAsOf(source.orderDays, ports.workbook.today());
}

/** What is asked of an analysis, whatever the tabs that it reads. */
export type Asked = Omit<AnalysisRequest, 'source' | 'choices'>;

/** What the request leaves open is as people decided in our tabs. */
export function analyseSource(
  ports: Ports,
  opened: OpenedSource,
  request: Asked,
  { parameters, kept }: Decisions,
): Result<Analysis> {
  const { asOf } = analysisDate(ports, opened.source, request.asOf);
  const clients = opened.source.clientsAt(asOf);
  if (!clients.ok) return clients;
  const { basis, methods } = opened.source;
  return analyse(clients.value, basis, methods, {
    asOf,
    ...optionsOf(request, parameters, methods),
    kept: keptByClient(clients.value.keys, kept),
  });
}

/** What a run would come to now. */
interface AnalysedNow {
  readonly analysis: Analysis;
  /** Tells whether the cells that it was made of change later. */
  readonly mark: string;
  /** Keys of the clients that the last analysis listed. */
  readonly listed: readonly string[];
}

/** The analysis of a source as people have decided in our tabs by now: for whoever looks without writing. */
export function analyseNow(ports: Ports, request: AnalysisRequest): Result<AnalysedNow> {
  const opened = openSource(ports, request);
  if (!opened.ok) return opened;
  const decisions = decisionsNow(ports);
  if (!decisions.ok) return decisions;
  const analysis = analyseSource(ports, opened.value, request, decisions.value);
  if (!analysis.ok) return analysis;
  return success({
    analysis: analysis.value,
    mark: opened.value.mark,
    listed: decisions.value.listed,
  });
}

function optionsOf(
  request: Asked,
  parameters: Parameters | undefined,
  methods: readonly MethodAvailability[],
): Omit<AnalysisOptions, 'asOf' | 'kept'> {
  const frozen = request.limits ? true : (request.frozen ?? parameters?.frozen ?? false);
  const remembered = methods.find(({ id, available }) => available && id === parameters?.method)?.id;
  const division = request.preset ?? parameters?.preset ?? 'complet';
  const own = division === 'own' ? parameters?.ownSegments : undefined;
  return {
    preset: division === 'own' ? 'complet' : division,
    ownSegments: own,
    tuning: parameters?.tuning,
    choices: { ...parameters?.choices, ...waysIn(request) },
    promisingSectors: parameters?.promisingSectors,
    classes: request.classes ?? parameters?.classes ?? 5,
    method: request.method ?? (request.aim ? undefined : remembered),
    aim: request.aim ?? parameters?.aim,
    criteria: request.criteria ?? parameters?.criteria,
    scoreLimits: request.scoreLimits ?? parameters?.scoreLimits,
    frozen,
    limits: frozen ? { ...parameters?.limits, ...request.limits } : undefined,
  };
}

/** The ways that a request names. */
const waysIn = (request: Asked): Choices =>
  Object.fromEntries(CHOICES.map(({ id }) => [id, request[id]]).filter(([, way]) => way !== undefined));
