import {
  type DecideRequest,
  type DuplicatesRequest,
  type HandOverRequest,
  LONGEST_PIECE,
  type RowsRequest,
} from '../contract/duplicates';
import type { ExportRequest } from '../contract/exports';
import { PROGRAMS, type ProgramRequest } from '../contract/programs';
import type {
  AnalysisRequest,
  ContinueRequest,
  HistoryRequest,
  InspectRequest,
  ReportRequest,
  RoleChoice,
  RunRequest,
  SelectRequest,
  ShowRequest,
  Source,
} from '../contract/requests';
import type { EraseRequest, FindRequest, InsertRequest, LiveRequest } from '../contract/tools';
import { CHOICES } from '../core/analysis/choices';
import { AIMS, METHODS } from '../core/analysis/method-list';
import { readIsoDate } from '../core/model/iso-date';
import { failure, type Result, success } from '../core/model/result';
import { areMovedLimits } from './check-limits';
import { isJobId } from './jobs';
import { badDate, badRequest } from './problems';

/** What came over the wire: anything. */
type Unknown = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isWhole = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isOptional = (value: unknown, check: (value: unknown) => boolean): boolean =>
  value === undefined || value === null || check(value);

const isSource = (value: unknown): value is Source =>
  isRecord(value) && isWhole(value['sheetId']) && isOptional(value['joinSheetId'], isWhole);

const isChoice = (value: unknown): value is RoleChoice =>
  isRecord(value) &&
  (value['table'] === 'main' || value['table'] === 'join') &&
  isWhole(value['position']) &&
  typeof value['role'] === 'string';

export const areChoices = (value: unknown): value is readonly RoleChoice[] =>
  Array.isArray(value) && value.every(isChoice);

export function checkInspect(request: unknown): Result<InspectRequest> {
  if (!isRecord(request)) return failure(badRequest('request'));
  if (!isSource(request['source'])) return failure(badRequest('source'));
  if (!isOptional(request['choices'], areChoices)) return failure(badRequest('choices'));
  return success(withoutBlanks(request) as unknown as InspectRequest);
}

export function checkAnalysis(request: unknown): Result<AnalysisRequest> {
  const checked = checkInspect(request);
  if (!checked.ok) return checked;
  const { asOf, preset, classes, guides } = checked.value as unknown as Unknown;
  if (!isOptional(asOf, (value) => typeof value === 'string')) return failure(badRequest('asOf'));
  if (typeof asOf === 'string' && !readIsoDate(asOf)) return failure(badDate(asOf));
  if (!isOptional(preset, (value) => value === 'essentiel' || value === 'complet' || value === 'own'))
    return failure(badRequest('preset'));
  if (!isOptional(classes, (value) => value === 3 || value === 4 || value === 5))
    return failure(badRequest('classes'));
  const bad = badMethodField(checked.value as unknown as Unknown);
  if (bad) return failure(badRequest(bad));
  if (!isOptional(guides, (value) => typeof value === 'boolean')) return failure(badRequest('guides'));
  return success(checked.value);
}

/** The first field about methods that is not what it should be. */
function badMethodField(request: Unknown): string | undefined {
  const { method, aim, criteria, scoreLimits, frozen, limits } = request;
  if (!isOptional(method, (value) => METHODS.some(({ id }) => id === value))) return 'method';
  if (!isOptional(aim, (value) => AIMS.some(({ id }) => id === value))) return 'aim';
  const way = CHOICES.find(
    ({ id, options }) => !isOptional(request[id], (value) => options.some((option) => option.id === value)),
  );
  if (way) return way.id;
  if (!isOptional(criteria, (value) => Array.isArray(value) && value.every(isCriterion))) return 'criteria';
  if (!isOptional(scoreLimits, isScoreLimits)) return 'scoreLimits';
  if (!isOptional(limits, areMovedLimits)) return 'limits';
  return isOptional(frozen, (value) => typeof value === 'boolean') ? undefined : 'frozen';
}

const isBetween = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;

