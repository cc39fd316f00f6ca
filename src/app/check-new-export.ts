import type { AddNewExportRequest, NewExportRequest, UndoNewExportRequest } from '../contract/new-export';
import { failure, type Result, success } from '../core/model/result';
import { areChoices } from './check-source';
import { isText, isWhole, type Unknown } from './check-values';
import { badRequest } from './problems';

/** The export stands in a tab, or below a row of the base: one of the two is told. */
export function checkNewExport(request: unknown): Result<NewExportRequest> {
  const { base, next, fromRow, choices } = (request ?? {}) as Unknown;
  if (!isWhole(base)) return failure(badRequest('base'));
  if (isWhole(next) === isWhole(fromRow)) return failure(badRequest('next'));
  if (choices !== undefined && !areChoices(choices)) return failure(badRequest('choices'));
  return success(request as NewExportRequest);
}

export function checkAddNewExport(request: unknown): Result<AddNewExportRequest> {
  const checked = checkNewExport(request);
  if (!checked.ok) return checked;
  const { mark } = request as Unknown;
  return isText(mark) ? success(request as AddNewExportRequest) : failure(badRequest('mark'));
}

export function checkUndoNewExport(request: unknown): Result<UndoNewExportRequest> {
  const { id } = (request ?? {}) as Unknown;
  return isText(id) ? success({ id }) : failure(badRequest('id'));
}
