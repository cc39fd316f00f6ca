import type { EraseRequest, FindRequest, InsertRequest, LiveRequest } from '../contract/tools';
import { failure, type Result, success } from '../core/model/result';
import { isRecord, isText, isWhole, type Unknown } from './check-values';
import { badRequest } from './problems';

/** Far above a range, a number or a name: the formula that they make stays far below what a cell holds. */
const LONGEST_ARGUMENT = 500;

export const checkInsert = (request: unknown): Result<InsertRequest> =>
  isRecord(request) &&
  isText(request['name']) &&
  Array.isArray(request['args']) &&
  request['args'].every((value) => isText(value) && value.length <= LONGEST_ARGUMENT)
    ? success({ name: request['name'], args: request['args'] })
    : failure(badRequest('args'));

export const checkLive = (request: unknown): Result<LiveRequest> =>
  isRecord(request) && isText(request['segment'])
    ? success(request as unknown as LiveRequest)
    : failure(badRequest('segment'));

const LONGEST_QUERY = 200;
const MOST_KEYS_ERASED = 200;

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
