import type { InspectRequest, RoleChoice, Source } from '../contract/requests';
import { failure, type Result, success } from '../core/model/result';
import { isOptional, isRecord, isText, isWhole, type Unknown } from './check-values';
import { badRequest } from './problems';

const isSource = (value: unknown): value is Source =>
  isRecord(value) && isWhole(value['sheetId']) && isOptional(value['joinSheetId'], isWhole);

const isChoice = (value: unknown): value is RoleChoice =>
  isRecord(value) &&
  (value['table'] === 'main' || value['table'] === 'join') &&
  isWhole(value['position']) &&
  isText(value['role']);

export const areChoices = (value: unknown): value is readonly RoleChoice[] =>
  Array.isArray(value) && value.every(isChoice);

export function checkInspect(request: unknown): Result<InspectRequest> {
  if (!isRecord(request)) return failure(badRequest('request'));
  if (!isSource(request['source'])) return failure(badRequest('source'));
  if (!isOptional(request['choices'], areChoices)) return failure(badRequest('choices'));
  return success(withoutBlanks(request) as unknown as InspectRequest);
}

/** A field sent as null is a field not given. */
const withoutBlanks = (request: Unknown): Unknown =>
  Object.fromEntries(Object.entries(request).filter(([, value]) => value !== null));
