import type { MakePlanRequest, TellTaskRequest } from '../../contract/plan';
import { readIsoDate } from '../../core/model/iso-date';
import { failure, type Result, success } from '../../core/model/result';
import { isOptional, isText, type Unknown } from '../check-values';
import { badDate, badRequest } from '../problems';

/** Far above what a cell is for, far below what it holds. */
const LONGEST_TEXT = 2_000;

const isShortText = (value: unknown): value is string => isText(value) && value.length <= LONGEST_TEXT;

export function checkMakePlan(request: unknown): Result<MakePlanRequest> {
  const { monday, responsible } = (request ?? {}) as Unknown;
  if (!isShortText(monday)) return failure(badRequest('monday'));
  if (!readIsoDate(monday)) return failure(badDate(monday));
  return isShortText(responsible) ? success({ monday, responsible }) : failure(badRequest('responsible'));
}

export function checkTellTask(request: unknown): Result<TellTaskRequest> {
  const { id, done, due, person, comment } = (request ?? {}) as Unknown;
  if (!isShortText(id)) return failure(badRequest('id'));
  if (!isOptional(done, (value) => typeof value === 'boolean')) return failure(badRequest('done'));
  if (![due, person, comment].every((value) => isOptional(value, isShortText)))
    return failure(badRequest('comment'));
  if (isShortText(due) && due !== '' && !readIsoDate(due)) return failure(badDate(due));
  const fields = Object.entries({ done, due, person, comment });
  return success({
    id,
    ...Object.fromEntries(fields.filter(([, value]) => value !== undefined && value !== null)),
  } as TellTaskRequest);
}
