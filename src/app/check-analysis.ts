import type { AnalysisRequest, ReportRequest } from '../contract/requests';
import { CHOICES } from '../core/analysis/choices';
import { AIMS, METHODS } from '../core/analysis/method-list';
import { readIsoDate } from '../core/model/iso-date';
import { failure, type Result, success } from '../core/model/result';
import { areMovedLimits } from './check-limits';
import { checkInspect } from './check-source';
import { isOptional, isRecord, isText, isWhole, type Unknown } from './check-values';
import { badDate, badRequest } from './problems';

export function checkAnalysis(request: unknown): Result<AnalysisRequest> {
  const checked = checkInspect(request);
  if (!checked.ok) return checked;
  const { asOf, preset, classes, guides } = checked.value as unknown as Unknown;
  if (!isOptional(asOf, isText)) return failure(badRequest('asOf'));
  if (isText(asOf) && !readIsoDate(asOf)) return failure(badDate(asOf));
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

/** One page of what is told of an analysis. */
export function checkReport(request: unknown): Result<ReportRequest> {
  const checked = checkAnalysis(request);
  if (!checked.ok) return checked;
  return isWhole((request as Unknown)['page'])
    ? success(checked.value as ReportRequest)
    : failure(badRequest('page'));
}