const isCriterion = (value: unknown): boolean =>
  isRecord(value) &&
  (isWhole(value['source']) || isText(value['source'])) &&
  isOptional(value['weight'], (weight) => isBetween(weight, 0, 1e6)) &&
  isOptional(value['lowIsGood'], (low) => typeof low === 'boolean') &&
  isOptional(value['effects'], isEffects) &&
  isOptional(value['points'], isPoints);

const isEffects = (value: unknown): boolean =>
  isRecord(value) && [value['winning'], value['lifetime']].every((effect) => isWhole(effect) && effect <= 3);

const isPoints = (value: unknown): boolean =>
  isRecord(value) && Object.values(value).every((points) => isBetween(points, 0, 100));

const isScoreLimits = (value: unknown): boolean =>
  isRecord(value) && isBetween(value['b'], 0, 100) && isBetween(value['a'], value['b'], 100);

export function checkRun(request: unknown): Result<RunRequest> {
  const checked = checkAnalysis(request);
  if (!checked.ok) return checked;
  const { job, unticked, found, back, compared, asker } = checked.value as unknown as Unknown;
  if (!isOptional(job, isJobId)) return failure(badRequest('job'));
  if (!isOptional(back, isText)) return failure(badRequest('back'));
  if (!isOptional(compared, isCompared)) return failure(badRequest('compared'));
  if (!isOptional(found, isText)) return failure(badRequest('found'));
  if (!isOptional(asker, isText)) return failure(badRequest('asker'));
  const options = checkOptions(checked.value);
  if (!options.ok) return options;
  return isOptional(unticked, (value) => Array.isArray(value) && value.every(isText))
    ? success(checked.value)
    : failure(badRequest('unticked'));
}

const isDay = (value: unknown): boolean => typeof value === 'string' && readIsoDate(value) !== undefined;

/** Two days, the earlier first; either may be left out. */
const isCompared = (value: unknown): boolean =>
  isRecord(value) &&
  isOptional(value['from'], isDay) &&
  isOptional(value['to'], isDay) &&
  !(isDay(value['from']) && isDay(value['to']) && String(value['from']) >= String(value['to']));

export function checkHistory(request: unknown): Result<HistoryRequest> {
  const checked = checkReport(request);
  if (!checked.ok) return checked;
  return isOptional((request as Unknown)['compared'], isCompared)
    ? success(checked.value as HistoryRequest)
    : failure(badRequest('compared'));
}

const CHANNELS: readonly unknown[] = ['email', 'phone', 'letter'];

export function checkExport(request: unknown): Result<ExportRequest> {
  const checked = checkReport(request);
  if (!checked.ok) return checked;
  const { segment, channel, control } = checked.value as unknown as Unknown;
  if (!isText(segment) || segment === '') return failure(badRequest('segment'));
  if (!CHANNELS.includes(channel)) return failure(badRequest('channel'));
  return isOptional(control, (value) => typeof value === 'boolean')
    ? success(checked.value as unknown as ExportRequest)
    : failure(badRequest('control'));
}

const AMOUNTS: readonly unknown[] = ['sum', 'largest', 'keep'];
const MOST_CAUTION = 3;

function checkOptions<Request extends object>(request: Request): Result<Request> {
  const { caution, amounts } = request as Unknown;
  if (!isOptional(caution, (value) => typeof value === 'number' && Math.abs(value) <= MOST_CAUTION))
    return failure(badRequest('caution'));
  return isOptional(amounts, (value) => AMOUNTS.includes(value))
    ? success(request)
    : failure(badRequest('amounts'));
}

export function checkDuplicates(request: unknown): Result<DuplicatesRequest> {
  const checked = checkInspect(request);
  return checked.ok ? checkOptions(checked.value) : checked;
}

const VERDICTS: readonly unknown[] = ['merge', 'separate', 'undecided'];
/** More records than these are never one client. */
const MOST_KEYS = 1000;

const isDecided = (value: unknown): boolean =>
  isRecord(value) &&
  VERDICTS.includes(value['verdict']) &&
  Array.isArray(value['keys']) &&
  value['keys'].length <= MOST_KEYS &&
  value['keys'].every((key) => isText(key) && /^[0-9a-z]+$/.test(key));

