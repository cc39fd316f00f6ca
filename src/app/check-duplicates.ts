import {
  type DecideRequest,
  type DuplicatesRequest,
  type HandOverRequest,
  LONGEST_PIECE,
  type RowsRequest,
} from '../contract/duplicates';
import { failure, type Result, success } from '../core/model/result';
import { checkInspect } from './check-source';
import { isOptional, isRecord, isText, isWhole, type Unknown } from './check-values';
import { badRequest } from './problems';

export function checkDuplicates(request: unknown): Result<DuplicatesRequest> {
  const checked = checkInspect(request);
  return checked.ok ? checkSearchOptions(checked.value) : checked;
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

const AMOUNTS: readonly unknown[] = ['sum', 'largest', 'keep'];
const MOST_CAUTION = 3;

/** How cautious the search is, and what becomes of amounts. */
export function checkSearchOptions<Request extends object>(request: Request): Result<Request> {
  const { caution, amounts } = request as Unknown;
  if (!isOptional(caution, (value) => typeof value === 'number' && Math.abs(value) <= MOST_CAUTION))
    return failure(badRequest('caution'));
  return isOptional(amounts, (value) => AMOUNTS.includes(value))
    ? success(request)
    : failure(badRequest('amounts'));
}
