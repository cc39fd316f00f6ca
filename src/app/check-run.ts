import type { ContinueRequest, RunRequest } from '../contract/requests';
import { failure, type Result, success } from '../core/model/result';
import { checkAnalysis } from './check-analysis';
import { checkSearchOptions } from './check-duplicates';
import { isCompared } from './check-history';
import { isOptional, isRecord, isText, type Unknown } from './check-values';
import { isJobId } from './jobs';
import { badRequest } from './problems';

export function checkRun(request: unknown): Result<RunRequest> {
  const checked = checkAnalysis(request);
  if (!checked.ok) return checked;
  const { job, unticked, found, back, compared, asker } = checked.value as unknown as Unknown;
  if (!isOptional(job, isJobId)) return failure(badRequest('job'));
  if (!isOptional(back, isText)) return failure(badRequest('back'));
  if (!isOptional(compared, isCompared)) return failure(badRequest('compared'));
  if (!isOptional(found, isText)) return failure(badRequest('found'));
  if (!isOptional(asker, isText)) return failure(badRequest('asker'));
  const options = checkSearchOptions(checked.value);
  if (!options.ok) return options;
  return isOptional(unticked, (value) => Array.isArray(value) && value.every(isText))
    ? success(checked.value)
    : failure(badRequest('unticked'));
}

export function checkContinue(request: unknown): Result<ContinueRequest> {
  return isRecord(request) && isText(request['runId'])
    ? success({ runId: request['runId'] })
    : failure(badRequest('runId'));
}
