import type { MakePlanRequest, TellTaskRequest } from '../../contract/plan';
import { readIsoDate } from '../../core/model/iso-date';
import { failure, type Result, success } from '../../core/model/result';
import { badDate, badRequest } from '../problems';

type Unknown = Readonly<Record<string, unknown>>;

/** Far above what a cell is for, far below what it holds. */
const LONGEST_TEXT = 2_000;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT;
const isNothingOr = (value: unknown, check: (value: unknown) => boolean): boolean =>
  value === undefined || value === null || check(value);

export function checkMakePlan(request: unknown): Result<MakePlanRequest> {
  const { monday, responsible } = (request ?? {}) as Unknown;
  if (!isText(monday)) return failure(badRequest('monday'));
  if (!readIsoDate(monday)) return failure(badDate(monday));
  return isText(responsible) ? success({ monday, responsible }) : failure(badRequest('responsible'));
}

export function checkTellTask(request: unknown): Result<TellTaskRequest> {
  const { id, done, due, person, comment } = (request ?? {}) as Unknown;
  if (!isText(id)) return failure(badRequest('id'));
  if (!isNothingOr(done, (value) => typeof value === 'boolean')) return failure(badRequest('done'));
  if (![due, person, comment].every((value) => isNothingOr(value, isText)))
    return failure(badRequest('comment'));
  if (isText(due) && due !== '' && !readIsoDate(due)) return failure(badDate(due));
  const fields = Object.entries({ done, due, person, comment });
  return success({
    id,
    ...Object.fromEntries(fields.filter(([, value]) => value !== undefined && value !== null)),
  } as TellTaskRequest);
}
