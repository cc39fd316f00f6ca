import { PROGRAMS, type ProgramRequest } from '../contract/programs';
import type { SelectRequest, ShowRequest } from '../contract/requests';
import { failure, type Result, success } from '../core/model/result';
import { isRecord, isText, isWhole } from './check-values';
import { badRequest } from './problems';

export const checkShow = (request: unknown): Result<ShowRequest> =>
  isRecord(request) && isWhole(request['sheetId'])
    ? success({ sheetId: request['sheetId'] })
    : failure(badRequest('sheetId'));

export const checkSelect = (request: unknown): Result<SelectRequest> =>
  isRecord(request) &&
  isWhole(request['sheetId']) &&
  Array.isArray(request['cells']) &&
  request['cells'].every(isText)
    ? success({ sheetId: request['sheetId'], cells: request['cells'] })
    : failure(badRequest('cells'));

export function checkProgram(request: unknown): Result<ProgramRequest> {
  const name = PROGRAMS.find((program) => isRecord(request) && request['name'] === program);
  return name ? success({ name }) : failure(badRequest('name'));
}