export const checkDecide = (request: unknown): Result<DecideRequest> =>
  isRecord(request) && Array.isArray(request['groups']) && request['groups'].every(isDecided)
    ? success(request as unknown as DecideRequest)
    : failure(badRequest('groups'));

export const checkRows = (request: unknown): Result<RowsRequest> =>
  isRecord(request) && isWhole(request['sheetId']) && isWhole(request['page'])
    ? success({ sheetId: request['sheetId'], page: request['page'] })
    : failure(badRequest('page'));

const isPiece = (value: unknown): boolean => isText(value) && value !== '' && value.length <= LONGEST_PIECE;

export function checkHandOver(request: unknown): Result<HandOverRequest> {
  const rows = checkRows(request);
  if (!rows.ok) return rows;
  const { id, rowCount, fingerprint, pieces } = request as Unknown;
  if (!isText(id) || !/^[0-9a-z]{4,40}$/.test(id)) return failure(badRequest('id'));
  if (!isWhole(rowCount) || !isText(fingerprint)) return failure(badRequest('rowCount'));
  return Array.isArray(pieces) && pieces.every(isPiece)
    ? success(request as HandOverRequest)
    : failure(badRequest('pieces'));
}

export function checkReport(request: unknown): Result<ReportRequest> {
  const checked = checkAnalysis(request);
  if (!checked.ok) return checked;
  return isWhole((request as Unknown)['page'])
    ? success(checked.value as ReportRequest)
    : failure(badRequest('page'));
}

export function checkContinue(request: unknown): Result<ContinueRequest> {
  return isRecord(request) && typeof request['runId'] === 'string'
    ? success({ runId: request['runId'] })
    : failure(badRequest('runId'));
}

export const checkShow = (request: unknown): Result<ShowRequest> =>
  isRecord(request) && isWhole(request['sheetId'])
    ? success({ sheetId: request['sheetId'] })
    : failure(badRequest('sheetId'));

export function checkProgram(request: unknown): Result<ProgramRequest> {
  const name = PROGRAMS.find((program) => isRecord(request) && request['name'] === program);
  return name ? success({ name }) : failure(badRequest('name'));
}

const isText = (value: unknown): value is string => typeof value === 'string';

export const checkSelect = (request: unknown): Result<SelectRequest> =>
  isRecord(request) &&
  isWhole(request['sheetId']) &&
  Array.isArray(request['cells']) &&
  request['cells'].every(isText)
    ? success({ sheetId: request['sheetId'], cells: request['cells'] })
    : failure(badRequest('cells'));

/** No formula is longer than a cell. */
const LONGEST_ARGUMENT = 500;

export const checkInsert = (request: unknown): Result<InsertRequest> =>
  isRecord(request) &&
  isText(request['name']) &&
  Array.isArray(request['args']) &&
  request['args'].every((value) => isText(value) && value.length <= LONGEST_ARGUMENT)
    ? success({ name: request['name'], args: request['args'] })
    : failure(badRequest('args'));

const LONGEST_QUERY = 200;
const MOST_KEYS_ERASED = 200;

export const checkLive = (request: unknown): Result<LiveRequest> =>
  isRecord(request) && isText(request['segment'])
    ? success(request as unknown as LiveRequest)
    : failure(badRequest('segment'));

export const checkFind = (request: unknown): Result<FindRequest> =>
  isRecord(request) &&
  isText(request['query']) &&
  request['query'].length <= LONGEST_QUERY &&
  Array.isArray(request['who']) &&
  request['who'].length <= MOST_KEYS_ERASED &&
  request['who'].every(isText) &&
  isWhole(request['from'])
    ? success(request as unknown as FindRequest)
    : failure(badRequest('query'));

export function checkErase(request: unknown): Result<EraseRequest> {
  const checked = checkFind(request);
  if (!checked.ok) return checked;
  return typeof (request as Unknown)['others'] === 'boolean'
    ? success(checked.value as EraseRequest)
    : failure(badRequest('others'));
}

/** A field sent as null is a field not given. */
const withoutBlanks = (request: Unknown): Unknown =>
  Object.fromEntries(Object.entries(request).filter(([, value]) => value !== null));
